import { decodeText, escapeText } from '../xml/text';
import type { Decoded } from '../xml/text';
import { afterOf, CDATA, closeStartOf, endOf, isElement, isEmptyTag, nameOf, openEndOf, parentOf, rawValue, startOf, TEXT } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

/**
 * A stretch of a segment's text and where it stands in its part. `text`: characters between tags, which can be replaced one by one;
 * `fixed`: an element that means one character (a tab), which goes or stays as a whole; `value`: an attribute's value.
 */
export type Piece = {
  readonly form: 'text' | 'fixed' | 'value';
  readonly from: number;
  readonly decoded: Decoded;
  /** Range in the part's text. */
  readonly start: number;
  readonly end: number;
  /** The element around a text, or the fixed element itself. */
  readonly element: number;
};

/** Circumstances of a leaf that decide in which reading it takes part. */
export type Leaf = Omit<Piece, 'from'> & { readonly deleted: boolean; readonly inserted: boolean; readonly hidden: boolean; readonly fallback: boolean };

/** How the runs of a paragraph become one text: add a line here and the element is read and rewritten everywhere. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t', 'w16se:t', 's:t']);
/** ECMA-376-1, 17.3.3 (run content) and 21.1.2.2 (DrawingML text). */
export const FIXED_ELEMENTS: Readonly<Record<string, string>> = {
  'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad', 'a:br': '\n', 'a:tab': '\t',
};
export const PARAGRAPHS: ReadonlySet<string> = new Set(['w:p', 'a:p']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']), INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
/** Subtrees of a paragraph that hold no text of it. */
const PROPERTIES: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'a:pPr', 'a:rPr', 'w:sdtPr', 'w:smartTagPr', 'w:customXmlPr', 'w:fldData', 'w:ffData', 'w:instrText', 'w:delInstrText', 's:rPh', 's:rPr', 's:phoneticPr']);

/** The text-bearing leaves of one paragraph, in order, without those of paragraphs nested in it (text boxes). */
export const leavesOf = (tree: XmlTree, paragraph: number, isHidden: (run: number) => boolean): Leaf[] => {
  const leaves: Leaf[] = [], stop = afterOf(tree, paragraph);
  const open: { until: number; deleted: boolean; inserted: boolean; hidden: boolean; fallback: boolean }[] = [];
  let state = { until: stop, deleted: false, inserted: false, hidden: false, fallback: false };
  for (let node = paragraph + 1; node < stop;) {
    while (node >= state.until) state = open.pop() ?? state;
    if (!isElement(tree, node)) { node++; continue; }
    const name = nameOf(tree, node);
    if (PARAGRAPHS.has(name) || PROPERTIES.has(name)) { node = afterOf(tree, node); continue; }
    if (TEXT_ELEMENTS.has(name)) {
      leaves.push(...textLeaves(tree, node, { ...state, deleted: state.deleted || name === 'w:delText' }));
      node = afterOf(tree, node);
      continue;
    }
    const fixed = name === 'w:sym' ? symbol(tree, node) : FIXED_ELEMENTS[name];
    if (fixed !== undefined) leaves.push({ form: 'fixed', decoded: { text: fixed }, start: startOf(tree, node), end: endOf(tree, node), element: node, ...flags(state) });
    const next = { until: afterOf(tree, node), deleted: state.deleted || DELETED.has(name), inserted: state.inserted || INSERTED.has(name),
      hidden: state.hidden || (name === 'w:r' && isHidden(node)), fallback: state.fallback || name === 'mc:Fallback' };
    if (next.deleted !== state.deleted || next.inserted !== state.inserted || next.hidden !== state.hidden || next.fallback !== state.fallback) {
      open.push(state);
      state = next;
    }
    node++;
  }
  return leaves;
};

type Flags = { deleted: boolean; inserted: boolean; hidden: boolean; fallback: boolean };
const flags = ({ deleted, inserted, hidden, fallback }: Flags): Flags => ({ deleted, inserted, hidden, fallback });

/** An element's text may be interrupted by comments and CDATA sections; an empty element still is a place where text can go. */
const textLeaves = (tree: XmlTree, element: number, state: Flags): Leaf[] => {
  const leaves: Leaf[] = [];
  for (let node = element + 1; node < afterOf(tree, element); node++) {
    const kind = tree.name[node];
    // An element inside is none that Office knows; it goes with its text.
    if ((kind !== TEXT && kind !== CDATA) || parentOf(tree, node) !== element) continue;
    const start = openEndOf(tree, node), end = closeStartOf(tree, node), raw = tree.text.slice(start, end);
    leaves.push({ form: 'text', decoded: kind === CDATA ? { text: raw } : decodeText(raw), start, end, element, ...flags(state) });
  }
  if (leaves.length === 0 && !isEmptyTag(tree, element)) leaves.push({ form: 'text', decoded: { text: '' }, start: openEndOf(tree, element), end: openEndOf(tree, element), element, ...flags(state) });
  return leaves;
};

/** 17.3.3.30: symbol fonts keep their characters in the private use area from F000 on; the low byte is what was typed. */
const symbol = (tree: XmlTree, node: number): string => {
  const code = parseInt(rawValue(tree, node, 'w:char') ?? '', 16);
  return String.fromCharCode(code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code || 0x25a1);
};

/** The text of chosen leaves joined, with the way back. */
export const readingOf = (leaves: readonly Leaf[], wanted: (leaf: Leaf) => boolean): { text: string; pieces: Piece[] } => {
  const pieces: Piece[] = [], texts: string[] = [];
  let from = 0;
  for (const leaf of leaves) {
    if (!wanted(leaf)) continue;
    pieces.push({ form: leaf.form, from, decoded: leaf.decoded, start: leaf.start, end: leaf.end, element: leaf.element });
    texts.push(leaf.decoded.text);
    from += leaf.decoded.text.length;
  }
  return { text: texts.join(''), pieces };
};

/** One piece that is a whole element's text or an attribute's value. */
export const singlePiece = (tree: XmlTree, form: 'text' | 'value', start: number, end: number, element: number): Piece =>
  ({ form, from: 0, decoded: decodeText(tree.text.slice(start, end)), start, end, element });

/** Text for a place where an element stood (only in a WordprocessingML run). */
export const asTextElement = (text: string, prefix: string): string => `<${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t>`;

/** The text of an element that holds nothing else, without the way back. */
export const textWithin = (tree: XmlTree, element: number): string =>
  (afterOf(tree, element) === element + 2 && tree.name[element + 1] === TEXT
    ? decodeText(tree.text.slice(openEndOf(tree, element + 1), closeStartOf(tree, element + 1))).text
    : readingOf(leavesWithin(tree, element), () => true).text);

/** The text of one element (a field's instruction), as leaves without circumstances. */
export const leavesWithin = (tree: XmlTree, element: number): Leaf[] =>
  textLeaves(tree, element, { deleted: false, inserted: false, hidden: false, fallback: false });
