import type { PageRow, TextMark, TextRow } from '../../../scrubber/review-rows';
import type { SegmentId } from '../../../scrubber/types';

/** In points, from the page's upper left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** One found value on a page: a box for each line that it runs over. */
export type PageMark = { readonly key: string; readonly mark: TextMark; readonly segment: SegmentId; readonly text: string; readonly boxes: readonly Box[] };

const UNITS_PER_POINT = 4;

/** The box of one UTF-16 unit, or undefined where nothing is drawn. */
const boxAt = (boxes: Uint16Array, unit: number): Box | undefined => {
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(unit * 4, unit * 4 + 4);
  if (right === 0 && bottom === 0) return undefined;
  return { left: left / UNITS_PER_POINT, top: top / UNITS_PER_POINT, right: right / UNITS_PER_POINT, bottom: bottom / UNITS_PER_POINT };
};

const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
const union = (a: Box, b: Box): Box => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) });

/** Letters of one line make one box; where joining would cover much that is neither (the next line, slanted writing), a new one begins. */
const WASTE = 1.6;
const joined = (boxes: readonly Box[]): readonly Box[] => {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1), both = line && union(line, box);
    if (line && both && area(both) <= WASTE * (area(line) + area(box))) lines[lines.length - 1] = both;
    else lines.push(box);
  }
  return lines;
};

/** Where each segment's boxes begin in the page's list, in units. */
const startsOf = (page: PageRow, rows: ReadonlyMap<SegmentId, TextRow>): readonly { readonly row: TextRow; readonly from: number }[] => {
  let from = 0;
  return page.segments.flatMap((segment) => {
    const row = rows.get(segment), own = from;
    from += row?.text.length ?? 0;
    return row ? [{ row, from: own }] : [];
  });
};

/** What was found on a page, in reading order. Second readings of the same letters (a word with and without its hyphen) are one mark. */
export const pageMarks = (page: PageRow, boxes: Uint16Array, rows: ReadonlyMap<SegmentId, TextRow>): readonly PageMark[] => {
  const seen = new Set<string>();
  return startsOf(page, rows).flatMap(({ row, from }) => row.marks.flatMap((mark): readonly PageMark[] => {
    const units = Array.from({ length: mark.span.end - mark.span.start }, (_, i) => boxAt(boxes, from + mark.span.start + i));
    const lines = joined(units.flatMap((box) => box ?? []));
    const [first] = lines, place = first && `${mark.entity} ${Math.round(first.left)} ${Math.round(first.top)}`;
    if (place === undefined || seen.has(place)) return [];
    seen.add(place);
    return [{ key: `${row.segment}-${mark.span.start}`, mark, segment: row.segment, text: row.text.slice(mark.span.start, mark.span.end), boxes: lines }];
  }));
};

/** The words whose letters lie in a drawn box, line by line. */
export const wordsIn = (page: PageRow, boxes: Uint16Array, rows: ReadonlyMap<SegmentId, TextRow>, drawn: Box): string => {
  const parts: string[] = [], seen = new Set<string>();
  for (const { row, from } of startsOf(page, rows)) {
    let part = '';
    let fresh = false;
    for (let unit = 0; unit < row.text.length; unit += 1) {
      const box = boxAt(boxes, from + unit);
      const inside = box ? isInside(box, drawn) : part !== '';
      if (!inside) { part = part.endsWith(' ') ? part : `${part} `; continue; }
      const place = box && `${box.left} ${box.top}`;
      if (place !== undefined && !seen.has(place)) { seen.add(place); fresh = true; }
      part += row.text[unit] ?? '';
    }
    const words = part.replace(/\s+/g, ' ').trim();
    if (words !== '' && fresh) parts.push(words);
  }
  return parts.join(' ');
};

const isInside = (box: Box, drawn: Box): boolean => {
  const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  return x >= drawn.left && x <= drawn.right && y >= drawn.top && y <= drawn.bottom;
};

/** The page on which a segment stands, or -1. */
export const pageOf = (pages: readonly PageRow[], segment: SegmentId | undefined): number =>
  (segment === undefined ? -1 : pages.findIndex(({ segments }) => segments.includes(segment)));
