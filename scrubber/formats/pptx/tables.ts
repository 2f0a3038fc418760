import { isForm } from '../ooxml/form-tables';
import { decodeText } from '../xml/text';
import { afterOf, childrenOf, closeStartOf, nameOf, openEndOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

export type Cell = { readonly table: number; readonly row: number; readonly column: number; readonly header?: string; readonly key?: string; readonly rowNode: number };

const LONGEST = 80;

/** Where each cell of a part stands (ECMA-376-1, 21.1.3), and what its column and its row say it is. Tables are numbered from `first` on. */
export const cellsOf = (tree: XmlTree, first: number): { cells: ReadonlyMap<number, Cell>; tables: number } => {
  const cells = new Map<number, Cell>();
  let table = first;
  for (let node = 0; node < tree.count; node++) if (nameOf(tree, node) === 'a:tbl') readTable(tree, node, table++, cells);
  return { cells, tables: table };
};

const readTable = (tree: XmlTree, node: number, table: number, cells: Map<number, Cell>): void => {
  const headers: string[] = [];
  const rows = [...childrenOf(tree, node)].filter((child) => nameOf(tree, child) === 'a:tr');
  const cellsIn = (rowNode: number): number[] => [...childrenOf(tree, rowNode)].filter((child) => nameOf(tree, child) === 'a:tc');
  const form = isForm(rows.map((rowNode) => cellsIn(rowNode).map((cell) => textOf(tree, cell))));
  rows.forEach((rowNode, row) => {
    const inRow = cellsIn(rowNode), key = inRow.length === 2 ? textOf(tree, inRow[0] ?? -1) : '';
    inRow.forEach((cell, column) => {
      const header = row > 0 ? headers[column] : undefined;
      if (row === 0 && !form) headers.push(textOf(tree, cell));
      cells.set(cell, { table, row, column, rowNode, ...(header ? { header } : {}), ...(column === 1 && key ? { key } : {}) });
    });
  });
};

const textOf = (tree: XmlTree, cell: number): string => {
  let text = '';
  for (let node = cell + 1; cell >= 0 && node < afterOf(tree, cell) && text.length <= LONGEST; node++) {
    const name = nameOf(tree, node);
    if (name === 'a:t') text += decodeText(tree.text.slice(openEndOf(tree, node), closeStartOf(tree, node))).text;
    else if (name === 'a:p' && text !== '') text += ' ';
  }
  return text.length > LONGEST ? '' : text.trim();
};
