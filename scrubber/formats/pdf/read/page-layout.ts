import type { PageLayout, SegmentId } from '../../../types';
import type { Glyph } from '../content/model';
import type { PageSegments } from './page-segments';
import type { Page } from './page-tree';
import type { ParagraphText } from './paragraph-text';

/** Quarter points: fine enough for a box on a screen, and 16 bits reach beyond the largest page of 14,400 points (ISO 32000-1, annex C). */
const UNIT = 4, MOST = 0xffff;
/** How far letters reach above and below their line, in ems; those of vertical writing stand to both sides of it. */
const ASCENT = 0.86, DESCENT = 0.24, HALF = 0.5;

/** The part of a page that is shown (ISO 32000-2, 14.11.2). */
export const shownBox = ({ mediaBox, cropBox }: Page): readonly [number, number, number, number] =>
  [Math.max(mediaBox[0]!, cropBox[0]!), Math.max(mediaBox[1]!, cropBox[1]!), Math.min(mediaBox[2]!, cropBox[2]!), Math.min(mediaBox[3]!, cropBox[3]!)];

/** Where the text of each page stands, gathered while the pages go by. */
export class PageLayouts {
  private readonly pages: { readonly page: Page; readonly segments: SegmentId[]; readonly parts: Uint16Array[] }[] = [];

  begin(page: Page): void {
    this.pages[page.index] = { page, segments: [], parts: [] };
  }

  /** Text of the page itself, or of an appearance that is drawn on it. */
  add(index: number, { texts }: PageSegments): void {
    const own = this.pages[index];
    if (own === undefined) return;
    const toView = viewOf(own.page);
    for (const [segment, text] of texts) { own.segments.push(segment); own.parts.push(boxesOf(text, toView)); }
  }

  list(): PageLayout[] {
    return this.pages.map(({ page, segments, parts }) => {
      const [left, bottom, right, top] = shownBox(page), turned = page.rotate % 180 !== 0, boxes = new Uint16Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) { boxes.set(part, at); at += part.length; }
      return { width: turned ? top - bottom : right - left, height: turned ? right - left : top - bottom, segments, boxes };
    });
  }
}

type ToView = (x: number, y: number) => readonly [number, number];

/** From the page's space to the viewed page, whose origin is at the upper left; Rotate turns clockwise (table 31). */
const viewOf = (page: Page): ToView => {
  const [left, bottom, right, top] = shownBox(page);
  switch (page.rotate) {
    case 90: return (x, y) => [y - bottom, x - left];
    case 180: return (x, y) => [right - x, y - bottom];
    case 270: return (x, y) => [top - y, right - x];
    default: return (x, y) => [x - left, top - y];
  }
};

const boxesOf = ({ paragraph, text, line, glyph }: ParagraphText, toView: ToView): Uint16Array => {
  const boxes = new Uint16Array(text.length * 4);
  for (let unit = 0; unit < text.length; unit++) {
    const drawn = glyph[unit]! < 0 ? undefined : paragraph.lines[line[unit]!]?.glyphs[glyph[unit]!];
    if (drawn !== undefined) putBox(boxes, unit * 4, drawn, toView);
  }
  return boxes;
};

const putBox = (boxes: Uint16Array, at: number, { x, y, endX, endY, show }: Glyph, toView: ToView): void => {
  const { em, font } = show, [dx, dy] = show.direction, up = font.vertical ? HALF : ASCENT, down = font.vertical ? HALF : DESCENT;
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let corner = 0; corner < 4; corner++) {
    const end = corner > 1, across = (corner % 2 === 0 ? up : -down) * em, [vx, vy] = toView((end ? endX : x) - dy * across, (end ? endY : y) + dx * across);
    if (vx < left) left = vx;
    if (vx > right) right = vx;
    if (vy < top) top = vy;
    if (vy > bottom) bottom = vy;
  }
  boxes[at] = units(Math.floor(left * UNIT));
  boxes[at + 1] = units(Math.floor(top * UNIT));
  boxes[at + 2] = units(Math.ceil(right * UNIT));
  boxes[at + 3] = units(Math.ceil(bottom * UNIT));
};
const units = (value: number): number => (value > 0 ? Math.min(MOST, value) : 0);
