import type { Span } from '../../types';
import type { Operation } from '../xml/edit';
import { escapeAttribute, escapeText, rawOffset } from '../xml/text';
import { attributeOf, endOf, nameOf, openEndOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { asTextElement } from './join';
import type { Piece } from './join';

/**
 * Where a segment's text stands. `number`: only a number may stand there (ECMA-376-1, 21.2.2.119: c:numCache), anything else becomes 0;
 * `date`: only a day may (18.10.1.19); `literal`: a text inside a formula, where a quotation mark is written twice (18.17.2.3); `name`: a name in a formula, without spaces (18.17.2.5).
 */
export type Mapped = { readonly part: number; readonly pieces: readonly Piece[]; readonly guard?: 'number' | 'date' | 'literal' | 'name' };
export type Claims = { readonly tree: XmlTree; readonly claimed: Uint8Array; readonly operations: Operation[]; readonly touched: Set<number> };

/** One replacement in one segment's text. */
export type MappedEdit = { readonly mapped: Mapped; readonly span: Span; readonly text: string };

type Touch = { readonly piece: Piece; readonly start: number; readonly end: number };
type Planned = { readonly mapped: Mapped; readonly text: string; readonly touches: readonly Touch[]; readonly length: number };

/** What is about to be written to one part. `taken` ranges are spoken for (removed or changed otherwise): no edit reaches into them. */
export const claimsOf = (tree: XmlTree, taken: readonly Operation[]): Claims => {
  const claimed = new Uint8Array(tree.text.length);
  for (const { start, end } of taken) claimed.fill(1, start, end);
  return { tree, claimed, operations: [], touched: new Set() };
};

/**
 * Turns a plan's edits into operations on the parts. The text goes into the first run that the value touches, so that it has that run's
 * format; the rest of the value goes. Two edits on the same bytes (the readings of a tracked change) are united: the longer one wins,
 * the first of equal ones, and of the loser only what the winner left is taken out.
 * @param claims by part index; their operations and touched elements grow
 */
export const planEdits = (edits: readonly MappedEdit[], claims: ReadonlyMap<number, Claims>): void => {
  const planned: Planned[] = [];
  for (const edit of edits) {
    const { mapped } = edit, claim = claims.get(mapped.part);
    if (!claim) continue;
    const touches = touchesOf(mapped, edit.span).filter(({ start, end }) => start === end || claim.claimed[start] === 0);
    planned.push({ mapped, text: edit.text, touches, length: touches.reduce((sum, { start, end }) => sum + end - start, 0) });
  }
  planned.sort((a, b) => b.length - a.length);
  for (const plan of planned) {
    const claim = claims.get(plan.mapped.part);
    if (claim) carryOut(plan, claim);
  }
};

const touchesOf = (mapped: Mapped, span: Span): Touch[] => {
  const touches: Touch[] = [];
  for (const piece of mapped.pieces) {
    const length = piece.decoded.text.length, from = Math.max(0, span.start - piece.from), to = Math.min(length, span.end - piece.from);
    if (from >= to) continue;
    if (piece.form === 'fixed') touches.push({ piece, start: piece.start, end: piece.end });
    else touches.push({ piece, start: piece.start + rawOffset(piece.decoded, from), end: piece.start + rawOffset(piece.decoded, to) });
  }
  return touches;
};

const carryOut = ({ mapped, text, touches }: Planned, claim: Claims): void => {
  const free = touches.every(({ start, end }) => isFree(claim.claimed, start, end));
  const home = free ? touches.find(({ piece }) => piece.form !== 'fixed') ?? touches[0] : undefined;
  for (const touch of touches) {
    for (const [start, end] of freeRanges(claim.claimed, touch.start, touch.end)) {
      claim.operations.push({ start, end, text: touch === home ? written(text, touch.piece, mapped, claim.tree) : '' });
      claim.claimed.fill(1, start, end);
      if (touch.piece.form === 'text') claim.touched.add(touch.piece.element);
    }
  }
};

const isFree = (claimed: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (claimed[i]) return false;
  return true;
};

const freeRanges = (claimed: Uint8Array, start: number, end: number): [number, number][] => {
  const ranges: [number, number][] = [];
  for (let at = start; at < end;) {
    while (at < end && claimed[at]) at++;
    const from = at;
    while (at < end && !claimed[at]) at++;
    if (at > from) ranges.push([from, at]);
  }
  return ranges;
};

const written = (text: string, piece: Piece, mapped: Mapped, tree: XmlTree): string => {
  const allowed = mapped.guard === 'date' ? (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '1900-01-01') : mapped.guard === 'name' ? text.replace(/[^\p{L}\p{N}_.]+/gu, '_') : mapped.guard === 'literal' ? text.replaceAll('"', '""') : mapped.guard !== 'number' || /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? text : '0';
  if (piece.form === 'value') return escapeAttribute(allowed);
  if (piece.form === 'text') return escapeText(allowed);
  const prefix = /^<([^\s/>]*:)?/.exec(tree.text.slice(startOf(tree, piece.element), openEndOf(tree, piece.element)))?.[1] ?? '';
  return text !== '' && nameOf(tree, piece.element).startsWith('w:') ? asTextElement(text, prefix) : '';
};

/** 17.3.3.31: Word drops spaces at the ends of a text without `xml:space="preserve"` (the other elements of runs likewise). */
const TRIMMED: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);

/** Adds `xml:space` to the touched elements whose new text begins or ends with a space. Call once, after all edits. */
export const keepSpaces = (claim: Claims): void => {
  const { tree } = claim;
  const sorted = [...claim.operations].sort((a, b) => a.start - b.start);
  for (const element of claim.touched) {
    if (!TRIMMED.has(nameOf(tree, element)) || attributeOf(tree, element, 'xml:space') >= 0) continue;
    const start = openEndOf(tree, element), text = contentAfter(tree, start, endOf(tree, element), sorted);
    if (!/^\s|\s$/.test(text)) continue;
    const at = startOf(tree, element) + (/^<[^\s/>]+/.exec(tree.text.slice(startOf(tree, element), start))?.[0].length ?? 1);
    claim.operations.push({ start: at, end: at, text: ' xml:space="preserve"' });
  }
};

const contentAfter = (tree: XmlTree, start: number, end: number, sorted: readonly Operation[]): string => {
  const close = tree.text.lastIndexOf('<', end - 1);
  let text = '', at = start;
  for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
    const operation = sorted[i];
    if (!operation || operation.start >= close) break;
    text += tree.text.slice(at, operation.start) + operation.text;
    at = operation.end;
  }
  return text + tree.text.slice(at, close);
};

const firstFrom = (sorted: readonly Operation[], start: number): number => {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};
