import type { Limits } from '../../types';
import { decodeXml } from '../xml/decode';
import type { Operation } from '../xml/edit';
import { parseXml } from '../xml/parse';
import type { XmlTree } from '../xml/tree';
import type { Part } from './package';

/** One XML part of the document, read. `index` is its place in reading order. */
export type TextPart = { readonly index: number; readonly name: string; readonly kind: string; readonly label: string; readonly tree: XmlTree; readonly recoded: boolean };

/** @throws ScrubError as decodeXml and parseXml */
export const readTextPart = (part: Part, index: number, kind: string, label: string, limits: Limits): TextPart => {
  const place = { part: part.name, label };
  const { text, recoded } = decodeXml(part.bytes, place);
  return { index, name: part.name, kind, label, tree: parseXml(text, limits, place), recoded };
};

/**
 * Something that is done to a part when it is written. A removal swallows the edits inside its range.
 * `unless` names the hidden items of which each one's keeping prevents it, `only` the one whose keeping causes it.
 */
export type Change = { readonly part: number; readonly operation: Operation; readonly removal: boolean; readonly unless?: string | readonly string[]; readonly only?: string };
