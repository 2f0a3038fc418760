import type { Rule } from '../content/model';
import { alongOf, type Fragment } from '../read/lines';
import type { Moves } from './layout';

/** What is narrower, in ems, marks no word. */
const WORD = 0.4;

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A line that was set again: what stood at its words (underlines, marks, links) has to follow them, for its ends tell their widths. */
export class MovedLine {
  /** Edges of the old line with where they are now, from left to right. A removed glyph lies where its stand-in does. */
  private readonly starts: { readonly was: number; readonly is: number; /** The glyph went, and nothing stands in its place. */ readonly gone: boolean }[] = [];
  private readonly ends: { readonly was: number; readonly is: number }[] = [];

  constructor(readonly fragment: Fragment, moves: Moves) {
    const { direction } = fragment, along = (x: number, y: number): number => alongOf(direction, x, y);
    let place: { readonly start: number; readonly end: number } | undefined;
    for (const glyph of [...fragment.glyphs].sort((a, b) => along(a.x, a.y) - along(b.x, b.y))) {
      const own = moves.get(glyph);
      place = own ?? place;
      if (place === undefined) continue;
      this.starts.push({ was: along(glyph.x, glyph.y), is: place.start, gone: own === undefined });
      this.ends.push({ was: along(glyph.endX, glyph.endY), is: place.end });
    }
  }

  /** Where a box is now that lay at some words of the line; undefined for a box that has nothing to do with it (a frame, a table's rule). */
  follow([left, bottom, right, top]: Box): Box | undefined {
    const { direction, v, em, start, end } = this.fragment;
    if (direction[0] < 0.9995 || this.starts.length === 0 || right - left < (top - bottom < 0.12 * em ? 0.15 : WORD) * em) return undefined;
    if (!isAtLetters((bottom - v) / em, (top - v) / em) || right < start || left > end || left < start - 0.3 * em || right > end + 0.3 * em) return undefined;
    const first = nearest(this.starts, left), from = first.is;
    // A rule as narrow as a letter is one: typesetters draw underscores so.
    if (right - left < WORD * em) return [from, bottom, first.gone ? from : from + right - left, top];
    const to = nearest(this.ends, right).is;
    return to > from ? [from, bottom, to, top] : [from, bottom, from, top];
  }
}

/** Under, through or behind letters, in ems above their line. What lies lower than an underline is the rule of a table. */
const isAtLetters = (bottom: number, top: number): boolean =>
  (top - bottom < 0.12 ? (bottom > -0.24 && top < 0.05) || (bottom > 0.15 && top < 0.5) : bottom > -0.6 && bottom < 0.05 && top > 0.5 && top < 1.6);

const nearest = <Edge extends { readonly was: number }>(edges: readonly Edge[], at: number): Edge => edges.reduce((best, edge) => (Math.abs(edge.was - at) < Math.abs(best.was - at) ? edge : best));

/** The frame or the ground of a table's cell is as wide as its column, and a frame is as high as its row: other cells say so. */
const isCell = (rule: Rule, rules: readonly Rule[]): boolean => {
  const [left, bottom, right, top] = rule.box, near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;
  if (top - bottom < 2.5) return false;
  return rules.some((other) => other !== rule && other.stroked === rule.stroked && ((near(other.box[0], left) && near(other.box[2], right) && !near(other.box[1], bottom)) || (rule.stroked && near(other.box[1], bottom) && near(other.box[3], top) && !near(other.box[0], left))));
};

/** The rules that follow a moved line, with their new boxes. */
export const movedRules = (rules: readonly Rule[], lines: readonly MovedLine[]): Map<Rule, Box> => {
  const moved = new Map<Rule, Box>();
  for (const rule of rules) {
    for (const line of lines) {
      const box = line.follow(rule.box);
      if (box !== undefined && !isCell(rule, rules)) { moved.set(rule, box); break; }
    }
  }
  return moved;
};
