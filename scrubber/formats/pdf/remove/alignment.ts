import { type Glyph, isBlank } from '../content/model';
import { RTL } from '../read/line-text';
import { alongOf, type Fragment, type Wall } from '../read/lines';

const CLOSE = 0.75, PADDING = 2;

/** Where the letters of a line begin and end: spaces at its ends are not seen. */
type Edges = { readonly start: number; readonly end: number; readonly v: number };
const edgesOf = ({ glyphs, direction, start, end, v }: Fragment): Edges => {
  const isLetter = (glyph: Glyph): boolean => !isBlank(glyph), first = glyphs.find(isLetter), last = glyphs.findLast(isLetter);
  return { v, start: first === undefined || first === glyphs[0] ? start : alongOf(direction, first.x, first.y), end: last === undefined || last === glyphs.at(-1) ? end : alongOf(direction, last.endX, last.endY) };
};

const isParallel = (a: Fragment, b: Fragment): boolean => a.direction[0] * b.direction[0] + a.direction[1] * b.direction[1] > 0.9995;
const isFromRight = ({ glyphs }: Fragment): boolean => glyphs.some(({ text }) => RTL.test(text));

/**
 * Where a line begins that is set again with another width. A line that is centred or flush right begins where its old width said; so its
 * edge or middle must be one that other lines of the page share, and a beginning that nothing explains is rounded to whole ems.
 */
export const newStart = (fragment: Fragment, others: readonly Fragment[], width: number, page: readonly number[]): number => {
  const peers = others.filter((other) => other !== fragment && isParallel(other, fragment)).map(edgesOf), own = edgesOf(fragment), { em } = fragment;
  const left = peers.find((other) => Math.abs(other.start - own.start) < CLOSE), flush = peers.find((other) => Math.abs(other.end - own.end) < CLOSE);
  // What is written from the right begins at its end.
  if (isFromRight(fragment) && (flush !== undefined || left === undefined)) return roundEdge(flush?.end ?? own.end) - width;
  const way = wayOf(own, peers, em, fragment.glyphs[0]!.show.font.style.fixed);
  // Not beyond where the page's lines begin, however long the stand-in is.
  if (way !== undefined) return Math.max(roundEdge(way.at) - (way.kind === 'end' ? width : width / 2), Math.min(own.start, ...peers.map((other) => other.start)));
  if (left !== undefined) return Math.min(left.start, own.start);
  const corners = [alongOf(fragment.direction, page[0]!, page[1]!), alongOf(fragment.direction, page[2]!, page[3]!)], edge = Math.min(...corners);
  // No page begins so close to its edge, but fields do: their text has the padding that most programs give it.
  if (own.start >= edge && own.start - edge < 2 * PADDING) return edge + PADDING;
  const indented = indentOf(own, peers, em), rounded = Math.round(own.start / em) * em;
  if (indented !== undefined) return indented;
  // What stands close behind other text of its row goes on where that ended.
  if (peers.some((other) => isBeside(other, own, em))) return rounded;
  if (flush !== undefined) return roundEdge(flush.end) - width;
  const middle = (own.start + own.end) / 2, column = columnOf(peers);
  const shared = [(corners[0]! + corners[1]!) / 2, ...(column === undefined ? [] : [(column.start + column.end) / 2])].find((center) => Math.abs(center - middle) < 2) ?? peers.map((other) => (other.start + other.end) / 2).find((other) => Math.abs(other - middle) < CLOSE);
  return shared === undefined ? rounded : roundEdge(shared) - width / 2;
};

/** How far lines may be away to say how a line is set, and how far further to the left a column may begin, in ems. */
const NEARBY = 12, COLUMN = 10;
/** Lines of one block are not further apart than this, in ems. */
const LEADING = 1.7;

/**
 * Lines nearby that share an edge or the middle but not the width: a heading may begin by chance where another line does, and a signature end
 * at the margin of the text above it. As many different widths as there are count, so that a column of justified text counts once.
 */
const wayOf = (own: Edges, peers: readonly Edges[], em: number, fixed: boolean): { readonly kind: 'middle' | 'end'; readonly at: number } | undefined => {
  const middleOf = ({ start, end }: Edges): number => (start + end) / 2, widthOf = ({ start, end }: Edges): number => end - start;
  // Spaces that centre a line in letters of one width are half a letter off.
  const close = fixed ? 0.35 * em : CLOSE, near = peers.filter((other) => Math.abs(other.v - own.v) < NEARBY * em), differs = (a: number, b: number): boolean => Math.abs(a - b) > 2 * CLOSE;
  // Two more of the same width are the column that the line fills.
  if (near.filter((other) => !differs(other.start, own.start) && !differs(other.end, own.end)).length >= 2) return undefined;
  const lefts = near.filter((other) => Math.abs(other.start - own.start) < CLOSE && differs(other.end, own.end)), rights = near.filter((other) => Math.abs(other.end - own.end) < CLOSE && differs(other.start, own.start));
  const middles = near.filter((other) => Math.abs(middleOf(other) - middleOf(own)) < close && differs(other.start, own.start) && differs(other.end, own.end));
  const short = rights.filter((other) => other.start > own.start - COLUMN * em), [byLeft, byMiddle, byRight] = [lefts, middles, short].map((list) => new Set(list.map((other) => Math.round(widthOf(other) / 2))).size);
  if (byMiddle! >= 2 && byMiddle! > byLeft! && byMiddle! >= byRight! && isNextTo(own, middles, near, em)) return { kind: 'middle', at: middleOf(middles[0]!) };
  return byRight! >= byLeft! + 2 && 2 * short.length >= rights.length && isNextTo(own, short, near, em) ? { kind: 'end', at: short[0]!.end } : undefined;
};

