import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../scrubber/entity-types';
import { FORMATS } from '../../scrubber/formats';
import { DEFAULT_ACTIONS } from '../../scrubber/policy/defaults';
import { RECOGNIZERS } from '../../scrubber/recognizers';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROOMS = ['scrubber', 'components', 'entrypoints'];

const filesBelow = (folder: string): string[] => readdirSync(path.join(ROOT, folder)).flatMap((name) => {
  const file = path.join(folder, name);
  return statSync(path.join(ROOT, file)).isDirectory() ? filesBelow(file) : [file];
});
const sources = ROOMS.flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
/** The files that a file imports from, as paths from the root; libraries as their names. */
const importsOf = (file: string): string[] => [...read(file).matchAll(/^(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]/gm)]
  .map((match) => (match[1]!.startsWith('.') ? path.join(path.dirname(file), match[1]!) : match[1]!));

describe('rooms', () => {
  test('the scrubber uses only itself and the libraries on its list', () => {
    const allowed = new Set(['jszip', 'franc', 'libphonenumber-js/max', 'libphonenumber-js/core', 'libphonenumber-js/min', 'libphonenumber-js', 'libphonenumber-js/max/metadata', '@embedpdf/pdfium', '@cantoo/pdf-lib/standard-fonts', 'fflate']);
    const strangers = sources.filter((file) => file.startsWith('scrubber/')).flatMap((file) => importsOf(file)
      .filter((target) => !target.startsWith('scrubber/') && !allowed.has(target)).map((target) => `${file} imports ${target}`));
    expect(strangers, 'Move the code that needs it to entrypoints/, or add the library to this list and say why in the commit').toEqual([]);
  });

  test('components know types of the scrubber only', () => {
    const strangers = sources.filter((file) => file.startsWith('components/')).flatMap((file) => [...read(file).matchAll(/^import (?!type)([^'"]*?)from\s+['"](\.[^'"]+)['"]/gm)]
      .map((match) => path.join(path.dirname(file), match[2]!)).filter((target) => target.startsWith('scrubber/') && target !== 'scrubber/entity-types').map((target) => `${file} imports ${target}`));
    expect(strangers, 'Write `import type`, or get the value through the session').toEqual([]);
  });

  test('formats do not import each other', () => {
    const shared = new Set(['ooxml', 'xml', 'zip', 'plain', 'pictures']);
    const crossings = sources.filter((file) => /^scrubber\/formats\/[^/]+\//.test(file)).flatMap((file) => {
      const own = file.split('/')[2]!;
      return importsOf(file).filter((target) => {
        const other = /^scrubber\/formats\/([^/]+)\//.exec(target)?.[1];
        return other !== undefined && other !== own && !shared.has(other);
      }).map((target) => `${file} imports ${target}`);
    });
    expect(crossings, 'Move what both need to a shared room (ooxml, xml, zip, plain, pictures)').toEqual([]);
  });

  test('no folder is called utils, helpers or common', () => {
    expect(sources.filter((file) => /\/(?:utils?|helpers?|common|misc)\//.test(file)), 'Name the folder after what is in it').toEqual([]);
  });
});

describe('lists have one source', () => {
  test('every recognizer file is in the list, and its name is its id', () => {
    const listed = new Set(RECOGNIZERS.map(({ id }) => id));
    const written = sources.filter((file) => file.startsWith('scrubber/recognizers/') && /: Recognizer = /.test(read(file))).map((file) => path.basename(file, '.ts'));
    expect(written.filter((id) => !listed.has(id)), 'Add one line to scrubber/recognizers/index.ts, and give the recognizer its file name as id').toEqual([]);
    expect(new Set(RECOGNIZERS.map(({ id }) => id)).size).toBe(RECOGNIZERS.length);
  });

  test('every format folder is in the list', () => {
    const listed = new Set<string>(FORMATS.map(({ id }) => id));
    const written = sources.filter((file) => /^scrubber\/formats\/[^/]+\/index\.ts$/.test(file) && /: Format = |textFileFormat\(/.test(read(file))).map((file) => file.split('/')[2]!);
    expect(written.filter((id) => !listed.has(id)), 'Add one line to scrubber/formats/index.ts').toEqual([]);
  });

  test('every entity type has a default action', () => {
    expect(Object.keys(DEFAULT_ACTIONS).sort()).toEqual(Object.keys(ENTITY_TYPES).sort());
  });
});

describe('what the code must not do', () => {
  test('no log in product code', () => {
    expect(sources.filter((file) => !file.startsWith('entrypoints/command-line/') && /\bconsole\./.test(read(file))), 'An error carries a code and a place; nothing is logged').toEqual([]);
  });

  test('workers are started through ?worker&url only', () => {
    expect(sources.filter((file) => /new Worker\(new URL/.test(read(file))), 'WXT leaves such a worker out of the build').toEqual([]);
  });
});
