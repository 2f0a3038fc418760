import type { Glyph } from '../content/model';
import type { Fragment } from '../read/lines';
import { addPiece, type Piece, type Pieces, setLine } from './layout';
import { MovedLine } from './moved-line';
import type { Removals } from './removals';

/** The pieces of all show operations that draw a part of a changed line. */
export const piecesOf = (fragments: readonly Fragment[], removals: Removals, page: readonly number[]): { readonly pieces: Pieces; readonly lines: readonly MovedLine[] } => {
  const pieces: Pieces = new Map(), set = new Set<Glyph>(), lines: MovedLine[] = [];
  const touched = new Set([...removals.changed].flatMap(({ glyphs }) => glyphs.map(({ show }) => show)));
  for (const fragment of removals.changed) {
    // An operation whose glyphs are all gone draws nothing: it must be known as changed all the same.
    for (const { show } of fragment.glyphs) if (!pieces.has(show)) pieces.set(show, []);
    lines.push(new MovedLine(fragment, setLine(fragment, removals, fragments, page, pieces)));
    for (const glyph of fragment.glyphs) set.add(glyph);
  }
  for (const show of touched) {
    const rest: Glyph[] = show.glyphs.filter((glyph) => !set.has(glyph) && glyph.text.trim() !== '');
    for (const glyph of rest) addPiece(pieces, show, stay(glyph));
  }
  return { pieces, lines };
};

/** A glyph of an unchanged line that shares its operation with a changed one. */
const stay = ({ code, x, y, show }: Glyph): Piece => ({ kind: 'codes', codes: [code], x, y, scale: show.scale });
