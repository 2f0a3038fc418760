import type { PdfiumDocument } from '../engine/page-text';
import { encodeWinAnsi } from '../fonts/standard-widths';
import type { Removals } from '../remove/removals';

/** Runs of five letters or digits: what is left of a value holds one of them; shorter ones arise where a stand-in meets its neighbours. */
const RUN = 5;
type Tally = Map<string, number>;

/** What a page must have lost and may have won, by the plan. */
export type Expected = { readonly page: number; readonly removed: Tally; readonly added: string };

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
  return { page, removed, added: [...removals.standIns.values()].map((text) => encodeWinAnsi(text).text).join(' ') };
};

/**
 * Pages of which PDFium, a reader that shares nothing with ours, still reads a part of a value more often than the plan leaves it there.
 * (PDFium's own reading of the original is the measure, so that its mistakes count on both sides.)
 */
export const unprovenPages = (expected: readonly Expected[], before: PdfiumDocument, after: PdfiumDocument): number[] =>
  expected.filter(({ page, removed, added }) => {
    if (removed.size === 0) return false;
    const is = countRuns(after.text(page), removed), won = countRuns(added, removed);
    let was: Tally | undefined;
    return [...is].some(([run, times]) => {
      was ??= countRuns(before.text(page), removed);
      return times > Math.max(0, (was.get(run) ?? 0) - (removed.get(run) ?? 0)) + (won.get(run) ?? 0);
    });
  }).map(({ page }) => page);

/** How often each of the wanted runs stands in a text. */
const countRuns = (text: string, wanted: ReadonlyMap<string, number>): Tally => {
  const plain = compact(text), found: Tally = new Map(), lengths = new Set([...wanted.keys()].map(({ length }) => length));
  for (const length of lengths) {
    for (let i = 0; i + length <= plain.length; i++) {
      const run = plain.slice(i, i + length);
      if (wanted.has(run)) found.set(run, (found.get(run) ?? 0) + 1);
    }
  }
  return found;
};
