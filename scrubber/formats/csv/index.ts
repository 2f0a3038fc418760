import { looksLikeText } from '../plain/decode';
import { hasExtension, type Piece, textFileFormat } from '../plain/text-file';

const EXTENSIONS = ['csv', 'tsv'];
const MAX_HEADER = 60;

/** The separator that the first line uses most, outside quotes (RFC 4180 knows the comma only; Excel writes what the locale says). */
const separatorOf = (content: string): string => {
  const first = content.slice(0, 4_096).split(/\r\n|\r|\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  return [',', ';', '\t', '|'].map((mark) => ({ mark, count: bare.split(mark).length })).sort((a, b) => b.count - a.count)[0]!.mark;
};

type Cell = { start: number; end: number; text: string; quoted: boolean; row: number; column: number };

/** RFC 4180 2.5-2.7: quoted cells may hold separators, line ends and doubled quotes. */
function* cellsOf(content: string, separator: string): Generator<Cell> {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < content.length) {
    const quoted = content[at] === '"';
    const end = quoted ? endOfQuoted(content, at) : endOfBare(content, at, separator);
    const raw = content.slice(at, end);
    const closed = quoted && raw.length >= 2 && raw.endsWith('"');
    yield { start: at, end, text: closed ? raw.slice(1, -1).replace(/""/g, '"') : raw, quoted: closed, row, column };
    at = end;
    if (content[at] === separator) { at++; column++; continue; }
    if (content[at] === '\r' && content[at + 1] === '\n') at++;
    at++;
    row++;
    column = 0;
  }
}

const endOfBare = (content: string, at: number, separator: string): number => {
  let end = at;
  while (end < content.length && content[end] !== separator && content[end] !== '\n' && content[end] !== '\r') end++;
  return end;
};

const endOfQuoted = (content: string, at: number): number => {
  let end = at + 1;
  while (end < content.length) {
    if (content[end] === '"') {
      if (content[end + 1] !== '"') return end + 1;
      end++;
    }
    end++;
  }
  return end;
};

/** A row of words without digits or addresses, above rows, names the columns. */
const isHeader = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.length <= MAX_HEADER && !/@|^\s*[\d.,/-]+\s*$/.test(cell)) && new Set(cells).size === cells.length;

function* split(content: string): Generator<Piece> {
  const separator = separatorOf(content);
  const headers: string[] = [];
  let headerRow = -1;
  const pending: Cell[] = [];
  const piece = (cell: Cell): Piece => {
    const isHead = cell.row === headerRow;
    const header = isHead ? undefined : headers[cell.column];
    return {
      start: cell.start, end: cell.end, text: cell.text, label: `row ${cell.row + 1}, column ${cell.column + 1}`,
      write: (value) => (cell.quoted || value.includes(separator) || /["\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value),
      context: { role: isHead ? 'heading' : 'table-cell', block: cell.row, level: isHead ? 9 : undefined,
        cell: { table: 0, row: cell.row, column: cell.column }, columnHeader: header },
    };
  };
  const startsComment = (cell: Cell): boolean => cell.column === 0 && cell.text.startsWith('#');
  for (const cell of cellsOf(content, separator)) {
    if (headerRow === -1) {
      if (pending.length > 0 && cell.row !== pending[0]!.row) {
        const row = pending.map(({ text }) => text.trim());
        headerRow = startsComment(pending[0]!) || row.length < 2 ? -1 : isHeader(row) ? pending[0]!.row : -2;
        if (headerRow >= 0) headers.push(...row);
        yield* pending.splice(0).map(piece);
      }
      if (headerRow === -1) { pending.push(cell); continue; }
    }
    if (cell.text.trim() !== '') yield piece(cell);
  }
  yield* pending.map(piece);
}

/** Tables as text: one segment a cell, with the header of its column. */
export const csv = textFileFormat({
  id: 'csv',
  extensions: EXTENSIONS,
  mediaType: 'text/csv',
  vocabulary: new Set(),
  recognises: (source) => hasExtension(source, EXTENSIONS) && looksLikeText(source.bytes),
  split,
  count: (content) => ({ rows: countRows(content) }),
});

const countRows = (content: string): number => {
  let rows = 0;
  for (const cell of cellsOf(content, separatorOf(content))) rows = Math.max(rows, cell.row + 1);
  return rows;
};
