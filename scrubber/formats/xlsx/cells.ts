import { ScrubError } from '../../errors';
import type { SegmentContext } from '../../types';
import { leavesOf, leavesWithin, readingOf, textWithin } from '../ooxml/join';
import type { Leaf, Piece } from '../ooxml/join';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, attributeOf, childNamed, parentOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { readArea } from './formula';
import type { Area } from './formula';
import { extend, readFormulaText } from './formula-text';
import type { Known } from './formula-text';
import { findHeaders } from '../ooxml/headers';
import type { CellFormula, ReadCell, Sheet, Usage, XlsxInspection } from './inspection';
import { showNumber } from './number-formats';
import type { NumberKind } from './number-formats';
import type { SharedStrings } from './strings';
import { headerAreas } from './workbook';

export type CellReading = {
  readonly inspection: XlsxInspection; readonly part: TextPart; readonly sheet: Sheet; readonly known: Known; readonly strings: SharedStrings;
  readonly numberKinds: readonly NumberKind[]; readonly usage: Usage;
};

const NUMBER: NumberKind = { kind: 'number' }, VISIBLE = { visible: true }, NOT_SHOWN = (): boolean => false;
const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** 1 to 26 for a capital, else 0. */
const letterAt = (text: string, at: number): number => { const letter = text.charCodeAt(at) - 0x40; return letter >= 1 && letter <= 26 ? letter : 0; };

/** The number that a cell has in its sheet. */
export const storedNumber = (tree: XmlTree, cell: number): number => {
  const value = childNamed(tree, cell, 's:v');
  return value < 0 ? 0 : Number(textWithin(tree, value));
};

/** Reads the cells of one sheet in order; segments are made at the end, when the headers are known. */
export class CellReader {
  private row = -1;
  private column = -1;
  private rowNode = -1;
  private readonly shared = new Map<string, CellFormula>();
  private readonly pieces = new Map<number, readonly Piece[]>();
  /** Numbers of the names below a cell: numbers are compared faster than names. */
  private readonly names: { readonly value: number; readonly formula: number; readonly inline: number };

  constructor(private readonly reading: CellReading) {
    const { names } = reading.part.tree;
    this.names = { value: names.indexOf('s:v'), formula: names.indexOf('s:f'), inline: names.indexOf('s:is') };
  }

