import { applyEdits } from '../../apply-edits';
import type { Edit, SegmentId } from '../../types';
import type { Change, TextPart } from '../ooxml/text-part';
import { escapeAttribute } from '../xml/text';
import { attributeOf, childrenOf, closeStartOf, isEmptyTag, nameOf, openEndOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import type { OdfInspection, ValueCell } from './inspection';
import type { Cell } from './tables';

const NUMBERS: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);
const cells = new WeakMap<OdfInspection, Map<string, ValueCell>>();

/** The stored value of a cell with a number or a day. */
export const valueCellOf = (inspection: OdfInspection, part: TextPart, node: number): ValueCell | undefined => {
  const known = cells.get(inspection) ?? new Map<string, ValueCell>(), key = `${part.index}:${node}`;
  cells.set(inspection, known);
  const found = known.get(key) ?? readCell(part, node);
  if (found) known.set(key, found);
  return found;
};

const readCell = ({ tree, index }: TextPart, node: number): ValueCell | undefined => {
  const type = rawValue(tree, node, 'office:value-type') ?? '';
  if (type === 'date') return { part: index, node, holds: 'date', stored: rawValue(tree, node, 'office:date-value') ?? '' };
  const raw = rawValue(tree, node, 'office:value') ?? '', number = Number(raw);
  return NUMBERS.has(type) && raw !== '' ? { part: index, node, holds: 'number', stored: Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : raw } : undefined;
};

/** A stored value is a segment of its own where the text of the cell does not say the same; formulas are remembered. */
export const readStoredValues = (inspection: OdfInspection, part: TextPart, found: ReadonlyMap<number, Cell>): void => {
  const texts = new Map(inspection.segments.map(({ id, text }) => [id, text] as const));
  for (const [node, cell] of found) {
    if (attributeOf(part.tree, node, 'table:formula') >= 0) inspection.formulaCells.push({ part: part.index, node });
    const value = valueCellOf(inspection, part, node);
    if (!value || (value.paragraph !== undefined && texts.get(value.paragraph) === value.stored) || !/\d/.test(value.stored)) continue;
    const { table, row, column, header, key } = cell;
    const segment = inspection.add({ name: part.name, label: cell.sheet > 0 ? `sheet ${cell.sheet}, stored value of a cell` : `${part.label}, stored value of a cell` }, value.stored,
      { role: 'table-cell', block: inspection.block(), cell: { table, row, column }, holds: value.holds, ...(header ? { columnHeader: header } : {}), ...(key ? { key } : {}) }, {});
    if (segment === undefined) continue;
    value.canonical = segment;
    inspection.valueCells.set(segment, value);
  }
};

/** New stored values where a cell's text or value is edited, and formulas without the results of before. */
export const valueChanges = (inspection: OdfInspection, edits: ReadonlyMap<SegmentId, readonly Edit[]>): Change[] => {
  const changes: Change[] = [], done = new Set<ValueCell>();
  let numbers = false, any = false;
  for (const [segment, own] of edits) {
    const value = inspection.valueCells.get(segment);
    any ||= value !== undefined || inspection.cellSegments.has(segment);
    if (!value || done.has(value)) continue;
    done.add(value);
    numbers = true;
    changes.push(...changeValue(inspection, value, edits, own));
  }
  if (any) for (const { part, node } of inspection.formulaCells) changes.push(...uncache(inspection, part, node, numbers));
  return changes;
};

const textOf = (inspection: OdfInspection, segment: SegmentId): string => inspection.segments.find(({ id }) => id === segment)?.text ?? '';

const changeValue = (inspection: OdfInspection, value: ValueCell, edits: ReadonlyMap<SegmentId, readonly Edit[]>, own: readonly Edit[]): Change[] => {
  const part = inspection.parts[value.part] as TextPart, { tree } = part, changes: Change[] = [];
  const canonical = value.canonical === undefined ? undefined : edits.get(value.canonical), shown = value.paragraph === undefined ? undefined : edits.get(value.paragraph);
  const text = canonical ? applyEdits(value.stored, canonical) : value.paragraph === undefined ? '' : applyEdits(textOf(inspection, value.paragraph), own);
  const stored = value.holds === 'date' ? readDay(text) : /^-?\d{1,20}(?:\.\d{1,15})?$/.test(text.replace(/[\s,'’]/g, '')) ? text.replace(/[\s,'’]/g, '') : undefined;
  const attribute = value.holds === 'date' ? 'office:date-value' : 'office:value', at = attributeOf(tree, value.node, attribute);
  if (at >= 0 && stored !== undefined) changes.push({ part: part.index, removal: false, operation: { start: tree.valueStart[at] ?? 0, end: tree.valueEnd[at] ?? 0, text: escapeAttribute(stored) } });
  else {
    changes.push(...removeAttributes(tree, part.index, value.node, [attribute, 'calcext:value-type', 'office:currency']));
    const type = attributeOf(tree, value.node, 'office:value-type');
    changes.push({ part: part.index, removal: false, operation: { start: tree.valueStart[type] ?? 0, end: tree.valueEnd[type] ?? 0, text: 'string' } });
  }
  if (!shown) changes.push(...emptyParagraphs(tree, part.index, value.node));
  return changes;
};

/** Days as stand-ins are written (policy/stand-in-dates.ts): ISO, day first, or in words, of January in the document's language. */
const readDay = (text: string): string | undefined => {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0], short = /(\d{2})[./-](\d{2})[./-](\d{4})/.exec(text), words = /(\d{1,2})[^\d]{1,24}(\d{4})/.exec(text);
  if (iso) return iso;
  if (short) return `${short[3]}-${short[2]}-${short[1]}`;
  return words ? `${words[2]}-01-${(words[1] ?? '1').padStart(2, '0')}` : undefined;
};

const removeAttributes = (tree: XmlTree, part: number, node: number, names: readonly string[]): Change[] => names.flatMap((name) => {
  const at = attributeOf(tree, node, name);
  return at < 0 ? [] : [{ part, removal: true, operation: { start: tree.attributeStart[at] ?? 0, end: (tree.valueEnd[at] ?? 0) + 1, text: '' } }];
});

const emptyParagraphs = (tree: XmlTree, part: number, node: number): Change[] => [...childrenOf(tree, node)].flatMap((child) =>
  (nameOf(tree, child) === 'text:p' && !isEmptyTag(tree, child) ? [{ part, removal: true, operation: { start: openEndOf(tree, child), end: closeStartOf(tree, child), text: '' } }] : []));

/** A formula that gives a text, or any where numbers changed, is calculated anew: its result of before goes. */
const uncache = (inspection: OdfInspection, partIndex: number, node: number, numbers: boolean): Change[] => {
  const { tree } = inspection.parts[partIndex] as TextPart;
  if (!numbers && rawValue(tree, node, 'office:value-type') !== 'string') return [];
  return [...removeAttributes(tree, partIndex, node, ['office:value', 'office:string-value', 'office:date-value', 'office:time-value', 'office:boolean-value', 'office:value-type', 'calcext:value-type', 'office:currency']), ...emptyParagraphs(tree, partIndex, node)];
};
