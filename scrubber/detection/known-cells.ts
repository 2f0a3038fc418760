import type { Finding, Segment, Term } from '../types';
import { findingId } from '../ids';

/** A short number says the same as any other of its shape; from seven digits on check digits may tell them apart. */
const SHORT_NUMBER = /^[-+]?(?=(?:\D*\d){1,6}\D*$)[\d.,\s%'-]{1,12}$/;
/** A word that may be one part of a name whose other part stands in the next cell. */
const NAME_PART = /^\s*\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s*$/u;
const MOST = 100_000, LONGEST = 80;

/**
 * What was found in cells of tables: another cell with the same text (or a short number of the same shape) under the same header and beside
 * the same label need not be looked at. A sheet of 200,000 cells has a few thousand different ones.
 */
export class KnownCells {
  private readonly known = new Map<string, readonly Finding[]>();
  private readonly byShape: boolean;

  constructor(terms: readonly Term[]) {
    this.byShape = terms.every(({ text }) => !/\d/.test(text));
  }

  /** A cell as it is remembered; undefined for what is no cell of a table or too long. */
  keyOf({ text, context }: Segment, before: Segment | undefined, after: Segment | undefined): string | undefined {
    if (context.role !== 'table-cell' || context.cell === undefined || text.length > LONGEST) return undefined;
    const left = before?.context.block === context.block ? before.text : '', right = after?.context.block === context.block ? after.text : '';
    const labelled = context.columnHeader !== undefined || context.key !== undefined;
    const beside = labelled ? '' : this.shapeOf(left);
    const names = NAME_PART.test(text) ? `${NAME_PART.test(left) ? 1 : 0}${NAME_PART.test(right) ? 1 : 0}` : '';
    return `${this.shapeOf(text)}\n${context.columnHeader ?? ''}\n${context.key ?? ''}\n${beside}\n${names}`;
  }

  /** What was found in a cell like this one, as if found here. */
  findingsOf(key: string, { id: segment }: Segment): Finding[] | undefined {
    return this.known.get(key)?.map((finding) => {
      const first = { segment, span: finding.spans[0]!.span };
      return { ...finding, id: findingId(first, finding.entity), spans: [first] };
    });
  }

  /** A value that runs over several cells is one of its own each time. */
  add(key: string, findings: readonly Finding[]): void {
    if (this.known.size < MOST && findings.every(({ spans }) => spans.length === 1)) this.known.set(key, findings);
  }

  private shapeOf(text: string): string {
    return this.byShape && SHORT_NUMBER.test(text) ? text.replace(/\d/g, '9') : text;
  }
}
