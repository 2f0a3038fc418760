import type { ReadCell, SheetArea, XlsxInspection } from './inspection';

/** Where something changed: per sheet and column the first and the last row. Coarse on purpose: too many values calculated anew do no harm. */
class Changed {
  private readonly rows = new Map<number, Map<number, { first: number; last: number }>>();

  add(sheet: number, row: number, column: number): void {
    const columns = this.rows.get(sheet) ?? new Map<number, { first: number; last: number }>();
    this.rows.set(sheet, columns);
    const known = columns.get(column);
    if (!known) columns.set(column, { first: row, last: row });
    else if (row < known.first) known.first = row;
    else if (row > known.last) known.last = row;
  }

  touches({ sheet, area }: SheetArea): boolean {
    const columns = this.rows.get(sheet);
    if (!columns) return false;
    const hit = (rows: { first: number; last: number } | undefined): boolean => rows !== undefined && rows.first <= area.bottom && rows.last >= area.top;
    if (area.right - area.left < columns.size) {
      for (let column = area.left; column <= area.right; column++) if (hit(columns.get(column))) return true;
      return false;
    }
    for (const [column, rows] of columns) if (column >= area.left && column <= area.right && hit(rows)) return true;
    return false;
  }
}

export type ChangedCell = { readonly sheet: number; readonly row: number; readonly column: number };
export type Dependent = { readonly sheet: number; readonly cell: ReadCell };

/** A chain of formulas longer than this is taken for changed as a whole. */
const MOST_ROUNDS = 40;

/** Formulas whose value may be another one when these cells are: by their areas, and always where they name a place at run time. */
export const dependentsOf = (inspection: XlsxInspection, cells: readonly ChangedCell[]): Dependent[] => {
  if (cells.length === 0) return [];
  const changed = new Changed(), found: Dependent[] = [];
  for (const { sheet, row, column } of cells) changed.add(sheet, row, column);
  let waiting: Dependent[] = inspection.sheets.flatMap(({ number, cells: own }) => own.flatMap((cell) => (cell.formula ? [{ sheet: number, cell }] : [])));
  for (let round = 0; waiting.length > 0; round++) {
    const left: Dependent[] = [];
    for (const dependent of waiting) {
      const { sheet, cell } = dependent, { areas, opaque } = cell.formula ?? { areas: [], opaque: false };
      if (round < MOST_ROUNDS && !opaque && !areas.some((area) => changed.touches(area))) { left.push(dependent); continue; }
      found.push(dependent);
      changed.add(sheet, cell.row, cell.column);
    }
    if (left.length === waiting.length) break;
    waiting = left;
  }
  return found;
};
