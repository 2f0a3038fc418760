import JSZip from 'jszip';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScrubError } from '../../../scrubber/errors';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Format } from '../../../scrubber/types';
import { docx } from '../../../scrubber/formats/docx';
import { odf } from '../../../scrubber/formats/odf';
import { pptx } from '../../../scrubber/formats/pptx';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { plantedDocument } from '../../builders/docx/hiding-places';
import { plantedSpreadsheet, plantedText } from '../../builders/odf/hiding-places';
import { findEverywhere } from '../../builders/ooxml/package';
import { plantedPresentation } from '../../builders/pptx/hiding-places';
import { plantedWorkbook } from '../../builders/xlsx/hiding-places';

const SECRET = 'Qvilumaxor', LONG = process.env['PREWASH_LONG'] === '1', RUNS = LONG ? 1_000 : 40;
type Planted = (valueOf: (place: string) => string) => Promise<Uint8Array>;
const FILES: readonly (readonly [string, Format, Planted])[] = [['docx', docx, plantedDocument], ['xlsx', xlsx, plantedWorkbook], ['pptx', pptx, plantedPresentation], ['odt', odf, plantedText], ['ods', odf, plantedSpreadsheet]];

/** Opens, asks for every shown secret to go, and searches what comes out. @param keepAll keeps comments, redlines and whatever else can be kept @returns how it ended */
const outcome = async (format: Format, bytes: Uint8Array, keepAll = false): Promise<'refused' | 'clean'> => {
  const source = { file: 0, name: `a.${format.extensions[0]}`, bytes };
  try {
    const document = await format.open(source, LIMITS);
    const edits: Edit[] = document.segments.flatMap(({ id, text }) => [...text.matchAll(new RegExp(SECRET, 'g'))].map((match) => ({ segment: id, span: { start: match.index, end: match.index + SECRET.length }, text: 'x' })));
    const keep = document.hidden.flatMap(({ id, choices }) => (keepAll && choices.includes('keep') ? [id] : []));
    const clean = await format.rewrite(source, { file: 0, version: 1, edits, remove: [], keep, fileName: '' }, LIMITS);
    expect(await findEverywhere(clean.bytes, SECRET)).toEqual([]);
    expect((await format.open({ ...source, bytes: clean.bytes }, LIMITS)).counts).toEqual(clean.counts);
    return 'clean';
  } catch (thrown) {
    if (!(thrown instanceof ScrubError)) throw thrown;
    expect(thrown.code).not.toBe('internal');
    return 'refused';
  }
};

type Mutation = { readonly kind: 'attribute' | 'element' | 'namespace' | 'value' | 'drop-tag' | 'duplicate' | 'swap' | 'cut' | 'part' | 'text'; readonly part: number; readonly place: number; readonly name: string };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('attribute', 'element', 'namespace', 'value', 'drop-tag', 'duplicate', 'swap', 'cut', 'part', 'text'), part: fc.nat(200), place: fc.nat(5_000), name: fc.string({ unit: fc.constantFrom('q', 'v', 'z', 'k', 'j'), minLength: 3, maxLength: 8 }),
});

/** Damages or extends the structure of one part, so that what is new says the secret. */
const mutated = (xml: string, { kind, place, name }: Mutation): string => {
  const tags = [...xml.matchAll(/<(?![?!])[^>]*?(\/?)>/g)], tag = tags[place % Math.max(1, tags.length)];
  if (!tag) return xml;
  const [start, end] = [tag.index, tag.index + tag[0].length], isEnd = tag[0].startsWith('</'), inside = end - (tag[1] ? 2 : 1);
  if (kind === 'attribute' && !isEnd) return `${xml.slice(0, inside)} x${name}="${SECRET}"${xml.slice(inside)}`;
  if (kind === 'value') return xml.slice(0, start) + tag[0].replace(/="[^"]*"(?![\s\S]*=")/, `="${SECRET}"`) + xml.slice(end);
  if (kind === 'element') return `${xml.slice(0, end)}<x${name} a="${SECRET}">${SECRET}</x${name}>${xml.slice(end)}`;
  if (kind === 'namespace') return `${xml.slice(0, end)}<z:${name} xmlns:z="urn:${SECRET}" z:a="${SECRET}"><z:b>${SECRET}</z:b></z:${name}>${xml.slice(end)}`;
  if (kind === 'drop-tag') return xml.slice(0, start) + xml.slice(end);
  if (kind === 'duplicate') return xml.slice(0, end) + tag[0] + xml.slice(end);
  if (kind === 'text') return `${xml.slice(0, end)}${SECRET}${xml.slice(end)}`;
  if (kind === 'cut') return xml.slice(0, start);
  const other = tags[(place * 7 + 3) % tags.length];
  return other && other.index > end ? xml.slice(0, start) + other[0] + xml.slice(end, other.index) + tag[0] + xml.slice(other.index + other[0].length) : xml;
};

const withMutation = async (bytes: Uint8Array, change: Mutation): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes), names = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name)), name = names[change.part % names.length] ?? '';
  if (change.kind === 'part') zip.file(`${name.replace(/[^/]*$/, '')}${change.name}.xml`, `<x>${SECRET}</x>`);
  else zip.file(name, mutated(await zip.file(name)?.async('string') ?? '', change));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

describe.each(FILES)('a damaged %s', (_, format, plant) => {
  it('with parts, elements and attributes that nobody knows ends clean or refused, never with residue (property)', async () => {
    const bytes = await plant(() => SECRET), ends = new Map<string, number>();
    await fc.assert(fc.asyncProperty(mutation, async (change) => {
      const end = await outcome(format, await withMutation(bytes, change), change.place % 2 === 1);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }), { numRuns: RUNS * 2.5, seed: 17, interruptAfterTimeLimit: LONG ? 900_000 : 50_000 });
    expect(ends.get('clean') ?? 0, 'the damage is not the same each time').toBeGreaterThan(0);
  }, LONG ? 1_000_000 : 60_000);

  it('with flipped or missing bytes ends clean or refused (property)', async () => {
    const bytes = await plant(() => SECRET), flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(flips, fc.option(fc.nat(bytes.length), { freq: 4 }), async (list, length) => {
      const damaged = bytes.slice(0, length ?? bytes.length);
      for (const [at, mask] of list) if (at < damaged.length) damaged[at] = (damaged[at] ?? 0) ^ mask;
      await outcome(format, damaged);
    }), { numRuns: RUNS * 2.5, seed: 18, interruptAfterTimeLimit: LONG ? 900_000 : 50_000 });
  }, LONG ? 1_000_000 : 60_000);
});
