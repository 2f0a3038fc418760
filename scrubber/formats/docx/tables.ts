import { FORM_ROWS, isForm } from '../ooxml/form-tables';
import { TEXT_ELEMENTS } from '../ooxml/join';
import { decodeText } from '../xml/text';
import { afterOf, childNamed, childrenOf, closeStartOf, isElement, nameOf, openEndOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { value } from './styles';

export type Cell = { readonly table: number; readonly row: number; readonly column: number; readonly header?: string; readonly key?: string; readonly rowNode: number };

const LONGEST = 80;

/** Where each cell of a part stands, and what its column and its row say it is. Tables are numbered from `first` on. */
export const cellsOf = (tree: XmlTree, first: number): { cells: ReadonlyMap<number, Cell>; tables: number } => {
  const cells = new Map<number, Cell>();
  let table = first;
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) === 'w:tbl') readTable(tree, node, table++, cells);
  }
  return { cells, tables: table };
};

const readTable = (tree: XmlTree, node: number, table: number, cells: Map<number, Cell>): void => {
  const headers = new Map<number, string>(), rows = [...descend(tree, node, 'w:tr')];
  const form = isForm(rows.slice(0, FORM_ROWS).map((rowNode) => [...descend(tree, rowNode, 'w:tc')].map((cell) => textOf(tree, cell))));
  let row = 0;
  for (const rowNode of rows) {
    const properties = childNamed(tree, rowNode, 'w:trPr');
    let column = properties < 0 ? 0 : Number(value(tree, childNamed(tree, properties, 'w:gridBefore')) ?? 0) || 0;
    const inRow = [...descend(tree, rowNode, 'w:tc')];
    const key = inRow.length === 2 ? textOf(tree, inRow[0] ?? -1) : '';
    inRow.forEach((cell, index) => {
      const header = headers.get(column);
      if (row === 0 && !form) headers.set(column, textOf(tree, cell));
      cells.set(cell, { table, row, column, rowNode, ...(header ? { header } : {}), ...(index === 1 && key ? { key } : {}) });
      column += span(tree, cell);
    });
    row++;
  }
};

/** Rows and cells may stand in content controls and change marks (17.5.2.30, 17.13.5), but not in a further table. */
function* descend(tree: XmlTree, parent: number, name: string): Generator<number> {
  for (const child of childrenOf(tree, parent)) {
    const childName = nameOf(tree, child);
    if (childName === name) yield child;
    else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:del'].includes(childName)) yield* descend(tree, child, name);
  }
}

const span = (tree: XmlTree, cell: number): number => {
  const properties = childNamed(tree, cell, 'w:tcPr');
  return (properties < 0 ? 1 : Number(value(tree, childNamed(tree, properties, 'w:gridSpan')) ?? 1)) || 1;
};

const textOf = (tree: XmlTree, cell: number): string => {
  let text = '';
  for (let node = cell + 1; cell >= 0 && node < afterOf(tree, cell) && text.length <= LONGEST; node++) {
    if (!isElement(tree, node)) continue;
    const name = nameOf(tree, node);
    if (TEXT_ELEMENTS.has(name) && name !== 'w:delText') text += decodeText(tree.text.slice(openEndOf(tree, node), closeStartOf(tree, node))).text;
    else if (name === 'w:p' && text !== '') text += ' ';
  }
  return text.length > LONGEST ? '' : text.trim();
};
