import type { Edit } from '../../types';
import { leavesOf, readingOf } from '../ooxml/join';
import type { Piece } from '../ooxml/join';
import { isPlainValue } from '../ooxml/plain-value';
import type { TextPart } from '../ooxml/text-part';
import { escapeAttribute, escapeText } from '../xml/text';
import { afterOf, childNamed, childrenOf, closeStartOf, endOf, isEmptyTag, nameOf, openEndOf, parentOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { valueOf } from './workbook';

type SharedString = { readonly node: number; readonly text: string; readonly pieces: readonly Piece[] };

/** The table of texts that cells point to by number (ECMA-376-1, 18.4). */
export class SharedStrings {
  readonly items: SharedString[] = [];
  part: TextPart | undefined;

  /** Reads one `si` in the order of the sweep and marks its text as understood. */
  read(part: TextPart, node: number, claimed: Uint8Array): void {
    const { tree } = part, leaves = leavesOf(tree, node, () => false), { text, pieces } = readingOf(leaves, () => true);
    for (const leaf of leaves) claimed.fill(1, leaf.element + 1, afterOf(tree, leaf.element));
    this.part = part;
    this.items.push({ node, text, pieces });
  }

  text(index: number): string {
    return this.items[index]?.text ?? '';
  }

  /** The string with edits as XML, its runs kept: a value goes into the first run that it touches. */
  edited(index: number, edits: readonly Edit[]): string {
    const item = this.items[index], tree = this.part?.tree;
    if (!item || !tree) return '';
    const runs: { element: number; text: string }[] = [];
    for (const piece of item.pieces) {
      const last = runs[runs.length - 1], text = editPiece(piece, edits);
      if (last?.element === piece.element) last.text += text;
      else runs.push({ element: piece.element, text });
    }
    if (runs.length <= 1) return this.plain(runs[0]?.text ?? '');
    const { prefix } = this;
    return `<${prefix}si>${runs.map(({ element, text }) => `<${prefix}r>${runFormat(tree, parentOf(tree, element), prefix)}${this.textElement(text)}</${prefix}r>`).join('')}</${prefix}si>`;
  }

  plain(text: string): string {
    return `<${this.prefix}si>${this.textElement(text)}</${this.prefix}si>`;
  }

  private textElement(text: string): string {
    return `<${this.prefix}t xml:space="preserve">${escapeText(text)}</${this.prefix}t>`;
  }

  range(index: number): { start: number; end: number } | undefined {
    const item = this.items[index], tree = this.part?.tree;
    return item && tree ? { start: startOf(tree, item.node), end: endOf(tree, item.node) } : undefined;
  }

  /** Where further strings go: before the end tag of the table; -1 where there is no table. */
  get end(): number {
    const tree = this.part?.tree, first = this.items[0]?.node;
    if (!tree || first === undefined) return -1;
    const table = parentOf(tree, first);
    return isEmptyTag(tree, table) ? -1 : closeStartOf(tree, table);
  }

  get prefix(): string {
    const tree = this.part?.tree, first = this.items[0]?.node;
    return tree && first !== undefined ? /^<([^\s/>:]+:)?/.exec(tree.text.slice(startOf(tree, first), openEndOf(tree, first)))?.[1] ?? '' : '';
  }
}

/** What is left of one run. */
const editPiece = (piece: Piece, edits: readonly Edit[]): string => {
  const { text } = piece.decoded;
  let out = '', at = 0;
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const from = Math.max(0, span.start - piece.from), to = Math.min(text.length, span.end - piece.from);
    if (from >= to) continue;
    out += text.slice(at, from) + (span.start >= piece.from ? put : '');
    at = to;
  }
  return out + text.slice(at);
};

/** 18.4.7 with 18.8.2: properties of a run; a value that might say something stays out. */
const FORMAT: ReadonlySet<string> = new Set(['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'rFont', 'family', 'charset', 'scheme']);
const FORMAT_VALUES = ['val', 'theme', 'tint', 'rgb', 'indexed', 'auto'];

const runFormat = (tree: XmlTree, run: number, prefix: string): string => {
  const properties = nameOf(tree, run) === 's:r' ? childNamed(tree, run, 's:rPr') : -1;
  if (properties < 0) return '';
  const children = [...childrenOf(tree, properties)].flatMap((child) => {
    const name = nameOf(tree, child).replace(/^s:/, '');
    if (!FORMAT.has(name)) return [];
    const values = FORMAT_VALUES.flatMap((attribute) => {
      const value = valueOf(tree, child, attribute);
      return value === undefined ? [] : [{ attribute, value }];
    });
    if (!values.every(({ value }) => isPlainValue(value))) return [];
    return [`<${prefix}${name}${values.map(({ attribute, value }) => ` ${attribute}="${escapeAttribute(value)}"`).join('')}/>`];
  });
  return `<${prefix}rPr>${children.join('')}</${prefix}rPr>`;
};
