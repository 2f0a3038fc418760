import type { Counts } from '../../types';
import type { Operation } from '../xml/edit';
import { startOf } from '../xml/tree';
import { contentOf, isText } from './cells';
import type { XlsxInspection } from './inspection';

const COUNTED: Readonly<Record<string, string>> = { 's:hyperlink': 'links', 's:tablePart': 'tables', 's:mergeCell': 'mergedCells', 's:dataValidation': 'validations', 's:cfRule': 'rules', 'c:chart': 'charts', 'xdr:pic': 'images', 's:definedName': 'names' };

/** What a reader of the workbook finds of each kind, leaving out elements that begin inside a removed range. @param formulasGone formulas on emptied hidden sheets */
export const countWorkbook = (inspection: XlsxInspection, formulasGone = 0, removed: ReadonlyMap<number, readonly Operation[]> = new Map()): Counts => {
  const counts: Record<string, number> = { sheets: inspection.sheets.filter(({ part }) => part >= 0).length, cells: 0, formulas: -formulasGone };
  for (const name of Object.values(COUNTED)) counts[name] = 0;
  for (const { cells } of inspection.sheets) {
    for (const cell of cells) {
      // A text cell that was emptied is still one, in the table of strings or, where there is none, in the sheet.
      if (contentOf(cell) || isText(cell)) counts['cells'] = (counts['cells'] ?? 0) + 1;
      if (cell.formula) counts['formulas'] = (counts['formulas'] ?? 0) + 1;
    }
  }
  for (const { tree, kind, index } of inspection.parts) {
    if (!['workbook', 'sheet', 'drawing'].includes(kind)) continue;
    const counted = tree.names.map((name) => COUNTED[name]), gone = [...(removed.get(index) ?? [])].sort((a, b) => a.start - b.start);
    let next = 0, until = 0;
    for (let node = 0; node < tree.count; node++) {
      const name = counted[tree.name[node] ?? 0];
      if (name === undefined) continue;
      const start = startOf(tree, node);
      while (next < gone.length && (gone[next]?.start ?? 0) <= start) until = Math.max(until, gone[next++]?.end ?? 0);
      if (start >= until) counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
};
