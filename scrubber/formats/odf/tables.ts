import { findHeaders } from '../ooxml/headers';
import { childrenOf, nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { textBelow } from './paragraph';

export type Cell = { readonly table: number; readonly sheet: number; readonly row: number; readonly column: number; readonly header?: string; readonly key?: string; readonly rowNode: number; readonly hidden: boolean; readonly isHeader: boolean };
type Found = { node: number; row: number; column: number; rowNode: number; hidden: boolean; text: string; isText: boolean };

const LONGEST = 80;
const HIDDEN: ReadonlySet<string> = new Set(['collapse', 'filter']);

/** Where each cell of a part stands (ODF 1.3 part 3, 9), and what its column and its row say it is. Sheets are the tables of a spreadsheet, numbered from 1; other tables have sheet 0. */
export const cellsOf = (tree: XmlTree, isHiddenStyle: (style: string) => boolean, first: number): { cells: ReadonlyMap<number, Cell>; tables: number; hiddenSheets: number } => {
  const cells = new Map<number, Cell>();
  let table = first, sheet = 0, hiddenSheets = 0;
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'table:table') continue;
    const isSheet = nameOf(tree, tree.parent[node] ?? -1) === 'office:spreadsheet', hidden = isSheet && isHiddenStyle(rawValue(tree, node, 'table:style-name') ?? '');
    if (isSheet) sheet++;
    if (hidden) hiddenSheets++;
    readTable(tree, node, { table: table++, sheet: isSheet ? sheet : 0, hidden }, cells);
  }
  return { cells, tables: table, hiddenSheets };
};

const readTable = (tree: XmlTree, node: number, { table, sheet, hidden }: { table: number; sheet: number; hidden: boolean }, cells: Map<number, Cell>): void => {
  const found: Found[] = [], hiddenColumns = new Set<number>();
  let row = 0, column = 0;
  for (const at of descend(tree, node, 'table:table-column')) {
    const repeated = Math.min(repeat(tree, at, 'table:number-columns-repeated'), 16_384);
    if (HIDDEN.has(rawValue(tree, at, 'table:visibility') ?? '')) for (let i = 0; i < repeated; i++) hiddenColumns.add(column + i);
    column += repeated;
  }
  for (const rowNode of descend(tree, node, 'table:table-row')) {
    const hiddenRow = HIDDEN.has(rawValue(tree, rowNode, 'table:visibility') ?? '');
    column = 0;
    for (const cell of childrenOf(tree, rowNode)) {
      const name = nameOf(tree, cell);
      if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue;
      const type = rawValue(tree, cell, 'office:value-type') ?? 'string';
      found.push({ node: cell, row, column, rowNode, hidden: hidden || hiddenRow || hiddenColumns.has(column), text: textBelow(tree, cell, LONGEST), isText: type === 'string' });
      column += repeat(tree, cell, 'table:number-columns-repeated');
    }
    row += repeat(tree, rowNode, 'table:number-rows-repeated');
  }
  const headers = findHeaders(found, ({ isText }) => isText, []), filled = new Map<number, Found[]>();
  for (const cell of found) if (cell.text !== '') filled.set(cell.row, [...(filled.get(cell.row)?.slice(0, 3) ?? []), cell]);
  for (const cell of found) {
    const pair = filled.get(cell.row) ?? [], header = headers.above(cell.row, cell.column);
    const key = pair.length === 2 && pair[1] === cell && pair[0]?.isText ? pair[0].text : undefined;
    cells.set(cell.node, { table, sheet, row: cell.row, column: cell.column, rowNode: cell.rowNode, hidden: cell.hidden, isHeader: headers.isHeader(cell.row, cell.column), ...(header ? { header } : {}), ...(key ? { key } : {}) });
  }
};

const repeat = (tree: XmlTree, node: number, name: string): number => Math.max(1, Math.min(1_048_576, Number(rawValue(tree, node, name) ?? 1) || 1));

/** Rows and columns may stand in groups and header groups (9.1.5-9.1.13), but not in a further table. */
function* descend(tree: XmlTree, parent: number, name: string): Generator<number> {
  for (const child of childrenOf(tree, parent)) {
    const childName = nameOf(tree, child);
    if (childName === name) yield child;
    else if (/^table:table-(?:header-)?(?:rows?|columns?)(?:-group)?$/.test(childName) && childName !== 'table:table-row' && childName !== 'table:table-column') yield* descend(tree, child, name);
  }
}
