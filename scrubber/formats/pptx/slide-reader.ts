import type { SegmentContext, SegmentRole } from '../../types';
import { readDrawingParagraph } from '../ooxml/drawing-paragraph';
import type { Inspection } from '../ooxml/inspection';
import type { ItemKey } from '../ooxml/kinds';
import type { TextPart } from '../ooxml/text-part';
import { closestNamed, nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { cellsOf } from './tables';
import type { Cell } from './tables';

/** Makes segments of the paragraphs of one part, in document order. */
export class SlideReader {
  hasText = false;
  readonly tables: number;
  private readonly cells: ReadonlyMap<number, Cell>;
  private readonly blocks = new Map<number, number>();

  /** @param unseen shapes that a reader of the slide does not see */
  constructor(private readonly inspection: Inspection, private readonly part: TextPart, private readonly item: ItemKey | undefined, firstTable: number, private readonly unseen: ((node: number) => boolean) | undefined) {
    const found = cellsOf(part.tree, firstTable);
    this.cells = found.cells;
    this.tables = found.tables;
  }

  read(node: number, claimed: Uint8Array): void {
    const { inspection, part, item } = this, before = inspection.segments.length, unseen = this.unseen?.(node) === true;
    const { label, context } = this.describe(node), hidden = item ?? (unseen ? 'hidden-shapes' : undefined);
    const quiet = part.kind === 'layout' || part.kind === 'master' || part.kind === 'notesMaster' || part.kind === 'handoutMaster';
    readDrawingParagraph(inspection, part, node, claimed, { label, context, ...(hidden ? { item: hidden } : {}), ...(quiet ? { visible: false } : {}) });
    if (inspection.segments.length > before && closestNamed(part.tree, node, 'a:fld') < 0) this.hasText ||= /\D/.test(inspection.segments[before]?.text ?? '');
  }

  private describe(node: number): { label: string; context: SegmentContext } {
    const { tree, label } = this.part, cell = this.cells.get(closestNamed(tree, node, 'a:tc'));
    if (cell) {
      const { table, row, column, header, key } = cell;
      return { label: `${label}, table ${table + 1}, row ${row + 1}, column ${column + 1}`,
        context: { role: 'table-cell', block: this.block(cell.rowNode), cell: { table, row, column }, ...(header ? { columnHeader: header } : {}), ...(key ? { key } : {}) } };
    }
    if (this.part.kind === 'comments') return { label, context: { role: 'comment', block: this.inspection.block() } };
    const shape = closestNamed(tree, node, 'p:sp'), kind = placeholder(tree, shape);
    const level = kind === 'title' || kind === 'ctrTitle' ? 1 : kind === 'subTitle' ? 2 : undefined;
    const role: SegmentRole = level ? 'heading' : kind === 'ftr' ? 'footer' : kind === 'hdr' ? 'header' : 'paragraph';
    return { label, context: { role, block: shape >= 0 ? this.block(shape) : this.inspection.block(), ...(level ? { level } : {}) } };
  }

  private block(node: number): number {
    const block = this.blocks.get(node) ?? this.inspection.block();
    this.blocks.set(node, block);
    return block;
  }
}

/** ECMA-376-1, 19.3.1.36 and 19.7.10: what a placeholder is for. */
const placeholder = (tree: XmlTree, shape: number): string | undefined => {
  for (let node = shape + 1; shape >= 0 && node < (tree.after[shape] ?? 0); node++) {
    const name = nameOf(tree, node);
    if (name === 'p:ph') return rawValue(tree, node, 'type') ?? 'obj';
    if (name === 'p:spPr' || name === 'p:txBody') return undefined;
  }
  return undefined;
};
