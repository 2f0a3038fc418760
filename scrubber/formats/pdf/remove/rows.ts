import { type Glyph, isBlank } from '../content/model';
import { type Fragment, isSeparated, type Wall } from '../read/lines';
import type { Removals } from './removals';

/** A line that is set again, with what follows it in its row. */
export type ChangedLine = { readonly line: Fragment; readonly parts: readonly Fragment[]; /** Where a part begins behind another. */ readonly joints: ReadonlySet<Glyph> };

/** What stands further away, in ems, is a column. Parts that share a place to begin or to end with others are one too. */
const FURTHEST = 3, CLOSE = 0.75, NARROW = 10;

/**
 * The changed lines of a page. Parts of a row that a wide space keeps apart belong together where no column says otherwise: what follows would
 * stand in the way of a longer stand-in, and behind a shorter one it would tell how wide the name was.
 */
export const changedLines = (fragments: readonly Fragment[], removals: Removals, walls: readonly Wall[]): ChangedLine[] => {
  const taken = new Set<Fragment>(), lines: ChangedLine[] = [];
  for (const first of [...removals.changed].sort((a, b) => a.start - b.start)) {
    if (taken.has(first)) continue;
    const parts = [first];
    for (let next = followerOf(first, fragments, walls); next !== undefined && !taken.has(next) && parts.length < 32; next = followerOf(next, fragments, walls)) parts.push(next);
    for (const part of parts) taken.add(part);
    const last = parts.at(-1)!, line = parts.length === 1 ? first : { ...first, glyphs: parts.flatMap(({ glyphs }) => glyphs), end: last.end };
    lines.push({ line, parts, joints: new Set(parts.slice(1).map(({ glyphs }) => glyphs.find((glyph) => !isBlank(glyph)) ?? glyphs[0]!)) });
  }
  return lines;
};

const followerOf = (fragment: Fragment, fragments: readonly Fragment[], walls: readonly Wall[]): Fragment | undefined => {
  const { direction, v, em, end } = fragment;
  let next: Fragment | undefined;
  for (const other of fragments) {
    if (other === fragment || other.visible !== fragment.visible || other.direction[0] * direction[0] + other.direction[1] * direction[1] < 0.9995 || Math.abs(other.v - v) > 0.35 * Math.max(em, other.em)) continue;
    if (other.start > end && other.start - end < FURTHEST * em && (next === undefined || other.start < next.start)) next = other;
  }
  return next === undefined || isSeparated(walls, direction, end, next.start, v, em) || isColumn(next, fragments) ? undefined : next;
};

const isColumn = (part: Fragment, fragments: readonly Fragment[]): boolean => fragments.some((other) => other !== part && Math.abs(other.v - part.v) > 0.5 * part.em
  && other.direction[0] * part.direction[0] + other.direction[1] * part.direction[1] > 0.9995
  && (Math.abs(other.start - part.start) < CLOSE || (Math.abs(other.end - part.end) < CLOSE && other.start > part.start - NARROW * part.em)));