  /** One cell: marks the text nodes that it understands. @throws ScrubError corrupt where an address or a formula cannot be read */
  read(node: number, claimed: Uint8Array): void {
    const { part, sheet } = this.reading, { tree } = part;
    this.locate(tree, node);
    let value = -1, formula = -1, inline = -1;
    for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
      const name = tree.name[child];
      if (name === this.names.value) value = child;
      else if (name === this.names.formula) formula = child;
      else if (name === this.names.inline) inline = child;
    }
    if (value < 0 && formula < 0 && inline < 0) return;
    const type = rawValue(tree, node, 't') ?? 'n', raw = value < 0 ? '' : this.text(tree, value, claimed), found = formula < 0 ? undefined : this.formula(formula, claimed);
    if (inline >= 0 && type === 'inlineStr') {
      const leaves = leavesOf(tree, inline, NOT_SHOWN), { text, pieces } = readingOf(leaves, () => true);
      claim(tree, leaves, claimed);
      this.pieces.set(sheet.cells.length, pieces);
      this.add(node, 'inline', text, found);
    } else if (type === 's' && /^\s*\d{1,9}\s*$/.test(raw)) this.add(node, 'shared', this.reading.strings.text(Number(raw)), found, Number(raw));
    else if (type === 'n' && raw !== '' && Number.isFinite(Number(raw))) {
      const number = this.reading.numberKinds[Number(rawValue(tree, node, 's') ?? 0)] ?? NUMBER, worth = Number(raw);
      this.add(node, 'number', showNumber(worth, raw.trim(), number, this.reading.inspection.from1904), found, undefined, number);
    } else if (type === 'b' || type === 'e' || raw === '') {
      if (!/^(?:[01]|true|false|#[A-Z0-9_/!?]{1,20})?$/i.test(raw.trim())) throw this.corrupt();
      this.add(node, 'formula', '', found);
    } else if (type === 'str' || type === 'd') this.add(node, 'result', raw, found);
    else throw this.corrupt();
  }

  /** One shape of object for all cells: a sheet has hundreds of thousands. */
  private add(node: number, form: ReadCell['form'], text: string, formula: CellFormula | undefined, string?: number, number?: NumberKind): void {
    this.reading.sheet.cells.push({ sheet: this.reading.sheet, node, row: this.row, column: this.column, form, text, string, number, formula });
  }

  private locate(tree: XmlTree, node: number): void {
    const { text } = tree, address = attributeOf(tree, node, 'r'), row = parentOf(tree, node);
    if (row !== this.rowNode) {
      const number = rawValue(tree, row, 'r');
      this.row = number === undefined ? this.row + 1 : Number(number) - 1;
      this.column = -1;
      this.rowNode = row;
    }
    if (address < 0) { this.column++; return; }
    const start = tree.valueStart[address] ?? 0, end = tree.valueEnd[address] ?? 0;
    let at = start, column = 0, number = 0;
    for (let letter = letterAt(text, at); letter > 0 && at < start + 3; letter = letterAt(text, ++at)) column = column * 26 + letter;
    const digits = at;
    for (; at < end; at++) {
      const digit = text.charCodeAt(at) - 0x30;
      if (!(digit >= 0 && digit <= 9) || at - digits > 6) throw this.corrupt();
      number = number * 10 + digit;
    }
    if (digits === start || digits === end) throw this.corrupt();
    this.row = number - 1;
    this.column = column - 1;
  }

  private corrupt(): ScrubError {
    const { part } = this.reading;
    return new ScrubError('corrupt', { part: part.name, label: `${part.label}, cell ${addressOf(Math.max(0, this.row), Math.max(0, this.column))}` });
  }

  private text(tree: XmlTree, node: number, claimed: Uint8Array): string {
    claimed.fill(1, node + 1, afterOf(tree, node));
    return textWithin(tree, node);
  }

  private formula(node: number, claimed: Uint8Array): CellFormula {
    const { inspection, part, sheet, known } = this.reading, { tree } = part, { text, pieces } = readingOf(leavesWithin(tree, node), () => true);
    claimed.fill(1, node + 1, afterOf(tree, node));
    const group = rawValue(tree, node, 't') === 'shared' ? rawValue(tree, node, 'si') : undefined, over: Area | undefined = readArea(rawValue(tree, node, 'ref') ?? '');
    if (text.trim() === '') return (group === undefined ? undefined : this.shared.get(group)) ?? { areas: [], opaque: true };
    const at = { sheet: sheet.number, row: this.row, column: this.column };
    const read = readFormulaText(inspection, known, { part: { name: part.name, label: `${part.label}, cell ${addressOf(this.row, this.column)}` }, text, mapped: { part: part.index, pieces }, sheet: sheet.number,
      found: (segment) => { inspection.literals.set(segment, at); } });
    if (!read) throw this.corrupt();
    const found = over ? { areas: extend(read.areas, over), opaque: read.opaque } : read;
    if (group !== undefined) this.shared.set(group, found);
    return found;
  }

  /** Makes the segments, one for each cell, with the header of its column and, in rows of two, the cell to its left. */
  finish(): void {
    const { inspection, part, sheet, usage } = this.reading;
    if (inspection.light) {
      sheet.cells.forEach((cell, index) => { if (cell.text.trim() !== '') inspection.countCell(cell, this.pieces.get(index)); });
      return;
    }
    const filled = sheet.cells.filter(({ text }) => text.trim() !== ''), headers = findHeaders(filled, isText, headerAreas(part, sheet)), rowOf = new Map<number, { count: number; first: string; column: number }>();
    for (const cell of filled) {
      const known = rowOf.get(cell.row);
      if (known) known.count++;
      else rowOf.set(cell.row, { count: 1, first: isText(cell) && cell.text.length <= 80 ? cell.text : '', column: cell.column });
    }
    const sheetItem = usage.sheetItem(sheet), label = `${part.label}, cell `;
    let blockRow = -1, block = 0;
    sheet.cells.forEach((cell, index) => {
      const { row, column, text, form } = cell, item = sheetItem ?? usage.cellItem(sheet, row, column);
      if (item && (text !== '' || (sheetItem && cell.formula)) && !(cell.formula && !sheetItem) && !isTableHeader(sheet, row, column)) inspection.items.add(item);
      if (text.trim() === '') return;
      if (row !== blockRow) { block = inspection.block(); blockRow = row; }
      const isHeader = headers.isHeader(row, column), header = headers.above(row, column), pair = rowOf.get(row);
      const key = pair?.count === 2 && pair.column !== column && pair.first !== '' ? pair.first : undefined;
      // Filled in one by one: a sheet has hundreds of thousands of cells, and spreading objects into each other takes most of the time.
      const context: { -readonly [Name in keyof SegmentContext]: SegmentContext[Name] } = { role: isHeader ? 'heading' : 'table-cell', block, cell: { table: sheet.number, row, column } };
      if (isHeader) context.level = 9;
      if (header) context.columnHeader = header;
      if (key) context.key = key;
      if (form === 'number') context.holds = cell.number?.kind === 'date' ? 'date' : 'number';
      const pieces = this.pieces.get(index);
      const place = { name: part.name, label: label + addressOf(row, column) };
      const segment = inspection.add(place, text, context, item || pieces ? { visible: !item, ...(item ? { hidden: item } : {}), ...(pieces ? { mapped: { part: part.index, pieces } } : {}) } : VISIBLE);
      if (segment !== undefined) inspection.setCell(segment, cell);
    });
  }
}

/** Text of its own, not a number or a result. */
export const isText = ({ form }: ReadCell): boolean => form === 'shared' || form === 'inline';
const claim = (tree: XmlTree, leaves: readonly Leaf[], claimed: Uint8Array): void => {
  for (const leaf of leaves) claimed.fill(1, leaf.element + 1, afterOf(tree, leaf.element));
};

/** Excel wants the cell to say what the table's column is called (18.5.1.3). */
export const isTableHeader = (sheet: Sheet, row: number, column: number): boolean => sheet.tables.some((area) => row === area.top && column >= area.left && column <= area.right);
export const contentOf = (cell: ReadCell): boolean => cell.text !== '' || cell.formula !== undefined;
