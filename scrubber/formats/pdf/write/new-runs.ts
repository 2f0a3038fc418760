import { encodeWinAnsi } from '../fonts/standard-widths';
import { readingOrder } from '../read/line-text';
import type { Fragment } from '../read/lines';
import type { Removals } from '../remove/removals';
import { compact, type Tally } from './runs';

/**
 * How often each of some runs is read because of what was put in: in a stand-in, where one meets its neighbours ("and Company A" for
 * "Beyond.com"), and where a gap was closed. Counted in the letters and digits of the page's lines, in the order of its content.
 */
export const newRuns = (fragments: readonly Fragment[], removals: Removals, wanted: ReadonlySet<string>): Tally => {
  const { text, changes } = newText(fragments, removals), found: Tally = new Map();
  for (const length of new Set([...wanted].map((run) => run.length))) {
    for (let at = 0; at + length <= text.length; at++) {
      // A change lies inside the run where more changes have begun before its last letter than before its first has ended.
      if (changes[at + length - 1]! === changes[at]!) continue;
      const run = text.slice(at, at + length);
      if (wanted.has(run)) found.set(run, (found.get(run) ?? 0) + 1);
    }
  }
  return found;
};

/** As `compact`, for one letter: most are plain. */
const letterOf = (text: string): string => (text.length === 1 && text >= 'a' && text <= 'z' ? text : text === ' ' ? '' : compact(text));

/** The page as it is to be read. `changes` counts up at every letter that is new and at every letter behind a gap. */
const newText = (fragments: readonly Fragment[], { gone, standIns }: Removals): { readonly text: string; readonly changes: readonly number[] } => {
  const parts: string[] = [], changes: number[] = [];
  let count = 0;
  const add = (said: string, isNew: boolean): void => { parts.push(said); for (let i = 0; i < said.length; i++) changes.push(isNew ? ++count : count); };
  for (const fragment of fragments) {
    for (const glyph of readingOrder(fragment)) {
      const standIn = standIns.get(glyph);
      if (standIn !== undefined) add(compact(encodeWinAnsi(standIn).text), true);
      if (gone.has(glyph)) count++; else add(letterOf(glyph.text), false);
    }
  }
  return { text: parts.join(''), changes };
};
