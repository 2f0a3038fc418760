import type { Segment } from '../../types';
import { isOrdinaryWord } from '../lexica/ordinary-words';

/** One line of reading: a paragraph, or the cells of a row side by side, as they stand on the page. */
export type ReadingLine = { readonly text: string; readonly parts: readonly { readonly segment: Segment; readonly start: number }[] };

/** Between two cells of a row. Training texts hold such tables. */
const CELL_BORDER = ' | ';
/** A row may have thousands of cells. */
const LONGEST_ROW = 2_000;

/** The segments as lines in reading order. The file's name is no sentence and is left to the rules. */
export const readingLines = (segments: readonly Segment[]): ReadingLine[] => {
  const lines: ReadingLine[] = [];
  let row: { text: string; parts: { segment: Segment; start: number }[] } | undefined, last: Segment | undefined;
  for (const segment of segments) {
    if (segment.text.trim() === '' || segment.context.role === 'file-name' || segment.context.role === 'link-target') continue;
    if (row !== undefined && last !== undefined && isSameRow(last, segment) && row.text.length < LONGEST_ROW) {
      row.parts.push({ segment, start: row.text.length + CELL_BORDER.length });
      row.text += CELL_BORDER + segment.text;
    } else {
      row = { text: segment.text, parts: [{ segment, start: 0 }] };
      lines.push(row);
    }
    last = segment;
  }
  return lines;
};

const isSameRow = (a: Segment, b: Segment): boolean => {
  const one = a.context.cell, other = b.context.cell;
  return one !== undefined && other !== undefined && one.table === other.table && one.row === other.row && a.context.block === b.context.block;
};

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const CAPITAL = /\p{Lu}|\p{Lt}|\p{Lo}/u;

/**
 * False for what cannot hold a name: numbers, signs, and words of everyday language without a capital after the first.
 * What such words may say about health or money is the rules' to find.
 */
export const isWorthReading = (text: string): boolean => {
  let first = true;
  for (const [word] of text.matchAll(WORD)) {
    if (word.length > 1 && (!isOrdinaryWord(word) || (!first && CAPITAL.test(word)))) return true;
    first = false;
  }
  return false;
};
