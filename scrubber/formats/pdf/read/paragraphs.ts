import type { Fragment } from './lines';
import { type LineText, lineText } from './line-text';

/** Lines that make one segment, in reading order. */
export type Paragraph = { readonly lines: readonly LineText[]; readonly row: number; readonly columns: number };

/** Lines this far below each other may be one paragraph; smaller and larger distances are other things. */
const LEADING: readonly [number, number] = [0.7, 2.0];
/** From this width on a column is prose; narrower ones are cells and lists, whose lines stand for themselves. */
const PROSE = 16;

type Row = { readonly v: number; readonly fragments: Fragment[] };

/** Joins fragments to paragraphs (lines that were broken because the next word did not fit) and numbers the rows they stand in. */
export const paragraphsOf = (fragments: readonly Fragment[]): Paragraph[] => {
  const rows = rowsOf(fragments), rowOf = new Map<Fragment, number>();
  rows.forEach(({ fragments: members }, i) => members.forEach((fragment) => rowOf.set(fragment, i)));
  const follower = followers(rows, fragments), followed = new Set(follower.values()), texts = new Map(fragments.map((fragment) => [fragment, lineText(fragment)]));
  const paragraphs: Paragraph[] = [], columnEnd = columnEnds(fragments), isColumn = columnTest(rows, rowOf);
  for (const first of fragments) {
    if (followed.has(first)) continue;
    const block: Fragment[] = [];
    for (let next: Fragment | undefined = first; next !== undefined; next = follower.get(next)) block.push(next);
    for (const lines of breakBlock(block.map((fragment) => texts.get(fragment)!), (fragment) => rows[rowOf.get(fragment)!]!.fragments.length, columnEnd, isColumn)) {
      const row = rowOf.get(lines[0]!.fragment)!;
      paragraphs.push({ lines, row, columns: rows[row]!.fragments.length });
    }
  }
  return paragraphs;
};

const keyOf = ({ direction, visible }: Fragment): string => `${Math.round(direction[0] * 50)} ${Math.round(direction[1] * 50)} ${visible}`;

const rowsOf = (fragments: readonly Fragment[]): Row[] => {
  const rows: Row[] = [], groups = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    const key = keyOf(fragment), group = groups.get(key);
    if (group === undefined) groups.set(key, [fragment]); else group.push(fragment);
  }
  for (const group of groups.values()) {
    let row: Row | undefined;
    for (const fragment of [...group].sort((a, b) => b.v - a.v || a.start - b.start)) {
      if (row !== undefined && Math.abs(row.v - fragment.v) <= 0.35 * fragment.em) row.fragments.push(fragment);
      else rows.push(row = { v: fragment.v, fragments: [fragment] });
    }
  }
  return rows;
};

/** For each fragment the one below it that may continue it: same direction and size, near, and left edges together. */
const followers = (rows: readonly Row[], fragments: readonly Fragment[]): Map<Fragment, Fragment> => {
  const result = new Map<Fragment, Fragment>(), taken = new Set<Fragment>(), key = new Map(fragments.map((fragment) => [fragment, keyOf(fragment)]));
  rows.forEach((row, i) => {
    for (const fragment of row.fragments) {
      search: for (let below = i + 1; below < rows.length && below <= i + 6; below++) {
        for (const candidate of rows[below]!.fragments) {
          if (key.get(candidate) !== key.get(fragment) || taken.has(candidate) || !isBelow(fragment, candidate)) continue;
          result.set(fragment, candidate);
          taken.add(candidate);
          break search;
        }
      }
    }
  });
  return result;
};

const isBelow = (above: Fragment, below: Fragment): boolean => {
  const em = Math.max(above.em, below.em), distance = (above.v - below.v) / em, shift = (below.start - above.start) / em;
  if (distance < LEADING[0] || distance > LEADING[1] || Math.min(above.em, below.em) < 0.85 * em) return false;
  return Math.abs(shift) <= 1.5 || (shift < 0 && shift > -5 && above.end > below.start);
};

/** Dots that lead to a page number: a line of a table of contents goes on in no other. */
const LEADER = /(?:\. ?){4,}\s*[\divxlc]{1,5}\s*$/;

/** How far the lines go that begin where a line begins: the width of its column, as far as the page shows it. */
const columnEnds = (fragments: readonly Fragment[]): ((fragment: Fragment) => number) => {
  const ends = new Map<string, number>(), bucket = (fragment: Fragment): string => `${keyOf(fragment)} ${Math.round(fragment.start / fragment.em)}`;
  for (const fragment of fragments) ends.set(bucket(fragment), Math.max(fragment.end, ends.get(bucket(fragment)) ?? -Infinity));
  return (fragment) => ends.get(bucket(fragment)) ?? fragment.end;
};

/** A block with text close behind it, a gutter away, fills a column or a cell, however narrow. */
const GUTTER = 5, MOST_ROWS = 24;
const columnTest = (rows: readonly Row[], rowOf: ReadonlyMap<Fragment, number>) => (block: readonly LineText[]): boolean => {
  const first = block[0]!.fragment, { em } = first, right = Math.max(...block.map(({ fragment }) => fragment.end)), from = Math.max(0, rowOf.get(first)! - 1), to = rowOf.get(block.at(-1)!.fragment)! + 2;
  return rows.slice(from, Math.min(to, from + MOST_ROWS)).some(({ fragments }) => fragments.slice(0, MOST_ROWS).some((other) => other.start > right && other.start < right + GUTTER * em && keyOf(other) === keyOf(first)));
};

/** An address or a signature is a few lines that end long before their column does. */
const SHORT_LINES = 5, NARROW = 0.7;

/** Cuts a block where a line ends although the next word would have fitted. */
const breakBlock = (block: readonly LineText[], columnsOf: (fragment: Fragment) => number, columnEnd: (fragment: Fragment) => number, isColumn: (block: readonly LineText[]) => boolean): LineText[][] => {
  const right = Math.max(...block.map(({ fragment }) => fragment.end)), left = Math.min(...block.map(({ fragment }) => fragment.start)), paragraphs: LineText[][] = [[block[0]!]];
  const isNarrow = block.length > 1 && block.length <= SHORT_LINES && right - left < NARROW * (Math.max(...block.map(({ fragment }) => columnEnd(fragment))) - left) && !isColumn(block);
  for (let i = 1; i < block.length; i++) {
    const above = block[i - 1]!, below = block[i]!, em = above.fragment.em;
    const full = above.fragment.end + 0.25 * em + firstWord(below) >= right - 0.1 * em, prose = right - left >= PROSE * em;
    const ended = isNarrow && /^\s*[\p{Lu}\p{N}]/u.test(below.text), wrapped = columnsOf(above.fragment) >= 2 && columnsOf(below.fragment) < columnsOf(above.fragment);
    if (!LEADER.test(above.text) && full && !ended && (prose || wrapped || /\p{L}[-\u00ad\u2010]$/u.test(above.text)) && !/^\s*(?:[•▪◦–‣·\ufffd]|\(?\d{1,2}[.)])\s/.test(below.text)) paragraphs.at(-1)!.push(below);
    else paragraphs.push([below]);
  }
  return paragraphs;
};

const firstWord = ({ text, fragment }: LineText): number => {
  const space = text.trimStart().search(/\s/), share = space < 0 ? 1 : space / Math.max(1, text.length);
  return share * (fragment.end - fragment.start);
};
