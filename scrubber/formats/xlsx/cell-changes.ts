import { applyEdits } from '../../apply-edits';
import type { Edit, Plan, SegmentId } from '../../types';
import type { ItemKey } from '../ooxml/kinds';
import type { Change, TextPart } from '../ooxml/text-part';
import { childNamed, endOf, openEndOf, parentOf, rawValue, startOf } from '../xml/tree';
import { addressOf, isTableHeader, storedNumber } from './cells';
import { dependentsOf } from './dependents';
import type { ChangedCell } from './dependents';
import type { ReadCell, Sheet, XlsxInspection } from './inspection';
import { readNumber } from './number-formats';
import type { SharedStrings } from './strings';
import { NewStrings } from './new-strings';
import { firstNamed } from './workbook';

export type CellChanges = { readonly changes: readonly Change[]; readonly formulasGone: number };

/** What becomes of cells: changed texts and numbers, emptied hidden cells, values that have to be calculated anew. */
export const cellChanges = (inspection: XlsxInspection, strings: SharedStrings, plan: Plan, edits: ReadonlyMap<SegmentId, readonly Edit[]>): CellChanges => {
  const writer = new CellWriter(inspection, strings), kept = new Set(plan.keep), emptied = new Set<number>();
  for (const sheet of inspection.sheets) {
    for (const cell of sheet.cells) {
      const key = hiddenKey(inspection, sheet, cell.row, cell.column);
      if (key === undefined || kept.has(inspection.item(key)) || isTableHeader(sheet, cell.row, cell.column) || (cell.formula && !isSheetKey(key)) || (cell.text === '' && !cell.formula)) continue;
      writer.empty(cell);
      emptied.add(sheet.number * 2 ** 40 + cell.node);
    }
  }
  for (const [segment, own] of edits) {
    const cell = inspection.cellOf(segment), literal = inspection.literals.get(segment);
    if (cell && emptied.has(cell.sheet.number * 2 ** 40 + cell.node)) continue;
    // The text of an inline string stands in the sheet and is edited there.
    if (cell && inspection.mapped.has(segment)) writer.touch(cell);
    else if (cell) writer.edit(cell, own);
    if (literal) writer.changed.push(literal);
  }
  return writer.finish();
};

const isSheetKey = (key: ItemKey): boolean => key === 'hidden-sheets' || key === 'used-hidden-sheets';
const hiddenKey = (inspection: XlsxInspection, sheet: Sheet, row: number, column: number): ItemKey | undefined => inspection.usage?.sheetItem(sheet) ?? inspection.usage?.cellItem(sheet, row, column);

class CellWriter {
  readonly changed: ChangedCell[] = [];
  private readonly changes: Change[] = [];
  private readonly news: NewStrings;
  private readonly rewritten = new Set<string>();
  private formulasGone = 0;

  constructor(private readonly inspection: XlsxInspection, private readonly strings: SharedStrings) {
    this.news = new NewStrings(inspection, strings);
  }

  touch({ sheet, row, column }: ReadCell): void {
    this.changed.push({ sheet: sheet.number, row, column });
  }

  /** The cell stays, as an empty text: counts and ranges stay as they are. */
  empty(cell: ReadCell): void {
    if (cell.formula) this.formulasGone++;
    if (cell.form === 'shared') this.news.leave(cell.string ?? -1);
    this.write(cell, undefined, '');
  }

  edit(cell: ReadCell, edits: readonly Edit[]): void {
    const text = applyEdits(cell.text, edits);
    if (cell.formula) { this.touch(cell); this.uncache(cell); return; }
    const number = cell.form === 'number' && cell.number ? readNumber(text, storedNumber(this.partOf(cell.sheet).tree, cell.node), cell.number, this.inspection.from1904) : undefined;
    if (cell.form === 'shared') this.news.leave(cell.string ?? -1);
    this.write(cell, number, text, cell.form === 'shared' ? edits : undefined);
  }

