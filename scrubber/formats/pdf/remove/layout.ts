import { type Glyph, isBlank, type Show } from '../content/model';
import { WORD_GAP } from '../read/line-text';
import { acrossOf, alongOf, type Fragment, type Wall } from '../read/lines';
import { limitOf, newStart, sharedEnd } from './alignment';
import type { Alphabets, Setting } from './alphabet';
import { withLeader } from './leader';
import type { Removals } from './removals';
import { tabAfterLabel } from './tabs';

export type Code = { readonly code: number; readonly length: number };
/** What a show operation of a changed line draws now: codes of its own font, or a stand-in in a standard font, from a point of the page on. */
export type Piece = { readonly x: number; readonly y: number; readonly scale: number } & (
  | { readonly kind: 'codes'; readonly codes: Code[] }
  | { readonly kind: 'stand-in'; readonly bytes: Uint8Array; readonly font: string; /** Against the size of the line. */ readonly size: number }
);
export type Pieces = Map<Show, Piece[]>;

/** A word space of Helvetica and Times lies between these two (0.278 and 0.25). */
const SPACE = 0.26;
/** What stood apart in a row stands so far apart, whatever it was. */
const WIDE_SPACE = 1;
/** Narrower letters than this cannot be read; the line then runs over its limit. */
const NARROWEST = 0.5;

type Standard = Extract<Setting, { kind: 'standard' }>;
/** One step along a line: a code, or a whole stand-in in a standard font. `tab` is where it stands at the least, from the line's beginning on. */
export type Item = { readonly width: number; /** White before it, in ems. */ readonly gap: number; readonly back?: number; readonly tab?: number; readonly glyph: Glyph; readonly drawn: Code | Standard; readonly blank: boolean };

/** What a line is set again with: what goes, the other lines of the page, its box, and the letters that its fonts still have. */
export type Setter = { readonly removals: Removals; readonly others: readonly Fragment[]; readonly page: readonly number[]; readonly alphabets: Alphabets; readonly walls: readonly Wall[]; /** Letters before which a wide space stands. */ readonly joints: ReadonlySet<Glyph> };

/**
 * Sets a changed line again from its beginning: glyphs at the widths of their fonts, one default space for each gap, no letter or word
 * spacing. Nothing of where its parts stood before goes in, so that the width of what is gone cannot be told (knowledge/pdf-redaction.md 4).
 */
export const setLine = (fragment: Fragment, setter: Setter, pieces: Pieces): Moves => {
  const { others, page, walls } = setter, usual = usualScales(fragment, others), plain = itemsOf(fragment, setter, usual), moves: Moves = new Map(), start = newStart(fragment, others, widthOf(plain, fragment.em), page), end = sharedEnd(fragment, others);
  const items = end === undefined ? plain : withLeader(plain, end - start, (list) => widthOf(list, fragment.em)), natural = widthOf(items, fragment.em), room = limitOf(fragment, others, page, walls) - start;
  // Steps of a twentieth: a finer scale would tell the width of the rest of the line, which is known, and so nothing; but bytes should be equal.
  const squeeze = natural <= room ? 1 : Math.max(NARROWEST, Math.floor((room / natural) * 20) / 20);
  let u = start, begun = false, last: { show: Show; v: number; piece: Piece; end: number } | undefined;
  for (const { glyph, drawn, gap, back = 0, tab, width } of items) {
    const { show } = glyph, v = acrossOf(fragment.direction, glyph.x, glyph.y);
    if (begun) u += gap * fragment.em * squeeze;
    u = Math.max(u - back, tab === undefined ? -Infinity : start + tab);
    const [dx, dy] = fragment.direction, x = u * dx - v * dy, y = u * dy + v * dx;
    const joins = last !== undefined && 'code' in drawn && last.piece.kind === 'codes' && last.show === show && Math.abs(last.v - v) < 1e-6 && Math.abs(last.end - u) < 1e-6;
    if (joins && last!.piece.kind === 'codes' && 'code' in drawn) last!.piece.codes.push(drawn);
    else {
      const piece: Piece = 'code' in drawn ? { kind: 'codes', codes: [drawn], x, y, scale: scaleOf(show, usual) * squeeze } : { kind: 'stand-in', bytes: drawn.bytes, font: drawn.font, size: drawn.size, x, y, scale: squeeze * drawn.narrow };
      addPiece(pieces, show, piece);
      last = { show, v, piece, end: u };
    }
    moves.set(glyph, { start: Math.min(moves.get(glyph)?.start ?? u, u), end: u + width * squeeze });
    u += width * squeeze;
    last!.end = u;
    begun = true;
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

const itemsOf = (fragment: Fragment, { removals: { gone, standIns }, others, alphabets, joints }: Setter, usual: ReadonlySet<number>): Item[] => {
  const along = (glyph: Glyph): number => alongOf(fragment.direction, glyph.x, glyph.y), glyphs = [...fragment.glyphs].sort((a, b) => along(a) - along(b)), items: Item[] = [], label = tabAfterLabel(fragment, others, gone);
  let gap = 0;
  glyphs.forEach((glyph, i) => {
    const before = glyphs[i - 1], distance = before === undefined ? 0 : along(glyph) - alongOf(fragment.direction, before.endX, before.endY), blank = isBlank(glyph), tab = label?.first === glyph ? label.at : undefined;
    // A space that is drawn is the space: how far it was stretched is not kept.
    const text = standIns.get(glyph), inside = gone.has(glyph) && text === undefined && before !== undefined && gone.has(before);
    gap = joints.has(glyph) ? WIDE_SPACE : items.at(-1)?.blank === true ? 0 : Math.max(gap, !inside && distance > WORD_GAP * fragment.em ? SPACE : 0);
    if (text !== undefined && text !== '') { items.push(...standInItems(glyph, alphabets.setting(glyph.show, text), gap, tab, usual)); gap = 0; }
    // No line begins with a space, also where its beginning went.
    if (gone.has(glyph) || (items.length === 0 && blank)) return;
    const width = Math.abs(glyph.advance) * Math.abs(scaleOf(glyph.show, usual) / (glyph.show.scale || 1));
    // An accent that is drawn over its letter stays over it.
    const over = before !== undefined && !gone.has(before) && distance < -0.25 * fragment.em ? -distance : undefined;
    items.push({ glyph, gap: blank ? 0 : gap, width, back: over, tab, drawn: glyph, blank });
    gap = 0;
  });
  return items;
};

const standInItems = (glyph: Glyph, setting: Setting, gap: number, tab: number | undefined, usual: ReadonlySet<number>): Item[] => {
  const { show } = glyph, em = show.unit * Math.abs(show.size);
  if (setting.kind === 'standard') return [{ glyph, gap, tab, width: setting.ems * em * show.font.em, drawn: setting, blank: false }];
  const scale = Math.abs(scaleOf(show, usual));
  return setting.letters.flatMap((letter, i) => (letter === undefined ? [] : [{ glyph, gap: i === 0 ? gap : setting.letters[i - 1] === undefined ? SPACE : 0, tab: i === 0 ? tab : undefined, width: letter.width * em * scale, drawn: letter, blank: false }]));
};

/** Without the spaces at its end: a flush line ends where its letters do. */
const widthOf = (items: readonly Item[], em: number): number => {
  let at = 0, end = 0;
  items.forEach(({ width, gap, back = 0, tab = 0, blank }, i) => {
    at = Math.max(at - back + (i > 0 ? gap * em : 0), tab) + width;
    if (!blank) end = at;
  });
  return end;
};
