import { type Glyph, isBlank, type Rule } from '../content/model';
import { type Fragment, separators } from '../read/lines';
import type { Alphabets } from './alphabet';
import { addPiece, type Piece, type Pieces, setLine } from './layout';
import { MovedLine } from './moved-line';
import type { Removals } from './removals';
import { changedLines } from './rows';

/** The pieces of all show operations that draw a part of a changed line. */
export const piecesOf = (fragments: readonly Fragment[], removals: Removals, page: readonly number[], rules: readonly Rule[], alphabets: Alphabets): { readonly pieces: Pieces; readonly lines: readonly MovedLine[] } => {
  const pieces: Pieces = new Map(), set = new Set<Glyph>(), moved: MovedLine[] = [], walls = separators(rules), setter = { removals, page, walls, alphabets };
  const lines = changedLines(fragments, removals, walls), touched = new Set(lines.flatMap(({ line }) => line.glyphs.map(({ show }) => show)));
  for (const { line, parts, joints } of lines) {
    // An operation whose glyphs are all gone draws nothing: it must be known as changed all the same.
    for (const { show } of line.glyphs) if (!pieces.has(show)) pieces.set(show, []);
    moved.push(new MovedLine(line, setLine(line, { ...setter, joints, others: fragments.filter((other) => !parts.includes(other)) }, pieces)));
    for (const glyph of line.glyphs) set.add(glyph);
  }
  for (const show of touched) {
    const rest: Glyph[] = show.glyphs.filter((glyph) => !set.has(glyph) && !isBlank(glyph));
    for (const glyph of rest) addPiece(pieces, show, stay(glyph));
  }
  return { pieces, lines: moved };
};

/** A glyph of an unchanged line that shares its operation with a changed one. */
const stay = (glyph: Glyph): Piece => ({ kind: 'codes', codes: [glyph], x: glyph.x, y: glyph.y, scale: glyph.show.scale });
