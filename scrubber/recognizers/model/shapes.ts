import type { Pieces } from './word-piece';

/**
 * Shape ids: what lower-casing takes from the model, given back as a second input for each piece. id = 4 × shape + gap; the same table
 * stands in training/shapes.py, and both are tested against the same vectors.
 */
const LOWER = 0, TITLE = 1, UPPER = 2, LETTER = 3, DIGITS = 4, MIXED = 5, CAMEL = 6, CASELESS = 7, SIGN = 8;
const JOINED = 0, SPACED = 1, NEW_LINE = 2, NEW_PARAGRAPH = 3;

const DIGIT = /\p{Nd}/gu;
const LETTERS = /\p{L}/gu;
const CAPITAL = /^\p{Uppercase}/u;
const CAPITALS = /(?=\p{L})\p{Uppercase}/gu;
const SMALL = /(?=\p{L})\p{Lowercase}/u;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The shape of a piece's original text. */
export const shapeOf = (piece: string): number => {
  const letters = piece.match(LETTERS);
  if (count(piece, DIGIT) > 0) return letters === null ? DIGITS : MIXED;
  if (letters === null) return SIGN;
  const capitals = count(piece, CAPITALS), small = SMALL.test(piece);
  if (capitals === 0) return small ? LOWER : CASELESS;
  if (!small) return letters.length === 1 ? LETTER : UPPER;
  return capitals === 1 && CAPITAL.test(letters[0]!) ? TITLE : CAMEL;
};

/** What stands before a piece: nothing, white space, a line break, an empty line. */
const gapOf = (text: string, from: number, to: number): number => {
  if (from >= to) return JOINED;
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= to) return SPACED;
  const second = text.indexOf('\n', first + 1);
  return second < 0 || second >= to ? NEW_LINE : NEW_PARAGRAPH;
};

const CACHED_SHAPES = 20_000;
const shapes = new Map<string, number>();
const knownShape = (piece: string): number => {
  const known = shapes.get(piece);
  if (known !== undefined) return known;
  if (shapes.size >= CACHED_SHAPES) shapes.clear();
  const shape = shapeOf(piece);
  shapes.set(piece, shape);
  return shape;
};

/** One id for each piece of a text; the first piece begins a paragraph. */
export const shapeIds = (text: string, { starts, ends }: Pieces): number[] => starts.map((start, index) => {
  const gap = index === 0 ? NEW_PARAGRAPH : gapOf(text, ends[index - 1]!, start);
  return 4 * knownShape(text.slice(start, ends[index])) + gap;
});
