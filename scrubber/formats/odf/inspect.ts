import { ScrubError } from '../../errors';
import type { Limits, SegmentContext, SegmentRole, Source } from '../../types';
import type { ItemKey } from '../ooxml/kinds';
import { readPictures } from '../ooxml/part-pictures';
import { recode, sinkOf } from '../ooxml/part-sink';
import { readRemovedParts } from '../ooxml/removed-parts';
import { sweep } from '../ooxml/sweep';
import { readTextPart } from '../ooxml/text-part';
import type { TextPart } from '../ooxml/text-part';
import { closestNamed, endOf, nameOf, parentOf, rawValue, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { OdfInspection } from './inspection';
import { readOdf } from './package';
import { readOdfParagraph, textBelow } from './paragraph';
import { beforeChanges, redlineOf, Review, reviewAround } from './review';
import type { Redline } from './review';
import { ODF } from './rules';
import { readSpecial } from './special';
import { readStoredValues, valueCellOf } from './stored-values';
import { cellsOf } from './tables';
import type { Cell } from './tables';

/** Reads a whole document: the same bytes give the same inspection, so that segment ids of `open` hold in `rewrite`. @throws ScrubError */
export const inspect = async (source: Source, limits: Limits): Promise<OdfInspection> => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  const odf = readOdf(source.bytes, limits), inspection = new OdfInspection(source.file, odf.pkg, odf.layout, ODF, limits);
  inspection.odf = odf;
  for (const { part, kind } of odf.layout.kept) {
    const object = /^((?:Object \d+\/)+)/.exec(part.name)?.[1];
    if (!kind.picture) inspection.parts.push(readTextPart(part, inspection.parts.length, kind.id, object ? object.slice(0, -1).toLowerCase().replaceAll('/', ', ') : kind.label, limits));
  }
  const sheets = sheetNames(inspection.parts[0]);
  const review = new Review(inspection);
  let tables = 0;
  for (const part of inspection.parts) {
    const isHidden = hiddenStyles(inspection.parts, part), found = cellsOf(part.tree, isHidden, tables), reader = new ParagraphReader(inspection, part, found.cells);
    tables = found.tables;
    inspection.items.add('kept-hidden-sheets', found.hiddenSheets || ([...found.cells.values()].some(({ hidden, sheet }) => hidden && sheet > 0) ? 1 : 0));
    readNotes(inspection, part);
    review.readPart(part);
    sweep(part, ODF.rules, sinkOf(inspection, part, { paragraph: (node, claimed) => reader.read(node, claimed), special: readSpecial(inspection, part, sheets) }));
    readStoredValues(inspection, part, found.cells);
    recode(inspection, part);
  }
  readRemovedParts(inspection);
  await readPictures(inspection);
  return inspection;
};

const sheetNames = (content: TextPart | undefined): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let node = 0; content && node < content.tree.count; node++) {
    if (nameOf(content.tree, node) === 'table:table' && nameOf(content.tree, parentOf(content.tree, node)) === 'office:spreadsheet') names.add(rawValue(content.tree, node, 'table:name') ?? '');
  }
  return names;
};

/** A hidden sheet has a style that says so (ODF 1.3 part 3, 17.15). */
const hiddenStyles = (parts: readonly TextPart[], own: TextPart): ((style: string) => boolean) => {
  const hidden = new Set<string>();
  for (const { tree } of parts.filter((part) => part === own || part.kind === 'styles')) {
    for (let node = 0; node < tree.count; node++) {
      if (nameOf(tree, node) === 'style:table-properties' && rawValue(tree, node, 'table:display') === 'false') hidden.add(rawValue(tree, parentOf(tree, node), 'style:name') ?? '');
    }
  }
  return (style) => hidden.has(style);
};

/** Speaker notes go as a whole unless they are kept. */
const readNotes = (inspection: OdfInspection, { tree, index, kind }: TextPart): void => {
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'presentation:notes' || kind !== 'content') continue;
    if (textBelow(tree, node, 1e6) !== '') inspection.items.add('speaker-notes');
    inspection.changes.push({ part: index, removal: true, unless: inspection.item('speaker-notes'), operation: { start: startOf(tree, node), end: endOf(tree, node), text: '' } });
  }
};

/** Makes segments of the paragraphs of one part, in document order. */
class ParagraphReader {
  private count = 0;
  private readonly slides = new Map<number, number>();
  private readonly rowBlocks = new Map<number, number>();
  private readonly redline: Redline;

