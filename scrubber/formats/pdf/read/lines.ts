import type { Glyph, Rule, Show } from '../content/model';

/** Glyphs that follow each other on one line of writing, in visual order. `u` runs along the line, `v` across it, both in page units. */
export type Fragment = {
  readonly glyphs: readonly Glyph[];
  readonly direction: readonly [number, number];
  readonly v: number;
  readonly start: number;
  readonly end: number;
  readonly em: number;
  /** Rendering mode 3 and layers that are off: nothing is painted. */
  readonly visible: boolean;
  /** Place of the first glyph in the content. */
  readonly order: number;
};

// Asked for every letter of a document: indices, because taking an array apart by pattern runs an iterator.
export const alongOf = (direction: readonly [number, number], x: number, y: number): number => x * direction[0] + y * direction[1];
export const acrossOf = (direction: readonly [number, number], x: number, y: number): number => y * direction[0] - x * direction[1];

/** A wider gap starts a new cell or column. Inside one show operation a stretched space may be wider than between two. */
const GAP_BETWEEN = 1.0, GAP_INSIDE = 2.0;
const BACKWARDS = -0.5;
/** Half an em is a superscript; the next line is further away. */
const SHIFT = 0.5;

type Open = { glyphs: Glyph[]; direction: readonly [number, number]; v: number; start: number; end: number; em: number; visible: boolean; order: number };

export type Wall = Rule['box'];

/** Upright rules of tables and the sides of framed cells: what stands on their two sides are two cells, however close. */
export const separators = (rules: readonly Rule[]): readonly Wall[] => rules.flatMap(({ box, stroked }): Rule['box'][] => (stroked && box[2] - box[0] >= 2.5 ? [[box[0], box[1], box[0], box[3]], [box[2], box[1], box[2], box[3]]] : [box])).filter(([left, bottom, right, top]) => right - left < 2.5 && top - bottom > 5).slice(0, 5_000).sort((a, b) => a[0] - b[0]);
export const isSeparated = (walls: readonly Wall[], direction: readonly [number, number], from: number, to: number, v: number, em: number): boolean => {
  if (walls.length === 0 || direction[0] < 0.9995 || to - from < 0.1 * em) return false;
  let low = 0, high = walls.length;
  while (low < high) { const middle = (low + high) >> 1; if (walls[middle]![0] < from - 0.2 * em) low = middle + 1; else high = middle; }
  for (let i = low; i < walls.length && walls[i]![0] <= to; i++) if (walls[i]![1] <= v + 0.2 * em && walls[i]![3] >= v + 0.3 * em) return true;
  return false;
};

/** The fragments of a page, in the order of its content. */
export const fragmentsOf = (shows: readonly Show[], rules: readonly Rule[] = []): Fragment[] => {
  const walls = separators(rules);
  const fragments: Open[] = [];
  let open: Open | undefined, order = 0;
  for (const show of shows) {
    const visible = show.mode !== 3 && !show.off, { direction, em } = show, dx = direction[0], dy = direction[1];
    for (const glyph of show.glyphs) {
      const u = glyph.x * dx + glyph.y * dy, v = glyph.y * dx - glyph.x * dy, end = glyph.endX * dx + glyph.endY * dy;
      if (open !== undefined && continues(open, show, visible, u, v) && (walls.length === 0 || !isSeparated(walls, direction, open.end, u, v, em))) {
        open.glyphs.push(glyph);
        open.end = Math.max(open.end, end);
        if (em > open.em * 1.2 && glyph.text !== ' ' && glyph.text.trim() !== '') { open.em = em; open.v = v; }
      } else fragments.push(open = { glyphs: [glyph], direction, v, start: u, end, em, visible, order });
      order++;
    }
  }
  return mergeRows(walls, fragments.filter(({ glyphs }) => glyphs.some(({ text }) => text !== ' ' && text.trim() !== '')));
};

const sameDirection = (a: readonly [number, number], b: readonly [number, number]): boolean => a === b || a[0] * b[0] + a[1] * b[1] > 0.9995;

const continues = (open: Open, show: Show, visible: boolean, u: number, v: number): boolean => {
  if (open.visible !== visible || !sameDirection(open.direction, show.direction)) return false;
  const em = Math.max(open.em, show.em), gap = u - open.end, last = open.glyphs[open.glyphs.length - 1]!;
  if (Math.abs(v - open.v) > SHIFT * em || gap < BACKWARDS * em) return false;
  return gap <= (last.show === show ? GAP_INSIDE : GAP_BETWEEN) * em;
};

/** Joins what stands next to each other on one line though the content draws it in another order: words of tagged spans, right-to-left letters. */
const mergeRows = (walls: readonly Wall[], fragments: readonly Open[]): Fragment[] => {
  const sorted = [...fragments].sort((a, b) => compareDirections(a, b) || Number(a.visible) - Number(b.visible) || b.v - a.v || a.start - b.start);
  const merged: Open[] = [];
  for (let from = 0; from < sorted.length;) {
    const head = sorted[from]!;
    let to = from + 1;
    while (to < sorted.length && inRow(head, sorted[to]!)) to++;
    merged.push(...mergeRow(walls, sorted.slice(from, to).sort((a, b) => a.start - b.start)));
    from = to;
  }
  return merged.sort((a, b) => a.order - b.order);
};
const compareDirections = (a: Open, b: Open): number => Math.round(a.direction[0] * 100) - Math.round(b.direction[0] * 100) || Math.round(a.direction[1] * 100) - Math.round(b.direction[1] * 100);
const inRow = (head: Open, other: Open): boolean =>
  sameDirection(head.direction, other.direction) && head.visible === other.visible && Math.abs(head.v - other.v) <= 0.35 * Math.max(head.em, other.em);

/** Words of a line that was stretched to its column stand equally far apart, however far; columns of a table do not. */
const isStretched = (row: readonly Open[]): boolean => {
  const gaps = row.slice(1).map(({ start }, i) => start - row[i]!.end), em = Math.max(...row.map((fragment) => fragment.em));
  return gaps.length >= 3 && Math.min(...gaps) > 0 && Math.max(...gaps) < 5 * em && Math.max(...gaps) - Math.min(...gaps) < 0.05 * em;
};

/** Letters of a list's label, and the space behind it. */
const LABEL = 5;

const mergeRow = (walls: readonly Wall[], row: readonly Open[]): Open[] => {
  // The label of a list item stands as far from its text as the list has it.
  const merged: Open[] = [], all = isStretched(row), stretchedFrom = all ? 0 : row[0]!.glyphs.length <= LABEL && isStretched(row.slice(1)) ? 2 : Infinity;
  for (const [i, fragment] of row.entries()) {
    const widest = i >= stretchedFrom ? Infinity : GAP_BETWEEN;
    const before = merged.at(-1), em = Math.max(before?.em ?? 0, fragment.em), gap = fragment.start - (before?.end ?? 0);
    if (before === undefined || gap < -0.2 * em || gap > widest * em || isSeparated(walls, fragment.direction, before.end, fragment.start, fragment.v, em)) { merged.push({ ...fragment, glyphs: [...fragment.glyphs] }); continue; }
    before.glyphs.push(...fragment.glyphs);
    before.end = Math.max(before.end, fragment.end);
    before.order = Math.min(before.order, fragment.order);
    if (fragment.em > before.em) { before.em = fragment.em; before.v = fragment.v; }
  }
  return merged;
};
