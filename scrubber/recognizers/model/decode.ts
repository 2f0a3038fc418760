import type { Span } from '../../types';
import type { Chunk } from './chunks';
import type { ReadingLine } from './reading-lines';
import type { TagOutput } from './tag-model';

/** A span of one line that the network tagged. `score` is the mean probability of the type over the pieces. */
export type Tagged = { readonly line: ReadingLine; readonly span: Span; readonly type: string; readonly score: number };

/** How sure the network is of one piece that it is part of no name, and that it tells who the text is about. */
export type Piece = { readonly line: ReadingLine; readonly span: Span; readonly outside: number; readonly telling: number };

/** What the network says of a chunk. */
export type Reading = { readonly tagged: readonly Tagged[]; readonly pieces: readonly Piece[] };

/** Labels are "O", then "B-X" and "I-X" of each type. */
const typesOf = (labels: readonly string[]): string[] => labels.filter((label) => label.startsWith('B-')).map((label) => label.slice(2));

/** Logits (with those of [CLS] and [SEP]) to spans: the best label of each piece; a span begins with B, or with I of another type. */
export const decode = (chunk: Chunk, { labels: logits, masked }: TagOutput, labels: readonly string[]): Reading => {
  const types = typesOf(labels), width = labels.length;
  const tagged: (Tagged & { pieces: number; sum: number })[] = [], pieces: Piece[] = [];
  let open: { line: ReadingLine; type: number; start: number; end: number; sum: number; pieces: number } | undefined;
  const close = (): void => {
    if (open !== undefined) tagged.push({ line: open.line, span: { start: open.start, end: open.end }, type: types[open.type]!, score: open.sum / open.pieces, pieces: open.pieces, sum: open.sum });
    open = undefined;
  };
  for (let piece = chunk.from; piece < chunk.to; piece++) {
    const { line, start, end } = chunk.places[piece]!, chances = softmax(logits, (piece + 1) * width, width), best = bestOf(chances);
    pieces.push({ line, span: { start, end }, outside: chances[0]!, telling: 1 / (1 + Math.exp(-masked[piece + 1]!)) });
    if (open?.line !== line) close();
    if (best === 0) { close(); continue; }
    const type = (best - 1) >> 1, begins = best % 2 === 1, chance = chances[1 + 2 * type]! + chances[2 + 2 * type]!;
    if (open !== undefined && !begins && open.type === type) { open.end = end; open.sum += chance; open.pieces++; continue; }
    close();
    open = { line, type, start, end, sum: chance, pieces: 1 };
  }
  close();
  return { tagged: wholeWords(tagged), pieces };
};

const softmax = (logits: Float32Array, at: number, width: number): number[] => {
  let most = -Infinity, sum = 0;
  for (let label = 0; label < width; label++) most = Math.max(most, logits[at + label]!);
  const chances: number[] = [];
  for (let label = 0; label < width; label++) { const chance = Math.exp(logits[at + label]! - most); chances.push(chance); sum += chance; }
  return chances.map((chance) => chance / sum);
};

const bestOf = (chances: readonly number[]): number => {
  let best = 0;
  for (let label = 1; label < chances.length; label++) if (chances[label]! > chances[best]!) best = label;
  return best;
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isInWord = (text: string, at: number): boolean => at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);

/** A tag covers whole words: half a word is a slip of the network. Parts of one word become one span of the type with more pieces in it. */
const wholeWords = (tagged: readonly (Tagged & { pieces: number; sum: number })[]): Tagged[] => {
  const out: (Tagged & { pieces: number; sum: number })[] = [];
  for (const one of tagged) {
    const { text } = one.line;
    let { start, end } = one.span;
    while (isInWord(text, start)) start--;
    while (isInWord(text, end)) end++;
    const last = out.at(-1);
    if (last === undefined || last.line !== one.line || last.span.end <= start) { out.push({ ...one, span: { start, end } }); continue; }
    const more = one.pieces > last.pieces ? one : last, pieces = last.pieces + one.pieces, sum = last.sum + one.sum;
    out[out.length - 1] = { ...more, span: { start: Math.min(start, last.span.start), end: Math.max(end, last.span.end) }, score: sum / pieces, pieces, sum };
  }
  return out.map(({ line, span, type, score }) => ({ line, span, type, score }));
};
