import { expect, it } from 'vitest';
import { LIMITS } from '../../scrubber/limits';
import type { Edit, Format, Opened, Plan } from '../../scrubber/types';
import { findEverywhere } from './ooxml/package';

const plan = (edits: readonly Edit[], keep: readonly string[] = []): Plan => ({ file: 1, version: 1, edits, remove: [], keep, fileName: 'clean' });

/** Letters only, so that a value may be a name of anything. */
const nameFor = (index: number): string => `Qv${[...String(index).padStart(3, '0')].map((digit) => 'bdfgkmprtz'[Number(digit)]).join('')}ilumax`;

/** What a detector that knows the values would ask for. */
const editsFor = (document: Opened): Edit[] => document.segments.flatMap(({ id, text }) =>
  [...text.matchAll(/_?Qv[a-z]{3}ilumax/g)].map((match) => ({ segment: id, span: { start: match.index, end: match.index + match[0].length }, text: 'Person A' })));

/** The stories of one value in each hiding place of a format, told for every format alike. */
export const tellHidingPlaces = (format: Format, places: readonly string[], least: number, plant: (valueOf: (place: string) => string) => Promise<Uint8Array>, keepable: number): void => {
  const valueOf = (place: string): string => nameFor(places.indexOf(place)), source = (bytes: Uint8Array) => ({ file: 1, name: `planted.${format.extensions[0]}`, bytes });

  it('is seen by an extractor that is not ours, in the input', async () => {
    const bytes = await plant(valueOf);
    for (const place of places) expect(await findEverywhere(bytes, valueOf(place)), place).not.toEqual([]);
    expect(places.length).toBeGreaterThanOrEqual(least);
  });

  it('is gone from the clean copy when the plan edits what the reader shows', async () => {
    const bytes = await plant(valueOf), clean = await format.rewrite(source(bytes), plan(editsFor(await format.open(source(bytes), LIMITS))), LIMITS);
    for (const place of places) expect(await findEverywhere(clean.bytes, valueOf(place)), place).toEqual([]);
  });

  it('is gone as well when everything that can be kept is kept', async () => {
    const bytes = await plant(valueOf), document = await format.open(source(bytes), LIMITS);
    const keep = document.hidden.filter(({ choices }) => choices.includes('keep')).map(({ id }) => id);
    expect(keep.length).toBeGreaterThanOrEqual(keepable);
    const clean = await format.rewrite(source(bytes), plan(editsFor(document), keep), LIMITS);
    for (const place of places) expect(await findEverywhere(clean.bytes, valueOf(place)), place).toEqual([]);
    const again = await format.open(source(clean.bytes), LIMITS);
    expect(again.hidden.map(({ id }) => id).filter((id) => !keep.includes(id))).toEqual([]);
    expect(again.counts).toEqual(clean.counts);
  });

  it('leaves a copy without hidden items, the same bytes each time, with the counts it promised', async () => {
    const bytes = await plant(valueOf), edits = editsFor(await format.open(source(bytes), LIMITS));
    const [one, two] = [await format.rewrite(source(bytes), plan(edits), LIMITS), await format.rewrite(source(bytes), plan(edits), LIMITS)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    const again = await format.open(source(one.bytes), LIMITS);
    expect(again.hidden.map(({ id, choices }) => (choices[0] === 'keep' ? '' : id)).filter(Boolean)).toEqual([]);
    expect(again.counts).toEqual(one.counts);
  });
};
