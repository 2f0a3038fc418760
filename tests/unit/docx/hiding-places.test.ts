import { describe, expect, it } from 'vitest';
import { docx } from '../../../scrubber/formats/docx';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Opened, Plan } from '../../../scrubber/types';
import { HIDING_PLACES, plantedDocument } from '../../builders/docx/hiding-places';
import { findEverywhere } from '../../builders/docx/package';

const PLACES = Object.keys(HIDING_PLACES);
/** Letters only, so that a value may be a bookmark's name, a part's name or an address. */
const valueOf = (place: string): string => `Qv${[...String(PLACES.indexOf(place)).padStart(3, '0')].map((digit) => 'bdfgkmprtz'[Number(digit)]).join('')}ilumax`;
const source = (bytes: Uint8Array) => ({ file: 1, name: 'planted.docx', bytes });
const plan = (edits: readonly Edit[], keep: readonly string[] = []): Plan => ({ file: 1, version: 1, edits, remove: [], keep, fileName: 'clean.docx' });

/** What a detector that knows the values would ask for. */
const editsFor = (document: Opened): Edit[] => document.segments.flatMap(({ id, text }) =>
  [...text.matchAll(/Qv[a-z]{3}ilumax/g)].map((match) => ({ segment: id, span: { start: match.index, end: match.index + match[0].length }, text: 'Person A' })));

describe('one value in each hiding place of a Word document', () => {
  it('is seen by an extractor that is not ours, in the input', async () => {
    const bytes = await plantedDocument(valueOf);
    for (const place of PLACES) expect(await findEverywhere(bytes, valueOf(place)), place).not.toEqual([]);
    expect(PLACES.length).toBeGreaterThanOrEqual(45);
  });

  it('is gone from the clean copy when the plan edits what the reader shows', async () => {
    const bytes = await plantedDocument(valueOf), document = await docx.open(source(bytes), LIMITS);
    const clean = await docx.rewrite(source(bytes), plan(editsFor(document)), LIMITS);
    for (const place of PLACES) expect(await findEverywhere(clean.bytes, valueOf(place)), place).toEqual([]);
  });

  it('is gone as well when everything that can be kept is kept', async () => {
    const bytes = await plantedDocument(valueOf), document = await docx.open(source(bytes), LIMITS);
    const keep = document.hidden.filter(({ choices }) => choices.includes('keep')).map(({ id }) => id);
    expect(keep.length).toBeGreaterThanOrEqual(5);
    const clean = await docx.rewrite(source(bytes), plan(editsFor(document), keep), LIMITS);
    for (const place of PLACES) expect(await findEverywhere(clean.bytes, valueOf(place)), place).toEqual([]);
    const again = await docx.open(source(clean.bytes), LIMITS);
    expect(new Set(again.hidden.map(({ id }) => id))).toEqual(new Set(keep));
    expect(again.counts).toEqual(clean.counts);
  });

  it('leaves a copy without hidden items, the same bytes each time, with the counts it promised', async () => {
    const bytes = await plantedDocument(valueOf), edits = editsFor(await docx.open(source(bytes), LIMITS));
    const [one, two] = [await docx.rewrite(source(bytes), plan(edits), LIMITS), await docx.rewrite(source(bytes), plan(edits), LIMITS)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    const again = await docx.open(source(one.bytes), LIMITS);
    expect(again.hidden).toEqual([]);
    expect(again.counts).toEqual(one.counts);
  });
});
