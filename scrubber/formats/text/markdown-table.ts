import type { Piece } from '../plain/text-file';

type Line = { readonly start: number; readonly end: number; readonly text: string; readonly number: number };
type Cell = { readonly start: number; readonly end: number; readonly text: string };

/** GFM 0.29, 4.10: the row below the header is made of hyphens, with colons for the alignment. */
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const MAX_CELLS = 64;

/** The cells of a row without the spaces around them; offsets into the file. A pipe behind a backslash belongs to its cell (GFM, example 200). */
const cellsOf = ({ start, text }: Line): Cell[] => {
  const cells: Cell[] = [], last = text.trimEnd().length;
  let from = text.length - text.trimStart().length;
  if (text[from] === '|') from++;
  for (let at = from; at <= last; at++) {
    if (at < last && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    const raw = text.slice(from, at), value = raw.trim(), lead = raw.length - raw.trimStart().length;
    if (at < last || value !== '') cells.push({ start: start + from + lead, end: start + from + lead + value.length, text: value });
    from = at + 1;
  }
  return cells;
};

/** Whether a table begins here: a row of several cells above a row of as many delimiters. */
export const beginsTable = (line: Line, below: Line | undefined): boolean => {
  if (below === undefined || !line.text.includes('|') || !DELIMITER.test(below.text)) return false;
  const cells = cellsOf(line).length;
  return cells > 1 && cells <= MAX_CELLS && cells === cellsOf(below).length;
};

/** Whether the table goes on: any row with a pipe; an empty line ends it. */
export const isTableRow = ({ text }: Line): boolean => text.includes('|');

/**
 * The cells of one table as segments, with the header of their column. The row of delimiters is no text.
 * @param rows header, delimiters and body
 * @param table its number in the file
 * @param block of the first row; each row is a block of its own
 */
export function* tablePieces(rows: readonly Line[], table: number, block: number): Generator<Piece> {
  const headers = cellsOf(rows[0]!).map(({ text }) => text);
  for (const [index, line] of rows.entries()) {
    if (index === 1) continue;
    const row = Math.max(0, index - 1), isHead = index === 0;
    for (const [column, { start, end, text }] of cellsOf(line).entries()) {
      const header = isHead ? undefined : headers[column];
      if (text !== '') yield { start, end, text, label: `line ${line.number}, column ${column + 1}`, context: { role: isHead ? 'heading' : 'table-cell', block: block + row, level: isHead ? 9 : undefined, cell: { table, row, column }, columnHeader: header === '' ? undefined : header } };
    }
  }
}
