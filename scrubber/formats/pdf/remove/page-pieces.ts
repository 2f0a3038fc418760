import { type Glyph, isBlank } from '../content/model';
import type { Fragment } from '../read/lines';
import { Alphabets } from './alphabet';
import { addPiece, type Piece, type Pieces, setLine } from './layout';
import { MovedLine } from './moved-line';
import type { Removals } from './removals';

/** The pieces of all show operations that draw a part of a changed line. */
export const piecesOf = (fragments: readonly Fragment[], removals: Removals, page: readonly number[]): { readonly pieces: Pieces; readonly lines: readonly MovedLine[] } => {
  const pieces: Pieces = new Map(), set = new Set<Glyph>(), lines: MovedLine[] = [], setter = { removals, others: fragments, page, alphabets: new Alphabets(fragments, removals.gone) };
  const touched = new Set([...removals.changed].flatMap(({ glyphs }) => glyphs.map(({ show }) => show)));
  for (const fragment of removals.changed) {
    // An operation whose glyphs are all gone draws nothing: it must be known as changed all the same.
    for (const { show } of fragment.glyphs) if (!pieces.has(show)) pieces.set(show, []);
    lines.push(new MovedLine(fragment, setLine(fragment, setter, pieces)));
    for (const glyph of fragment.glyphs) set.add(glyph);
  }
  for (const show of touched) {
    const rest: Glyph[] = show.glyphs.filter((glyph) => !set.has(glyph) && !isBlank(glyph));
    for (const glyph of rest) addPiece(pieces, show, stay(glyph));
  }
  return { pieces, lines };
};

/** A glyph of an unchanged line that shares its operation with a changed one. */
const stay = (glyph: Glyph): Piece => ({ kind: 'codes', codes: [glyph], x: glyph.x, y: glyph.y, scale: glyph.show.scale });
