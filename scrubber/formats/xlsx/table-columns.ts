import { singlePiece } from '../ooxml/join';
import { attributeOf } from '../xml/tree';
import type { SegmentId } from '../../types';
import { isTableHeader } from './cells';
import type { XlsxInspection } from './inspection';
import type { TableInfo } from './workbook';

/** Columns of tables are called what their header cells say (ECMA-376-1, 18.5.1.3), so they follow those; without a header row they are text. */
export const readTableColumns = (inspection: XlsxInspection, tables: readonly TableInfo[]): void => {
  const cellAt = new Map<string, SegmentId>();
  inspection.eachCell((segment, { sheet, row, column }) => { if (isTableHeader(sheet, row, column)) cellAt.set(`${sheet.number}:${row}:${column}`, segment); });
  for (const { part, sheet, area, headerRows, columns } of tables) {
    columns.forEach(({ node, name }, index) => {
      const at = attributeOf(part.tree, node, 'name'), piece = singlePiece(part.tree, 'value', part.tree.valueStart[at] ?? 0, part.tree.valueEnd[at] ?? 0, node);
      const header = headerRows > 0 ? cellAt.get(`${sheet.number}:${area.top}:${area.left + index}`) : undefined;
      const segment = header === undefined ? inspection.add({ name: part.name, label: 'table column' }, name, { role: 'heading', level: 9, block: inspection.block() }, {}) : undefined;
      inspection.columns.push({ name, ...(header === undefined ? {} : { header }), ...(segment === undefined ? {} : { segment }) });
      inspection.sites.push({ mapped: { part: part.index, pieces: [piece] }, span: { start: 0, end: name.length }, kind: 'column', names: [name], plain: true });
    });
  }
};
