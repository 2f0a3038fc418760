import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RECOGNIZERS } from '../../scrubber/recognizers/index';
import { candidatesIn, markedExample } from '../unit/recognizers/run-recognizer';

const ROOT = fileURLToPath(new URL('../../scrubber/recognizers', import.meta.url));
const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && basename(file) !== 'index.ts');
const recognizerFiles = files.filter((file) => /^\s*(?:readonly )?examples: \{/m.test(readFileSync(join(ROOT, file), 'utf8')) && /^ {2,4}id: '/m.test(readFileSync(join(ROOT, file), 'utf8')));

describe('the list of recognizers', () => {
  it('has each id once', () => {
    const ids = RECOGNIZERS.map((recognizer) => recognizer.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index), 'Give each recognizer its own id.').toEqual([]);
  });
  it('names every recognizer file', () => {
    const listed = new Set(RECOGNIZERS.map((recognizer) => recognizer.id));
    const missing = recognizerFiles.map((file) => basename(file, '.ts')).filter((name) => !listed.has(name));
    expect(missing, 'Add these to scrubber/recognizers/index.ts; file name and id are the same.').toEqual([]);
  });
});

describe.each(RECOGNIZERS.map((recognizer) => [recognizer.id, recognizer] as const))('%s', (id, recognizer) => {
  it('lives in a file of its name', () => {
    expect(files.some((file) => basename(file, '.ts') === id), `Rename the file or the id so that ${id}.ts holds it.`).toBe(true);
  });
  it('brings at least three examples of each kind', () => {
    expect(recognizer.examples.match.length, 'Add texts with [[value]] marks to examples.match.').toBeGreaterThanOrEqual(3);
    expect(recognizer.examples.noMatch.length, 'Add texts that must stay silent to examples.noMatch.').toBeGreaterThanOrEqual(3);
  });
  it.each(recognizer.examples.match.map((example, index) => [index, example] as const))('finds exactly what match example %i marks', (_index, example) => {
    const { segment, marked, anchored } = markedExample(example, recognizer);
    expect(marked.length, 'Mark the value with [[ ]].').toBeGreaterThan(0);
    expect(anchored, `The anchors keep this text away from the recognizer: ${segment.text}`).toBe(true);
    const found = candidatesIn(recognizer, segment);
    expect(found.map(({ span }) => segment.text.slice(span.start, span.end)), segment.text).toEqual(marked);
    for (const { entity } of found) expect(recognizer.entities, 'Name every entity type that find() yields in entities.').toContain(entity);
  });
  it.each(recognizer.examples.noMatch.map((example, index) => [index, example] as const))('stays silent on noMatch example %i', (_index, example) => {
    const { segment } = markedExample(example, recognizer);
    expect(candidatesIn(recognizer, segment).map(({ span }) => segment.text.slice(span.start, span.end)), segment.text).toEqual([]);
  });
});