/** Whether the lines right above and below, as far as there are any, are among these: the first line of a paragraph is in no block of its own. */
const isNextTo = (own: Edges, list: readonly Edges[], near: readonly Edges[], em: number): boolean => {
  const nearest = (way: 1 | -1): Edges | undefined => near.filter((other) => (other.v - own.v) * way > 0.5 * em && other.start < own.end && other.end > own.start).reduce<Edges | undefined>((best, other) => (best === undefined || Math.abs(other.v - own.v) < Math.abs(best.v - own.v) ? other : best), undefined);
  const around = [nearest(1), nearest(-1)].flatMap((other) => other ?? []), isSame = (other: Edges): boolean => Math.abs(other.start - own.start) < CLOSE && Math.abs(other.end - own.end) < CLOSE;
  return around.some((other) => list.includes(other) || isSame(other)) && around.every((other) => list.includes(other) || isSame(other) || Math.abs(other.v - own.v) > LEADING * em);
};

/** The first line of a justified paragraph: other lines that end where it does share a beginning, and so does the one below. Indents have half ems. */
const indentOf = (own: Edges, peers: readonly Edges[], em: number): number | undefined => {
  const start = mostOften(peers.filter((other) => Math.abs(other.end - own.end) < CLOSE).map((other) => other.start)), below = peers.find((other) => own.v > other.v && own.v - other.v < 2.2 * em && start !== undefined && Math.abs(other.start - start) < 1);
  const by = below === undefined ? 0 : own.start - below.start;
  return below !== undefined && by > 0 && by < Math.min(5 * em, 0.2 * (own.end - below.start)) ? below.start + (Math.round((by / em) * 2) * em) / 2 : undefined;
};

const isBeside = (other: Edges, own: Edges, em: number): boolean => Math.abs(other.v - own.v) < 0.5 * em && other.end <= own.start + 0.3 * em && own.start - other.end < 3 * em;

/** The column in which most lines of a page begin and end; its ends are shared by lines, so that one line says nothing of itself. */
const columnOf = (lines: readonly Edges[]): Pick<Edges, 'start' | 'end'> | undefined => {
  const start = mostOften(lines.map((line) => line.start)), end = mostOften(lines.map((line) => line.end));
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
};
const mostOften = (edges: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(Math.round(edge), (counts.get(Math.round(edge)) ?? 0) + 1);
  let best: number | undefined, most = 1;
  for (const [edge, count] of counts) if (count > most) { best = edge; most = count; }
  return best;
};

const roundEdge = (edge: number): number => Math.round(edge * 2) / 2;

/** Where a line ends together with others. */
export const sharedEnd = (fragment: Fragment, others: readonly Fragment[]): number | undefined => {
  const own = edgesOf(fragment).end;
  return others.filter((other) => isParallel(other, fragment)).map((other) => edgesOf(other).end).find((end) => Math.abs(end - own) < CLOSE);
};

/** How far a line may reach: to what follows in its row or the side of its cell, else to where the page's text ends. */
export const limitOf = (fragment: Fragment, others: readonly Fragment[], page: readonly number[], walls: readonly Wall[] = []): number => {
  let next = wallBehind(fragment, walls), right = -Infinity, left = fragment.start;
  for (const other of others) {
    if (other === fragment || !isParallel(other, fragment)) continue;
    right = Math.max(right, other.end);
    left = Math.min(left, other.start);
    if (Math.abs(other.v - fragment.v) < 0.8 * Math.max(other.em, fragment.em) && other.start >= fragment.end - 0.3 * fragment.em) next = Math.min(next, other.start - 0.4 * fragment.em);
  }
  const ends = [alongOf(fragment.direction, page[0]!, page[1]!), alongOf(fragment.direction, page[2]!, page[3]!)], edge = Math.max(...ends) - fragment.em, margin = Math.max(0, left - Math.min(...ends));
  // A line that hangs over a little looks better than one that is squeezed; the longest line has a right margin as wide as the left one.
  return Math.min(next, Math.max(right + fragment.em, fragment.start + 8 * fragment.em, Math.max(...ends) - margin, isFromRight(fragment) ? fragment.end : -Infinity), edge);
};

const wallBehind = ({ direction, v, em, end }: Fragment, walls: readonly Wall[]): number => {
  if (direction[0] < 0.9995) return Infinity;
  const behind = walls.find(([left, bottom, , top]) => left >= end - 0.2 * em && bottom <= v + 0.2 * em && top >= v + 0.3 * em);
  return behind === undefined ? Infinity : behind[0] - 0.25 * em;
};
