import { leavesWithin, readingOf } from '../ooxml/join';
import { isElement, nameOf, parentOf, rawValue } from '../xml/tree';
import { readArea, readFormula } from './formula';
import { extend } from './formula-text';
import type { Known } from './formula-text';
import type { SheetArea, Usage, XlsxInspection } from './inspection';

const FORMULAS: ReadonlySet<string> = new Set(['s:f', 's:formula', 's:formula1', 's:formula2', 'xm:f', 'c:f', 'cx:f', 's:definedName', 's:calculatedColumnFormula', 's:totalsRowFormula']);

export const readUsage = (inspection: XlsxInspection, known: Known): Usage => {
  const anyHidden = inspection.sheets.some((sheet) => sheet.hidden || sheet.hiddenRows.size > 0 || sheet.hiddenColumns.size > 0);
  const bySource = anyHidden ? areasBySource(inspection, known) : new Map<number, SheetArea[]>();
  const used = usedSheets(inspection, bySource), rows = new Set<number>(), columns = new Set<number>();
  for (const [source, areas] of bySource) {
    if (source >= 0 && inspection.sheets[source]?.hidden && !used.has(source)) continue;
    for (const { sheet, area } of areas) {
      const target = inspection.sheets[sheet];
      if (!target) continue;
      if (!rows.has(sheet) && some(target.hiddenRows, area.top, area.bottom)) rows.add(sheet);
      if (!columns.has(sheet) && some(target.hiddenColumns, area.left, area.right)) columns.add(sheet);
    }
  }
  return {
    sheetItem: (sheet) => (sheet.hidden ? (used.has(sheet.number) ? 'used-hidden-sheets' : 'hidden-sheets') : undefined),
    cellItem: (sheet, row, column) => {
      const hiddenRow = sheet.hiddenRows.has(row), hiddenColumn = sheet.hiddenColumns.has(column);
      if (!hiddenRow && !hiddenColumn) return undefined;
      return sheet.folded || (hiddenRow && rows.has(sheet.number)) || (hiddenColumn && columns.has(sheet.number)) ? 'used-hidden-cells' : 'hidden-cells';
    },
  };
};

const some = (numbers: ReadonlySet<number>, from: number, to: number): boolean => {
  if (to - from < numbers.size) {
    for (let number = from; number <= to; number++) if (numbers.has(number)) return true;
    return false;
  }
  for (const number of numbers) if (number >= from && number <= to) return true;
  return false;
};

/** Areas that formulas name, by the sheet on which the formula stands (-1: charts, names). */
const areasBySource = (inspection: XlsxInspection, known: Known): Map<number, SheetArea[]> => {
  const all = new Map<number, SheetArea[]>(), sheetOf = new Map(inspection.sheets.map((sheet) => [sheet.part, sheet.number] as const));
  for (const { tree, index } of inspection.parts) {
    const source = sheetOf.get(index) ?? -1, areas = all.get(source) ?? [];
    all.set(source, areas);
    for (let node = 0; node < tree.count; node++) {
      if (!isElement(tree, node)) continue;
      const name = nameOf(tree, node);
      if (name === 's:worksheetSource') {
        const sheet = known.sheets.get((rawValue(tree, node, 'sheet') ?? '').toLowerCase()), area = readArea(rawValue(tree, node, 'ref') ?? '');
        if (sheet !== undefined && area) areas.push({ sheet, area });
      }
      if (!FORMULAS.has(name)) continue;
      const found: SheetArea[] = [];
      for (const token of readFormula(readingOf(leavesWithin(tree, node), () => true).text) ?? []) {
        if (token.kind === 'area') found.push({ sheet: token.sheet ? known.sheets.get(token.sheet[0]?.toLowerCase() ?? '') ?? -1 : source, area: token.area });
        else if (token.kind === 'name') found.push(...inspection.definedAreas.get(token.text.toLowerCase())?.areas ?? []);
      }
      const over = name === 's:f' && nameOf(tree, parentOf(tree, node)) === 's:c' ? readArea(rawValue(tree, node, 'ref') ?? '') : undefined;
      areas.push(...(over ? extend(found, over) : found));
    }
  }
  return all;
};

const usedSheets = (inspection: XlsxInspection, bySource: ReadonlyMap<number, readonly SheetArea[]>): ReadonlySet<number> => {
  const used = new Set<number>(), queue = [-1, ...inspection.sheets.filter(({ hidden }) => !hidden).map(({ number }) => number)];
  for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
    for (const { sheet } of bySource.get(source) ?? []) {
      if (!inspection.sheets[sheet]?.hidden || used.has(sheet)) continue;
      used.add(sheet);
      queue.push(sheet);
    }
  }
  return used;
};
