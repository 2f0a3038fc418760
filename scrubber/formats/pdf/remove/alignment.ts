import { alongOf, type Fragment } from '../read/lines';

const CLOSE = 0.75;

/**
 * Where a line begins that is set again with another width. A line that is centred or flush right begins where its old width said; so its
 * edge or middle must be one that other lines of the page share, and a beginning that nothing explains is rounded to whole ems.
 */
export const newStart = (fragment: Fragment, others: readonly Fragment[], width: number, page: readonly number[]): number => {
  const peers = others.filter((other) => other !== fragment && other.direction[0] * fragment.direction[0] + other.direction[1] * fragment.direction[1] > 0.9995);
  const left = peers.find((other) => Math.abs(other.start - fragment.start) < CLOSE);
  if (left !== undefined) return Math.min(left.start, fragment.start);
  const right = peers.find((other) => Math.abs(other.end - fragment.end) < CLOSE);
  if (right !== undefined) return roundEdge(right.end) - width;
  const middle = (fragment.start + fragment.end) / 2, corners = [alongOf(fragment.direction, page[0]!, page[1]!), alongOf(fragment.direction, page[2]!, page[3]!)], center = (corners[0]! + corners[1]!) / 2;
  const shared = Math.abs(center - middle) < 2 ? center : peers.map((other) => (other.start + other.end) / 2).find((other) => Math.abs(other - middle) < CLOSE);
  if (shared !== undefined) return roundEdge(shared) - width / 2;
  return Math.round(fragment.start / fragment.em) * fragment.em;
};

const roundEdge = (edge: number): number => Math.round(edge * 2) / 2;

/** How far a line may reach: to what follows in its row, else to where the page's text ends. */
export const limitOf = (fragment: Fragment, others: readonly Fragment[], page: readonly number[]): number => {
  let next = Infinity, right = -Infinity;
  for (const other of others) {
    if (other === fragment || other.direction[0] * fragment.direction[0] + other.direction[1] * fragment.direction[1] < 0.9995) continue;
    right = Math.max(right, other.end);
    if (Math.abs(other.v - fragment.v) < 0.8 * Math.max(other.em, fragment.em) && other.start >= fragment.end - 0.3 * fragment.em) next = Math.min(next, other.start - 0.4 * fragment.em);
  }
  const edge = Math.max(alongOf(fragment.direction, page[0]!, page[1]!), alongOf(fragment.direction, page[2]!, page[3]!)) - fragment.em;
  return Math.min(next, Math.max(right, fragment.start + 8 * fragment.em), edge);
};
