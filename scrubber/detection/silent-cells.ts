import type { Segment, Term } from '../types';

/** A short number says the same as any other of its shape; from seven digits on check digits may tell them apart. */
const SHORT_NUMBER = /^[-+]?(?=(?:\D*\d){1,6}\D*$)[\d.,\s%'-]{1,12}$/;
const MOST = 100_000, LONGEST = 80;

/**
 * Cells of tables in which nothing was found: another cell with the same text (or a short number of the same shape) under the same header
 * and beside the same label need not be looked at. A sheet of 200,000 cells has a few thousand different ones.
 */
export class SilentCells {
  private readonly known = new Set<string>();
  private readonly byShape: boolean;

  constructor(terms: readonly Term[]) {
    this.byShape = terms.every(({ text }) => !/\d/.test(text));
  }

  knows(segment: Segment, before: Segment | undefined): boolean {
    const key = this.keyOf(segment, before);
    return key !== undefined && this.known.has(key);
  }

  add(segment: Segment, before: Segment | undefined): void {
    const key = this.keyOf(segment, before);
    if (key !== undefined && this.known.size < MOST) this.known.add(key);
  }

  private keyOf({ text, context }: Segment, before: Segment | undefined): string | undefined {
    if (context.role !== 'table-cell' || context.cell === undefined || text.length > LONGEST) return undefined;
    const labelled = context.columnHeader !== undefined || context.key !== undefined;
    const beside = labelled || before?.context.block !== context.block ? '' : shapeOf(before?.text ?? '', this.byShape);
    return `${shapeOf(text, this.byShape)}\n${context.columnHeader ?? ''}\n${context.key ?? ''}\n${beside}`;
  }
}

const shapeOf = (text: string, byShape: boolean): string => (byShape && SHORT_NUMBER.test(text) ? text.replace(/\d/g, '9') : text);
