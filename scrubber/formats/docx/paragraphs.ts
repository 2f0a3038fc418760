import type { SegmentContext, SegmentRole } from '../../types';
import { leavesOf, PARAGRAPHS, readingOf } from '../ooxml/join';
import type { Leaf } from '../ooxml/join';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, childNamed, closestNamed, isElement, nameOf, parentOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { isHiddenRun } from './hidden-text';
import type { Inspection } from '../ooxml/inspection';
import type { ItemKey } from '../ooxml/kinds';
import { markOf } from './revisions';
import { value } from './styles';
import type { Styles } from './styles';
import type { Cell } from './tables';

const ROLES: Readonly<Record<string, SegmentRole>> = { header: 'header', footer: 'footer', footnotes: 'footnote', endnotes: 'footnote', comments: 'comment' };
/** A run of deleted paragraph marks is read as one text up to here. */
const LONGEST_CHAIN = 8;

type Chain = { readonly leaves: Leaf[]; readonly next: number; readonly length: number; readonly kind: 'deleted' | 'inserted' };

/** Makes segments of the paragraphs of one part; one instance per part, in document order. */
export class ParagraphReader {
  private chain: Chain | undefined;
  private count = 0;
  private readonly rowBlocks = new Map<number, number>();

  constructor(private readonly inspection: Inspection, private readonly part: TextPart, private readonly styles: Styles, private readonly cells: ReadonlyMap<number, Cell>, private readonly item?: ItemKey) {}

  /** Reads one paragraph with all its readings and marks the text nodes that it covers. */
  read(node: number, claimed: Uint8Array): void {
    const { tree } = this.part, leaves = leavesOf(tree, node, (run) => isHiddenRun(tree, run, this.styles));
    for (const leaf of leaves) if (leaf.form === 'text') claimed.fill(1, leaf.element + 1, afterOf(tree, leaf.element));
    this.count++;
    const { context, label } = this.describe(node), place = { name: this.part.name, label };
    for (const { text, pieces, hidden, visible } of readingsOf(leaves)) {
      this.inspection.add(place, text, context, { visible: visible && !this.item, mapped: { part: this.part.index, pieces }, ...(this.item ?? hidden ? { hidden: this.item ?? hidden } : {}) });
    }
    this.join(node, leaves, context, place);
  }

  /** The text across a deleted or inserted paragraph mark is a reading of its own. */
  private join(node: number, leaves: Leaf[], context: SegmentContext, place: { name: string; label: string }): void {
    const { tree } = this.part, before = this.chain?.next === node ? this.chain : undefined;
    const all = before ? [...before.leaves, ...leaves] : leaves;
    if (before) {
      const { text, pieces } = readingOf(all, (leaf) => (before.kind === 'deleted' ? !leaf.deleted && !leaf.hidden : !leaf.inserted));
      this.inspection.add(place, text, context, { visible: !this.item, hidden: this.item ?? 'tracked-changes', mapped: { part: this.part.index, pieces } });
    }
    const mark = markOf(tree, node), length = (before?.length ?? 0) + 1, sibling = nextParagraph(tree, node);
    this.chain = mark && sibling >= 0 && length < LONGEST_CHAIN ? { leaves: before?.kind === mark ? all : leaves, next: sibling, length, kind: mark } : undefined;
  }

  private describe(node: number): { context: SegmentContext; label: string } {
    const { tree, label } = this.part, cell = this.cells.get(closestCell(tree, node));
    const properties = childNamed(tree, node, 'w:pPr'), style = properties < 0 ? undefined : value(tree, childNamed(tree, properties, 'w:pStyle'));
    const level = style === undefined ? undefined : this.styles.level(style);
    const isList = properties >= 0 && (childNamed(tree, properties, 'w:numPr') >= 0 || (style !== undefined && this.styles.isList(style)));
    const role: SegmentRole = ROLES[this.part.kind] ?? (cell ? 'table-cell' : level ? 'heading' : isList ? 'list-item' : 'paragraph');
    if (!cell) return { context: { role, block: this.inspection.block(), ...(level ? { level } : {}) }, label: `${label}, paragraph ${this.count}` };
    const block = this.rowBlocks.get(cell.rowNode) ?? this.inspection.block();
    this.rowBlocks.set(cell.rowNode, block);
    const { table, row, column, header, key } = cell;
    const context = { role, block, cell: { table, row, column }, ...(header ? { columnHeader: header } : {}), ...(key ? { key } : {}) };
    return { context, label: `${label}, table ${table + 1}, row ${row + 1}, column ${column + 1}` };
  }
}

const closestCell = (tree: XmlTree, node: number): number => {
  const box = closestNamed(tree, node, 'w:txbxContent'), cell = closestNamed(tree, node, 'w:tc');
  return cell > box ? cell : -1;
};

const nextParagraph = (tree: XmlTree, node: number): number => {
  const stop = afterOf(tree, parentOf(tree, node));
  for (let at = afterOf(tree, node); at < stop; at = afterOf(tree, at)) if (isElement(tree, at)) return PARAGRAPHS.has(nameOf(tree, at)) ? at : -1;
  return -1;
};

type Reading = ReturnType<typeof readingOf> & { readonly visible: boolean; readonly hidden?: ItemKey };

/** What a reader sees; what stood there before tracked changes; what is there with hidden runs and with the second version of a drawing. Equal texts once. */
const readingsOf = (leaves: readonly Leaf[]): Reading[] => {
  const readings: Reading[] = [{ ...readingOf(leaves, (leaf) => !leaf.deleted && !leaf.hidden && !leaf.fallback), visible: true }];
  const add = (wanted: (leaf: Leaf) => boolean, hidden: ItemKey | undefined, visible: boolean): void => {
    const reading = readingOf(leaves, wanted);
    if (readings.every(({ text }) => text !== reading.text)) readings.push({ ...reading, visible, ...(hidden ? { hidden } : {}) });
  };
  if (leaves.some((leaf) => leaf.fallback)) add((leaf) => !leaf.deleted && !leaf.hidden, undefined, true);
  if (leaves.some((leaf) => leaf.hidden)) add((leaf) => !leaf.deleted, 'hidden-text', false);
  if (leaves.some((leaf) => leaf.deleted || leaf.inserted)) add((leaf) => !leaf.inserted, 'tracked-changes', false);
  return readings;
};
