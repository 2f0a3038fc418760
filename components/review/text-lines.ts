import type { TextMark, TextRow } from '../../scrubber/review-rows';
import { readingOrder, sectionOf } from './text-order';

/** One line of the text view: a row by itself, the cells of one table row side by side, or the way to the rows that are folded away. */
export type TextLine =
  | { readonly kind: 'folded'; readonly key: string; readonly count: number; readonly label: undefined; readonly from: number }
  | { readonly kind: 'text'; readonly key: string; readonly row: TextRow; readonly label: string | undefined; readonly section: boolean; readonly from: number }
  | { readonly kind: 'cells'; readonly key: string; readonly cells: readonly (readonly TextRow[])[]; readonly first: boolean; readonly label: string | undefined; readonly section: boolean; readonly from: number };

/** Roles that stand in the body and need no label. */
const BODY: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'table-cell', 'code', 'key-value', 'signature']);

/** Names of shapes, bullets, formats: nobody reads them, and nothing was found in them. */
const SETTINGS: ReadonlySet<string> = new Set(['attribute', 'code', 'metadata']);
const isFolded = (row: TextRow): boolean => !row.visible && row.marks.length === 0 && SETTINGS.has(row.context.role);

export type TextLines = {
  readonly lines: readonly TextLine[];
  /** The line in which a row of the text stands; -1 where there is none. */
  lineOf(row: number): number;
};

/** @param open whether the rows that are folded away are shown after all others */
export const textLines = (rows: readonly TextRow[], open = false): TextLines => {
  const order = readingOrder(rows), seen = order.filter((index) => !isFolded(rows[index]!)), folded = order.filter((index) => isFolded(rows[index]!));
  const linesFrom = (indices: readonly number[], start: number): readonly TextLine[] => linesOf(indices.map((index) => rows[index]!), start);
  const fold: readonly TextLine[] = folded.length === 0 ? [] : [{ kind: 'folded', key: 'folded', count: folded.length, label: undefined, from: seen.length }];
  const lines = [...linesFrom(seen, 0), ...fold, ...(open ? linesFrom(folded, seen.length) : [])], places = [...seen, ...folded];
  return { lines, lineOf: (row) => lineAt(lines, places.indexOf(row)) };
};

/** @param start the place of the first row in the order in which all are shown */
const linesOf = (rows: readonly TextRow[], start: number): readonly TextLine[] => {
  const lines: TextLine[] = [];
  const columns = tableColumns(rows);
  let label = '';
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!, from = start + index;
    const section = BODY.has(row.context.role) && row.visible, own = section ? sectionOf(row) : row.place.label;
    const shown = own !== '' && own !== label ? own : undefined;
    label = own;
    const cell = row.context.cell;
    if (!cell || !row.visible) {
      lines.push({ kind: 'text', key: `${from}`, row, label: shown, section, from });
      continue;
    }
    const places = columns.get(cell.table), cells: TextRow[][] = Array.from({ length: Math.min(places?.size ?? 1, MOST_COLUMNS) }, () => []);
    for (; sameLine(rows[index], cell); index += 1) {
      const beside = rows[index]!;
      cells[Math.min(places?.get(beside.context.cell?.column ?? 0) ?? 0, MOST_COLUMNS - 1)]?.push(beside);
    }
    index -= 1;
    lines.push({ kind: 'cells', key: `${from}`, cells, first: cell.row === 0, label: shown, section, from });
  }
  return lines;
};

type Cell = NonNullable<TextRow['context']['cell']>;
const sameLine = (row: TextRow | undefined, cell: Cell): boolean =>
  row !== undefined && row.visible && row.context.cell?.table === cell.table && row.context.cell.row === cell.row;

/** A sheet may use columns A and XFD: empty ones between take no room, and what is further right stands in the last place. */
const MOST_COLUMNS = 60;

/** Which columns a table uses, and in which place each stands. */
const tableColumns = (rows: readonly TextRow[]): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const used = new Map<number, Set<number>>();
  for (const { visible, context: { cell } } of rows) {
    if (!cell || !visible) continue;
    const known = used.get(cell.table) ?? new Set<number>();
    used.set(cell.table, known);
    known.add(cell.column);
  }
  return new Map([...used].map(([table, columns]) => [table, new Map([...columns].sort((a, b) => a - b).map((column, place) => [column, place] as const))] as const));
};

/** The line that covers a place in the reading order. */
const lineAt = (lines: readonly TextLine[], place: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return lines.length === 0 || place < 0 ? -1 : low;
};

export type TextPiece = { readonly text: string; readonly mark?: TextMark };

/** The text cut at its marks. */
export const pieces = ({ text, marks }: TextRow): readonly TextPiece[] => {
  const found: TextPiece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.span.start > at) found.push({ text: text.slice(at, mark.span.start) });
    found.push({ text: text.slice(mark.span.start, mark.span.end), mark });
    at = mark.span.end;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
};