  private write(cell: ReadCell, number: string | undefined, text: string, edits?: readonly Edit[]): void {
    const { sheet } = cell, part = this.partOf(sheet), { tree } = part, node = cell.node;
    const prefix = /^<([^\s/>:]+:)?/.exec(tree.text.slice(startOf(tree, node), openEndOf(tree, node)))?.[1] ?? '', style = rawValue(tree, node, 's');
    const open = `<${prefix}c r="${addressOf(cell.row, cell.column)}"${style !== undefined && /^\d{1,6}$/.test(style) ? ` s="${style}"` : ''}`;
    const content = number !== undefined ? `${open}><${prefix}v>${number}</${prefix}v></${prefix}c>` : this.textCell(open, prefix, cell.string, text, edits);
    this.replace(part.index, startOf(tree, node), endOf(tree, node), content);
    this.rewritten.add(`${sheet.number}:${node}`);
    this.touch(cell);
  }

  private textCell(open: string, prefix: string, string: number | undefined, text: string, edits: readonly Edit[] | undefined): string {
    const index = this.news.add(edits && string !== undefined ? this.strings.edited(string, edits) : this.strings.plain(text));
    return index === undefined ? `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${this.news.escaped(text)}</${prefix}t></${prefix}is></${prefix}c>` : `${open} t="s"><${prefix}v>${index}</${prefix}v></${prefix}c>`;
  }

  /** A replacement is a removal with an insertion before it, so that it swallows what else was meant to happen inside. */
  private replace(part: number, start: number, end: number, text: string): void {
    this.changes.push({ part, removal: true, operation: { start, end, text: '' } }, { part, removal: false, operation: { start, end: start, text } });
  }

  private partOf(sheet: Sheet): TextPart {
    return this.inspection.parts[sheet.part] as TextPart;
  }

  /** A formula without its value is calculated when the workbook is opened. */
  private uncache(cell: ReadCell): void {
    const { sheet } = cell, part = this.partOf(sheet), { tree } = part, value = childNamed(tree, cell.node, 's:v');
    if (this.rewritten.has(`${sheet.number}:${cell.node}`) || value < 0) return;
    this.rewritten.add(`${sheet.number}:${cell.node}`);
    this.changes.push({ part: part.index, removal: true, operation: { start: startOf(tree, value), end: endOf(tree, value), text: '' } });
    for (let i = tree.attributeFrom[cell.node] ?? 0; i < (tree.attributeFrom[cell.node + 1] ?? 0); i++) {
      if (tree.names[tree.attributeName[i] ?? 0] === 't') this.changes.push({ part: part.index, removal: true, operation: { start: tree.attributeStart[i] ?? 0, end: (tree.valueEnd[i] ?? 0) + 1, text: '' } });
    }
  }

  finish(): CellChanges {
    for (const { cell } of dependentsOf(this.inspection, this.changed)) this.uncache(cell);
    if (this.changed.length > 0) this.calculateOnLoad();
    this.changes.push(...this.news.changes());
    return { changes: this.changes, formulasGone: this.formulasGone };
  }

  /** ECMA-376-1, 18.2.2: `calcPr` comes after the names and before everything that is not here. */
  private calculateOnLoad(): void {
    const workbook = this.inspection.parts[0] as TextPart, { tree } = workbook, root = parentOf(tree, firstNamed(tree, 's:sheets'));
    const existing = childNamed(tree, root, 's:calcPr');
    if (existing >= 0) {
      for (let i = tree.attributeFrom[existing] ?? 0; i < (tree.attributeFrom[existing + 1] ?? 0); i++) {
        if (tree.names[tree.attributeName[i] ?? 0] === 'fullCalcOnLoad') this.changes.push({ part: 0, removal: true, operation: { start: tree.attributeStart[i] ?? 0, end: (tree.valueEnd[i] ?? 0) + 1, text: '' } });
      }
      const at = startOf(tree, existing) + (/^<[^\s/>]+/.exec(tree.text.slice(startOf(tree, existing), openEndOf(tree, existing)))?.[0].length ?? 1);
      this.changes.push({ part: 0, removal: false, operation: { start: at, end: at, text: ' fullCalcOnLoad="1"' } });
      return;
    }
    const after = ['s:definedNames', 's:externalReferences', 's:functionGroups', 's:sheets'].map((name) => childNamed(tree, root, name)).find((node) => node >= 0) ?? -1;
    const prefix = /^<([^\s/>:]+:)?/.exec(tree.text.slice(startOf(tree, after), openEndOf(tree, after)))?.[1] ?? '';
    this.changes.push({ part: 0, removal: false, operation: { start: endOf(tree, after), end: endOf(tree, after), text: `<${prefix}calcPr fullCalcOnLoad="1"/>` } });
  }
}
