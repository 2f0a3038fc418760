import type { SegmentContext } from '../../types';
import { ODF_WORDS } from './known-words';
import type { Inspection } from '../ooxml/inspection';
import { singlePiece } from '../ooxml/join';
import type { Piece } from '../ooxml/join';
import type { ItemKey } from '../ooxml/kinds';
import type { TextPart } from '../ooxml/text-part';
import type { beforeChanges } from './review';
import { decodeText } from '../xml/text';
import { afterOf, CDATA, closeStartOf, endOf, isElement, nameOf, openEndOf, parentOf, startOf, TEXT } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

/** Elements that stand in a paragraph and have paragraphs or values of their own (ODF 1.3 part 3, 6). */
const APART = /^(?:text:(?:p|h|note-body|tracked-changes|bibliography-mark|script|ruby-text)|office:(?:annotation|forms)|svg:(?:title|desc)|draw:(?!a$).*|table:.*|presentation:notes|dr3d:.*|math:.*)$/;
/** What goes from a paragraph takes its text along, so that what is left on both sides is read as it will stand. */
const isApart = (name: string): boolean => APART.test(name) || name.startsWith('?') || !ODF_WORDS.has(name.slice(name.indexOf(':') + 1));
/** 6.1.2 and following: elements that mean characters. */
const CHARACTERS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n', 'text:soft-page-break': '' };

type Before = NonNullable<ReturnType<typeof beforeChanges>>;

/** The text of one paragraph or heading, with the way back. @param before where it is asked for as it read before its tracked changes */
export const joinParagraph = (tree: XmlTree, paragraph: number, before?: Before): { text: string; pieces: Piece[] } => {
  const pieces: Piece[] = [], texts: string[] = [];
  let from = 0;
  const add = (piece: Omit<Piece, 'from'>): void => {
    pieces.push({ ...piece, from });
    texts.push(piece.decoded.text);
    from += piece.decoded.text.length;
  };
  collect(tree, paragraph, before, add);
  return { text: texts.join(''), pieces };
};

const collect = (tree: XmlTree, paragraph: number, before: Before | undefined, add: (piece: Omit<Piece, 'from'>) => void): void => {
  for (let node = paragraph + 1; node < afterOf(tree, paragraph);) {
    const kind = tree.name[node];
    if (before?.absent(node) === true) { node++; continue; }
    for (const deleted of before?.deletionAt(node) ?? []) collect(tree, deleted, undefined, add);
    if (isElement(tree, node)) {
      const name = nameOf(tree, node), characters = CHARACTERS[name];
      if (characters) add({ form: 'fixed', decoded: { text: characters }, start: startOf(tree, node), end: endOf(tree, node), element: node });
      node = isApart(name) ? afterOf(tree, node) : node + 1;
      continue;
    }
    const start = openEndOf(tree, node), end = closeStartOf(tree, node);
    if (kind === TEXT) add(dropFrom(singlePiece(tree, 'text', start, end, parentOf(tree, node))));
    else if (kind === CDATA) add({ form: 'text', decoded: { text: tree.text.slice(start, end) }, start, end, element: parentOf(tree, node) });
    node++;
  }
};

const dropFrom = ({ from: _, ...piece }: Piece): Omit<Piece, 'from'> => piece;

export const readOdfParagraph = (inspection: Inspection, part: TextPart, node: number, claimed: Uint8Array, more: { label: string; context: SegmentContext; item?: ItemKey; visible: boolean; before?: Before }): number | undefined => {
  const { tree, index } = part, { text, pieces } = joinParagraph(tree, node, more.before);
  for (let inner = node + 1; inner < afterOf(tree, node);) {
    if (isElement(tree, inner) && isApart(nameOf(tree, inner))) { inner = afterOf(tree, inner); continue; }
    if (!isElement(tree, inner)) claimed[inner] = 1;
    inner++;
  }
  return inspection.add({ name: part.name, label: more.label }, text, more.context, { visible: more.visible, ...(more.item ? { hidden: more.item } : {}), mapped: { part: index, pieces } });
};

/** All text below an element, paragraphs joined by a space; for headers of columns. */
export const textBelow = (tree: XmlTree, element: number, longest: number): string => {
  let text = '';
  for (let node = element + 1; node < afterOf(tree, element) && text.length <= longest; node++) {
    if (nameOf(tree, node) === 'office:annotation') node = afterOf(tree, node) - 1;
    else if (tree.name[node] === TEXT) text += decodeText(tree.text.slice(openEndOf(tree, node), closeStartOf(tree, node))).text;
    else if (text !== '' && /^text:(?:p|h)$/.test(nameOf(tree, node))) text += ' ';
  }
  return text.length > longest ? '' : text.trim();
};
