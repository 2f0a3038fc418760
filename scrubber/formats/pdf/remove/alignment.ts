import { type Glyph, isBlank } from '../content/model';
import { RTL } from '../read/line-text';
import { alongOf, type Fragment } from '../read/lines';

const CLOSE = 0.75, PADDING = 2;

/** Where the letters of a line begin and end: spaces at its ends are not seen. */
type Edges = { readonly start: number; readonly end: number };
const edgesOf = ({ glyphs, direction, start, end }: Fragment): Edges => {
  const isLetter = (glyph: Glyph): boolean => !isBlank(glyph), first = glyphs.find(isLetter), last = glyphs.findLast(isLetter);
  return { start: first === undefined || first === glyphs[0] ? start : alongOf(direction, first.x, first.y), end: last === undefined || last === glyphs.at(-1) ? end : alongOf(direction, last.endX, last.endY) };
};

const isFromRight = ({ glyphs }: Fragment): boolean => glyphs.some(({ text }) => RTL.test(text));

/**
 * Where a line begins that is set again with another width. A line that is centred or flush right begins where its old width said; so its
 * edge or middle must be one that other lines of the page share, and a beginning that nothing explains is rounded to whole ems.
 */
export const newStart = (fragment: Fragment, others: readonly Fragment[], width: number, page: readonly number[]): number => {
  const peers = others.filter((other) => other !== fragment && other.direction[0] * fragment.direction[0] + other.direction[1] * fragment.direction[1] > 0.9995).map(edgesOf), own = edgesOf(fragment);
  const left = peers.find((other) => Math.abs(other.start - own.start) < CLOSE), flush = peers.find((other) => Math.abs(other.end - own.end) < CLOSE);
  if (flush !== undefined && isFromRight(fragment)) return roundEdge(flush.end) - width;
  if (left !== undefined) return Math.min(left.start, own.start);
  const corners = [alongOf(fragment.direction, page[0]!, page[1]!), alongOf(fragment.direction, page[2]!, page[3]!)], edge = Math.min(...corners);
  // No page begins so close to its edge, but fields do: their text has the padding that most programs give it.
  if (own.start >= edge && own.start - edge < 2 * PADDING) return edge + PADDING;
  if (flush !== undefined) return roundEdge(flush.end) - width;
  const middle = (own.start + own.end) / 2, column = columnOf(peers);
  const shared = [(corners[0]! + corners[1]!) / 2, ...(column === undefined ? [] : [(column.start + column.end) / 2])].find((center) => Math.abs(center - middle) < 2) ?? peers.map((other) => (other.start + other.end) / 2).find((other) => Math.abs(other - middle) < CLOSE);
  if (shared !== undefined) return roundEdge(shared) - width / 2;
  // What is written from the right begins at its end.
  return isFromRight(fragment) ? roundEdge(own.end) - width : Math.round(own.start / fragment.em) * fragment.em;
};

/** The column in which most lines of a page begin and end; its ends are shared by lines, so that one line says nothing of itself. */
const columnOf = (lines: readonly Edges[]): Edges | undefined => {
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

/** How far a line may reach: to what follows in its row, else to where the page's text ends. */
export const limitOf = (fragment: Fragment, others: readonly Fragment[], page: readonly number[]): number => {
  let next = Infinity, right = -Infinity, left = fragment.start;
  for (const other of others) {
    if (other === fragment || other.direction[0] * fragment.direction[0] + other.direction[1] * fragment.direction[1] < 0.9995) continue;
    right = Math.max(right, other.end);
    left = Math.min(left, other.start);
    if (Math.abs(other.v - fragment.v) < 0.8 * Math.max(other.em, fragment.em) && other.start >= fragment.end - 0.3 * fragment.em) next = Math.min(next, other.start - 0.4 * fragment.em);
  }
  const ends = [alongOf(fragment.direction, page[0]!, page[1]!), alongOf(fragment.direction, page[2]!, page[3]!)], edge = Math.max(...ends) - fragment.em, margin = Math.max(0, left - Math.min(...ends));
  // A line that hangs over a little looks better than one that is squeezed; the longest line has a right margin as wide as the left one.
  return Math.min(next, Math.max(right + fragment.em, fragment.start + 8 * fragment.em, Math.max(...ends) - margin, isFromRight(fragment) ? fragment.end : -Infinity), edge);
};
