import type { Change } from '../ooxml/text-part';
import { escapeText } from '../xml/text';
import { attributeOf, parentOf } from '../xml/tree';
import type { XlsxInspection } from './inspection';
import type { SharedStrings } from './strings';

/**
 * Keeps the table of shared strings in step: a changed cell gets a string of its own, equal ones share it, and a string to which no
 * cell points any more is emptied, whether it was one before or not. Numbers of the others stay, so that untouched cells do.
 */
export class NewStrings {
  private readonly uses: number[];
  private readonly added = new Map<string, number>();

  constructor(inspection: XlsxInspection, private readonly strings: SharedStrings) {
    this.uses = strings.items.map(() => 0);
    for (const sheet of inspection.sheets) for (const cell of sheet.cells) if (cell.string !== undefined && cell.string < this.uses.length) this.uses[cell.string] = (this.uses[cell.string] ?? 0) + 1;
  }

  /** One cell no longer points to this string. */
  leave(index: number): void {
    if (index >= 0 && index < this.uses.length) this.uses[index] = (this.uses[index] ?? 0) - 1;
  }

  /** @returns the number of a new string, or undefined where the workbook has no table of strings */
  add(xml: string): number | undefined {
    if (this.strings.end < 0) return undefined;
    const known = this.added.get(xml);
    if (known !== undefined) return known;
    const index = this.strings.items.length + this.added.size;
    this.added.set(xml, index);
    return index;
  }

  escaped(text: string): string {
    return escapeText(text);
  }

  changes(): Change[] {
    const part = this.strings.part, changes: Change[] = [], { prefix } = this.strings;
    if (!part || this.strings.items.length === 0) return changes;
    this.uses.forEach((uses, index) => {
      const range = this.strings.range(index);
      if (uses > 0 || !range || this.strings.text(index) === '') return;
      changes.push({ part: part.index, removal: true, operation: { ...range, text: '' } }, { part: part.index, removal: false, operation: { start: range.start, end: range.start, text: `<${prefix}si><${prefix}t/></${prefix}si>` } });
    });
    if (this.added.size > 0) changes.push({ part: part.index, removal: false, operation: { start: this.strings.end, end: this.strings.end, text: [...this.added.keys()].join('') } });
    const { tree } = part, table = parentOf(tree, this.strings.items[0]?.node ?? 0);
    for (const name of ['count', 'uniqueCount']) {
      const at = attributeOf(tree, table, name);
      if (at >= 0) changes.push({ part: part.index, removal: true, operation: { start: tree.attributeStart[at] ?? 0, end: (tree.valueEnd[at] ?? 0) + 1, text: '' } });
    }
    return changes;
  }
}
