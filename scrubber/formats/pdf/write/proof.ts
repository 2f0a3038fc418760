import type { Glyph } from '../content/model';
import type { Character, PdfiumDocument } from '../engine/page-text';
import type { Fragment } from '../read/lines';
import type { Removals } from '../remove/removals';
import { newRuns } from './new-runs';
import { compact, countRuns, runsOf, type Tally } from './runs';

/** What a page must have lost and may have won, by the plan. */
export type Expected = { readonly page: number; readonly removed: Tally; readonly gone: ReadonlySet<Glyph>; readonly won: Tally };

export const expectedOf = (page: number, removals: Removals, fragments: readonly Fragment[]): Expected => {
  const removed: Tally = new Map(), seen = new Set<string>();
  for (const { text, first: { x, y, show } } of removals.values) {
    // Letters that are drawn twice to look bold are read once; other readers give no text of patterns and masks.
    const step = show.em * 0.4 || 1, place = `${text} ${Math.round(x / step)} ${Math.round(y / step)}`;
    for (const run of runsOf(compact(text))) removed.set(run, (removed.get(run) ?? 0) + (seen.has(place) || show.content.aside ? 0 : 1));
    seen.add(place);
  }
  return { page, removed, gone: removals.gone, won: newRuns(fragments, removals, new Set(removed.keys())) };
};

/**
 * Pages of which PDFium, a reader that shares nothing with ours, still reads a part of a value more often than the plan leaves it there.
 * (PDFium's own reading of the original is the measure, so that its mistakes count on both sides.)
 */
export const unprovenPages = (expected: readonly Expected[], before: PdfiumDocument, after: PdfiumDocument): number[] =>
  expected.filter(({ page, removed, gone, won }) => {
    const is = countRuns(compact(after.text(page)), removed);
    if ([...is].every(([run, times]) => times <= (won.get(run) ?? 0))) return false;
    const had = countRuns(compact(before.text(page)), removed), doubtful = [...is].filter(([run, times]) => times > Math.max(0, (had.get(run) ?? 0) - (removed.get(run) ?? 0)) + (won.get(run) ?? 0));
    return doubtful.length > 0 && !isExplained(doubtful, before.characters(page), after.characters(page), gone, won);
  }).map(({ page }) => page);

/**
 * Whether what is read too often is read in letters that stayed (a value may be read in pieces, and the crossing of two of them stands
 * elsewhere, as in "the energy"), or across letters that stand apart, as no value is.
 */
const isExplained = (doubtful: readonly (readonly [string, number])[], before: readonly Character[], after: readonly Character[], gone: ReadonlySet<Glyph>, won: Tally): boolean => {
  const taken = takenOf(before, gone), wanted: Tally = new Map(doubtful), far = APART * Math.max(0, ...[...gone].map(({ show }) => show.em));
  if (taken === undefined) return false;
  const isFar = (list: readonly Character[]) => (i: number): boolean => i > 0 && Math.hypot(list[i]!.x - list[i - 1]!.x, list[i]!.y - list[i - 1]!.y) > far, stays = (i: number): boolean => !taken.has(i);
  const untouched = countParts(before, (i) => taken.has(i) && 'out', wanted), values = countParts(before, (i) => stays(i) && 'out', wanted), together = countParts(before, (i) => (stays(i) ? 'out' : isFar(before)(i)), wanted), is = countParts(after, isFar(after), wanted);
  return doubtful.every(([run, times]) => {
    const apart = (values.get(run) ?? 0) > (together.get(run) ?? 0) ? 0 : times - (is.get(run) ?? 0);
    return times - apart <= (won.get(run) ?? 0) + (untouched.get(run) ?? 0);
  });
};

const CELL = 2, NEAR = 1, APART = 2.5, BREAK = '\ue000';

/** The characters that lie where glyphs were taken out; undefined where not each of these is read in its place, so that places say nothing. */
const takenOf = (characters: readonly Character[], gone: ReadonlySet<Glyph>): Set<number> | undefined => {
  const cells = new Map<string, number[]>(), taken = new Set<number>(), cellOf = (x: number, y: number): string => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
  characters.forEach(({ x, y }, i) => {
    const key = cellOf(x, y), cell = cells.get(key);
    if (cell === undefined) cells.set(key, [i]); else cell.push(i);
  });
  for (const { x, y, text } of gone) {
    const own = [-CELL, 0, CELL].flatMap((dx) => [-CELL, 0, CELL].flatMap((dy) => cells.get(cellOf(x + dx, y + dy)) ?? [])).filter((i) => Math.hypot(characters[i]!.x - x, characters[i]!.y - y) < NEAR);
    if (own.length === 0 && compact(text) !== '') return undefined;
    for (const i of own) taken.add(i);
  }
  return taken;
};

/** How often runs stand in the parts of a text. `breaks` says where a new part begins; a character that is out belongs to none. */
const countParts = (characters: readonly Character[], breaks: (at: number) => boolean | 'out', wanted: Tally): Tally => {
  const total: Tally = new Map(), text = characters.map((character, i) => { const at = breaks(i); return at === 'out' ? BREAK : at ? BREAK + character.text : character.text; }).join('');
  for (const part of text.split(BREAK)) for (const [run, times] of countRuns(compact(part), wanted)) total.set(run, (total.get(run) ?? 0) + times);
  return total;
};
