import { FORM_ROWS, isForm } from './form-tables';

/** A rectangle of cells, zero-based, ends included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const contains = (area: Area, row: number, column: number): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** As much of a cell as the search for headers needs. */
export type PlainCell = { readonly row: number; readonly column: number; readonly text: string };

export type Headers = {
  /** The header above a cell; undefined for the header itself. */
  above(row: number, column: number): string | undefined;
  isHeader(row: number, column: number): boolean;
};

const LONGEST = 80;

/**
 * Finds the rows that name the columns of a sheet: those of its tables and filters, and else the first row of short, different
 * texts over rows of the same width. A sheet may have several tables one below the other; an empty row ends one.
 * @param cells in reading order
 * @param isText no number, date or result
 * @param known areas whose first row is a header for sure
 */
export const findHeaders = <Cell extends PlainCell>(cells: readonly Cell[], isText: (cell: Cell) => boolean, known: readonly Area[]): Headers => {
  const rows = rowsOf(cells), headers = new Map<number, number>(), blocks: { from: number; to: number; row: number }[] = [];
  const texts = new Map<number, ReadonlyMap<number, string>>();
  for (let i = 0; i < rows.length;) {
    let end = i + 1;
    while (end < rows.length && (rows[end]?.[0]?.row ?? 0) === (rows[end - 1]?.[0]?.row ?? 0) + 1) end++;
    for (let at = i; at < Math.min(end - 1, i + 12); at++) {
      const row = rows[at] ?? [], next = rows[at + 1] ?? [];
      if (!looksLikeHeader(row, next, isText) || row.length <= 4 && isForm(rows.slice(at, Math.min(end, at + FORM_ROWS)).map((cells) => cells.map(({ text }) => text)))) continue;
      blocks.push({ from: row[0]?.row ?? 0, to: rows[end - 1]?.[0]?.row ?? 0, row: row[0]?.row ?? 0 });
      texts.set(row[0]?.row ?? 0, new Map(row.map((cell) => [cell.column, cell.text.trim()])));
      break;
    }
    i = end;
  }
  for (const area of known) {
    for (const row of rows) if (row[0]?.row === area.top) texts.set(area.top, new Map([...(texts.get(area.top) ?? []), ...row.filter((cell) => contains(area, cell.row, cell.column)).map((cell) => [cell.column, cell.text.trim()] as const)]));
  }
  const headerRow = (row: number, column: number): number | undefined => {
    for (const area of known) if (contains(area, row, column)) return area.top;
    const cached = headers.get(row);
    if (cached !== undefined) return cached < 0 ? undefined : cached;
    const found = blocks.find((block) => row >= block.from && row <= block.to)?.row ?? -1;
    headers.set(row, found);
    return found < 0 ? undefined : found;
  };
  return {
    above: (row, column) => {
      const at = headerRow(row, column), text = at === undefined || at >= row ? undefined : texts.get(at)?.get(column);
      return text === undefined || text === '' || text.length > LONGEST ? undefined : text;
    },
    isHeader: (row, column) => headerRow(row, column) === row,
  };
};

const rowsOf = <Cell extends PlainCell>(cells: readonly Cell[]): Cell[][] => {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    if (cell.text.trim() === '') continue;
    const last = rows[rows.length - 1];
    if (last && last[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
};

/** No address, number or sentence: a sign behind one or two words makes none ("Tél.", "Emp. no.", "Paid?"). */
const isLabel = (text: string): boolean => text.length <= LONGEST && !/@|^\s*[\d.,/:-]+\s*$|\S\s+\S+\s+\S+[.!?]\s*$/.test(text);

/** Words, no numbers, addresses or sentences, all different, over a row that is about as wide and stands in the same columns. */
const looksLikeHeader = <Cell extends PlainCell>(row: readonly Cell[], next: readonly Cell[], isText: (cell: Cell) => boolean): boolean => {
  if (row.length < 2 || !row.every((cell) => isText(cell) && isLabel(cell.text))) return false;
  if (new Set(row.map(({ text }) => text.trim().toLowerCase())).size !== row.length) return false;
  const columns = new Set(row.map(({ column }) => column)), shared = next.filter(({ column }) => columns.has(column)).length;
  return shared >= 2 || (shared === 1 && row.length === 2 && next.length === 1);
};
