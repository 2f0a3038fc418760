import type { TextMark, TextRow } from '../../scrubber/review-rows';

/** One line of the text view: a row by itself, or the cells of one table row side by side. */
export type TextLine =
  | { readonly kind: 'text'; readonly key: string; readonly row: TextRow; readonly label: string | undefined; readonly from: number }
  | { readonly kind: 'cells'; readonly key: string; readonly cells: readonly (readonly TextRow[])[]; readonly first: boolean; readonly label: string | undefined; readonly from: number };

/** Roles that stand in the body and need no label. */
const BODY: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'table-cell', 'code', 'key-value', 'signature']);

export const textLines = (rows: readonly TextRow[]): readonly TextLine[] => {
  const lines: TextLine[] = [];
  const widths = tableWidths(rows);
  let label = '';
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const own = BODY.has(row.context.role) && row.visible ? '' : row.place.label;
    const shown = own !== '' && own !== label ? own : undefined;
    label = own;
    const cell = row.context.cell;
    if (!cell || !row.visible) {
      lines.push({ kind: 'text', key: `${index}`, row, label: shown, from: index });
      continue;
    }
    const cells: TextRow[][] = Array.from({ length: widths.get(cell.table) ?? 1 }, () => []);
    const from = index;
    for (; index < rows.length && sameLine(rows[index], cell); index += 1) cells[rows[index]?.context.cell?.column ?? 0]?.push(rows[index] as TextRow);
    index -= 1;
    lines.push({ kind: 'cells', key: `${from}`, cells, first: cell.row === 0, label: shown, from });
  }
  return lines;
};

type Cell = NonNullable<TextRow['context']['cell']>;
const sameLine = (row: TextRow | undefined, cell: Cell): boolean =>
  row !== undefined && row.visible && row.context.cell?.table === cell.table && row.context.cell.row === cell.row;

const tableWidths = (rows: readonly TextRow[]): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const { context: { cell } } of rows) if (cell) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + 1));
  return widths;
};

/** The line in which a row of the text stands. */
export const lineOf = (lines: readonly TextLine[], row: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return lines.length === 0 ? -1 : low;
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
