import type { Glyph, Show } from '../content/model';
import { encodeWinAnsi, standardName, standardWidth } from '../fonts/standard-widths';
import { WORD_GAP } from '../read/line-text';
import { acrossOf, alongOf, type Fragment } from '../read/lines';
import { limitOf, newStart } from './alignment';
import type { Removals } from './removals';

/** What a show operation of a changed line draws now: codes of its own font, or a stand-in in a standard font, from a point of the page on. */
export type Piece = { readonly x: number; readonly y: number; readonly scale: number } & (
  | { readonly kind: 'codes'; readonly codes: number[] }
  | { readonly kind: 'stand-in'; readonly bytes: Uint8Array; readonly font: string }
);
export type Pieces = Map<Show, Piece[]>;

/** A word space of Helvetica and Times lies between these two (0.278 and 0.25). */
const SPACE = 0.26;
/** Narrower letters than this cannot be read; the line then runs over its limit. */
const NARROWEST = 0.5;

type Item = { readonly width: number; readonly gap: boolean; readonly back?: number; readonly glyph: Glyph; readonly standIn?: { readonly bytes: Uint8Array; readonly font: string } };

/**
 * Sets a changed line again from its beginning: glyphs at the widths of their fonts, one default space for each gap, no letter or word
 * spacing. Nothing of where its parts stood before goes in, so that the width of what is gone cannot be told (knowledge/pdf-redaction.md 4).
 */
export const setLine = (fragment: Fragment, removals: Removals, others: readonly Fragment[], page: readonly number[], pieces: Pieces): Moves => {
  const usual = usualScales(fragment, others), items = itemsOf(fragment, removals, usual), moves: Moves = new Map(), natural = widthOf(items, fragment.em), start = newStart(fragment, others, natural, page), room = limitOf(fragment, others, page) - start;
  // Steps of a twentieth: a finer scale would tell the width of the rest of the line, which is known, and so nothing; but bytes should be equal.
  const squeeze = natural <= room ? 1 : Math.max(NARROWEST, Math.floor((room / natural) * 20) / 20);
  let u = start, lastGlyph: Glyph | undefined, last: { show: Show; v: number; piece: Piece; end: number } | undefined;
  for (const item of items) {
    const { show } = item.glyph, v = acrossOf(fragment.direction, item.glyph.x, item.glyph.y);
    if (item.gap && lastGlyph !== undefined) u += SPACE * fragment.em * squeeze;
    if (item.back !== undefined) u -= item.back;
    const [dx, dy] = fragment.direction, x = u * dx - v * dy, y = u * dy + v * dx, scale = scaleOf(show, usual) * squeeze;
    const joins = last !== undefined && item.standIn === undefined && last.piece.kind === 'codes' && last.show === show && Math.abs(last.v - v) < 1e-6 && Math.abs(last.end - u) < 1e-6;
    if (joins && last!.piece.kind === 'codes') last!.piece.codes.push(item.glyph.code);
    else {
      const piece: Piece = item.standIn === undefined ? { kind: 'codes', codes: [item.glyph.code], x, y, scale } : { kind: 'stand-in', ...item.standIn, x, y, scale: squeeze };
      addPiece(pieces, show, piece);
      last = { show, v, piece, end: u };
    }
    moves.set(item.glyph, { start: Math.min(moves.get(item.glyph)?.start ?? u, u), end: u + item.width * squeeze });
    u += item.width * squeeze;
    last!.end = u;
    lastGlyph = item.glyph;
  }
  return moves;
};

/** Where the glyphs of a line stand now, along the line; a stand-in counts for the glyph in whose place it begins. */
export type Moves = Map<Glyph, { readonly start: number; readonly end: number }>;

export const addPiece = (pieces: Pieces, show: Show, piece: Piece): void => {
  const own = pieces.get(show);
  if (own === undefined) pieces.set(show, [piece]); else own.push(piece);
};

/** Horizontal scalings that other lines of the page have too: a condensed setting is a style, one of its own fits a line to its width. */
const usualScales = (fragment: Fragment, others: readonly Fragment[]): ReadonlySet<number> =>
  new Set(others.filter((other) => other !== fragment).flatMap(({ glyphs }) => (glyphs[0] === undefined ? [] : [glyphs[0].show.scale])));
const scaleOf = (show: Show, usual: ReadonlySet<number>): number => (usual.has(show.scale) ? show.scale : show.scale < 0 ? -1 : 1);

const itemsOf = (fragment: Fragment, { gone, standIns }: Removals, usual: ReadonlySet<number>): Item[] => {
  const along = (glyph: Glyph): number => alongOf(fragment.direction, glyph.x, glyph.y), glyphs = [...fragment.glyphs].sort((a, b) => along(a) - along(b)), items: Item[] = [];
  let gap = false, begins = false;
  glyphs.forEach((glyph, i) => {
    const before = glyphs[i - 1], distance = before === undefined ? 0 : along(glyph) - alongOf(fragment.direction, before.endX, before.endY);
    gap ||= distance > WORD_GAP * fragment.em;
    const text = standIns.get(glyph);
    if (text !== undefined && text !== '') { items.push(standInItem(glyph, text, gap)); gap = false; }
    if (gone.has(glyph)) { begins = true; return; }
    // What is left of a line whose beginning went does not begin with the space that stood between them.
    if (begins && items.length === 0 && glyph.text.trim() === '') return;
    const width = Math.abs(glyph.advance) * Math.abs(scaleOf(glyph.show, usual) / (glyph.show.scale || 1));
    // An accent that is drawn over its letter stays over it.
    const over = before !== undefined && !gone.has(before) && distance < -0.25 * fragment.em ? -distance : undefined;
    items.push({ glyph, gap, width, back: over });
    gap = false;
  });
  return items;
};

const standInItem = (glyph: Glyph, text: string, gap: boolean): Item => {
  const { show } = glyph, font = standardName(show.font.style), { bytes, text: shown } = encodeWinAnsi(text);
  const ems = [...shown].reduce((sum, char) => sum + (standardWidth(font, char) ?? 0.5), 0);
  return { glyph, gap, width: ems * show.unit * Math.abs(show.size) * show.font.em, standIn: { bytes, font } };
};

const widthOf = (items: readonly Item[], em: number): number => items.reduce((sum, { width, gap, back = 0 }, i) => sum + width - back + (gap && i > 0 ? SPACE * em : 0), 0);
