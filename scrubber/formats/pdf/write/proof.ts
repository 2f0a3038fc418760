import type { Glyph } from '../content/model';
import type { Character, PdfiumDocument } from '../engine/page-text';
import { encodeWinAnsi } from '../fonts/standard-widths';
import type { Removals } from '../remove/removals';

/** Runs of five letters or digits: what is left of a value holds one of them; shorter ones arise where a stand-in meets its neighbours. */
const RUN = 5;
type Tally = Map<string, number>;

/** What a page must have lost and may have won, by the plan. */
export type Expected = { readonly page: number; readonly removed: Tally; readonly gone: ReadonlySet<Glyph>; readonly added: string };

const compact = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const runsOf = (text: string): string[] => (text.length <= RUN ? (text.length >= 3 ? [text] : []) : Array.from({ length: text.length - RUN + 1 }, (_, i) => text.slice(i, i + RUN)));

export const expectedOf = (page: number, removals: Removals): Expected => {
  const removed: Tally = new Map(), seen = new Set<string>();
  for (const { text, first: { x, y, show } } of removals.values) {
    // Letters that are drawn twice to look bold are read once; other readers give no text of patterns and masks.
    const step = show.em * 0.4 || 1, place = `${text} ${Math.round(x / step)} ${Math.round(y / step)}`;
    for (const run of runsOf(compact(text))) removed.set(run, (removed.get(run) ?? 0) + (seen.has(place) || show.content.aside ? 0 : 1));
    seen.add(place);
  }
  return { page, removed, gone: removals.gone, added: [...removals.standIns.values()].map((text) => encodeWinAnsi(text).text).join(' ') };
};

/**
 * Pages of which PDFium, a reader that shares nothing with ours, still reads a part of a value more often than the plan leaves it there.
 * (PDFium's own reading of the original is the measure, so that its mistakes count on both sides.)
 */
export const unprovenPages = (expected: readonly Expected[], before: PdfiumDocument, after: PdfiumDocument): number[] =>
  expected.filter(({ page, removed, gone, added }) => {
    if (removed.size === 0) return false;
    const is = countRuns(compact(after.text(page)), removed), won = countRuns(compact(added), removed), allowed = new Map(won);
    if ([...is].every(([run, times]) => times <= (won.get(run) ?? 0))) return false;
    for (const [run, times] of countRuns(compact(before.text(page)), removed)) allowed.set(run, (won.get(run) ?? 0) + Math.max(0, times - (removed.get(run) ?? 0)));
    const doubtful = [...is].filter(([run, times]) => times > (allowed.get(run) ?? 0));
    if (doubtful.length === 0) return false;
    const untouched = countUntouched(before.characters(page), gone, removed);
    return untouched === undefined || doubtful.some(([run, times]) => times > (won.get(run) ?? 0) + (untouched.get(run) ?? 0));
  }).map(({ page }) => page);

const CELL = 2, NEAR = 1, TAKEN = '\ue000';

/**
 * How often PDFium reads each run in what stays: it may read a value in pieces (words of a drawing that are one word to us), and the run that
 * crosses two of them somewhere else ("the energy"). Undefined where it does not read each removed letter in its place, so that this says nothing.
 */
const countUntouched = (characters: readonly Character[], gone: ReadonlySet<Glyph>, wanted: Tally): Tally | undefined => {
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
  const total: Tally = new Map(), between = characters.map(({ text }, i) => (taken.has(i) ? TAKEN : text)).join('').split(TAKEN);
  for (const piece of between) for (const [run, times] of countRuns(compact(piece), wanted)) total.set(run, (total.get(run) ?? 0) + times);
  return total;
};

/** How often each of the wanted runs stands in a text of letters and digits. */
const countRuns = (plain: string, wanted: ReadonlyMap<string, number>): Tally => {
  const found: Tally = new Map(), lengths = new Set([...wanted.keys()].map(({ length }) => length));
  for (const length of lengths) {
    for (let i = 0; i + length <= plain.length; i++) {
      const run = plain.slice(i, i + length);
      if (wanted.has(run)) found.set(run, (found.get(run) ?? 0) + 1);
    }
  }
  return found;
};