  constructor(private readonly inspection: OdfInspection, private readonly part: TextPart, private readonly cells: ReadonlyMap<number, Cell>) {
    this.redline = redlineOf(part);
    for (let node = 0; node < part.tree.count; node++) if (nameOf(part.tree, node) === 'draw:page') this.slides.set(node, this.slides.size + 1);
  }

  read(node: number, claimed: Uint8Array): void {
    const { inspection, part } = this, { tree } = part, cellNode = closestNamed(tree, node, 'table:table-cell'), cell = this.cells.get(cellNode >= 0 ? cellNode : closestNamed(tree, node, 'table:covered-table-cell'));
    const notes = closestNamed(tree, node, 'presentation:notes') >= 0 && part.kind === 'content', review = reviewAround(tree, node);
    if (review) return this.readReview(node, claimed, review);
    const item: ItemKey | undefined = notes ? 'speaker-notes' : cell?.hidden && cell.sheet > 0 ? 'kept-hidden-sheets' : undefined;
    this.count++;
    const value = cell && valueCellOf(inspection, part, cellNode), context = this.context(node, cell, value?.holds), label = this.label(node, cell, notes);
    const segment = readOdfParagraph(inspection, part, node, claimed, { label, context, visible: !item && part.kind === 'content', ...(item ? { item } : {}) });
    const before = beforeChanges(tree, node, this.redline);
    if (before) readOdfParagraph(inspection, part, node, claimed, { label, context, visible: false, item: 'tracked-changes', before });
    if (segment === undefined) return;
    if (cell && cell.sheet > 0) inspection.cellSegments.add(segment);
    if (value && value.paragraph === undefined) {
      value.paragraph = segment;
      inspection.valueCells.set(segment, value);
    }
  }

  /** The text of a comment, or one that was deleted. */
  private readReview(node: number, claimed: Uint8Array, item: ItemKey): void {
    const { inspection, part } = this;
    readOdfParagraph(inspection, part, node, claimed, { label: `${part.label}, ${item === 'comments' ? 'comment' : 'tracked change'}`, context: { role: item === 'comments' ? 'comment' : 'paragraph', block: inspection.block() }, visible: false, item });
  }

  private context(node: number, cell: Cell | undefined, holds: 'number' | 'date' | undefined): SegmentContext {
    const { tree } = this.part;
    if (cell) {
      const block = this.rowBlocks.get(cell.rowNode) ?? this.inspection.block(), { table, row, column, header, key, isHeader } = cell;
      this.rowBlocks.set(cell.rowNode, block);
      return { role: isHeader ? 'heading' : 'table-cell', block, cell: { table, row, column }, ...(isHeader ? { level: 9 } : {}), ...(header ? { columnHeader: header } : {}), ...(key ? { key } : {}), ...(holds ? { holds } : {}) };
    }
    const isHeading = nameOf(tree, node) === 'text:h' || isTitle(tree, node);
    const role: SegmentRole = isHeading ? 'heading' : closestNamed(tree, node, 'style:header') >= 0 ? 'header' : closestNamed(tree, node, 'style:footer') >= 0 ? 'footer' : closestNamed(tree, node, 'text:note') >= 0 ? 'footnote' : closestNamed(tree, node, 'text:list-item') >= 0 ? 'list-item' : 'paragraph';
    return { role, block: this.inspection.block(), ...(isHeading ? { level: Math.min(9, Number(rawValue(tree, node, 'text:outline-level') ?? 1) || 1) } : {}) };
  }

  private label(node: number, cell: Cell | undefined, notes: boolean): string {
    const { tree, label } = this.part, slide = this.slides.get(closestNamed(tree, node, 'draw:page'));
    const place = slide !== undefined ? `slide ${slide}${notes ? ', notes' : ''}` : label;
    if (cell && cell.sheet > 0) return `sheet ${cell.sheet}, cell ${letters(cell.column)}${cell.row + 1}`;
    return cell ? `${place}, table ${cell.table + 1}, row ${cell.row + 1}, column ${cell.column + 1}` : slide !== undefined ? place : `${place}, paragraph ${this.count}`;
  }
}

const isTitle = (tree: XmlTree, node: number): boolean => ['title', 'subtitle'].includes(rawValue(tree, closestNamed(tree, node, 'draw:frame'), 'presentation:class') ?? '');
const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
