import type { PageLayout, SegmentId } from '../../../types';
import type { Matrix } from '../content/matrix';
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
    const view = viewOf(own.page);
    for (const [segment, text] of texts) { own.segments.push(segment); own.parts.push(boxesOf(text, view)); }
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

/** From the page's space to the viewed page, whose origin is at the upper left; Rotate turns clockwise (table 31). */
const viewOf = (page: Page): Matrix => {
  const [left, bottom, right, top] = shownBox(page);
  switch (page.rotate) {
    case 90: return [0, 1, 1, 0, -bottom, -left];
    case 180: return [-1, 0, 0, 1, right, -bottom];
    case 270: return [0, -1, -1, 0, top, right];
    default: return [1, 0, 0, -1, -left, top];
  }
};

const boxesOf = ({ paragraph, text, line, glyph }: ParagraphText, view: Matrix): Uint16Array => {
  const boxes = new Uint16Array(text.length * 4);
  for (let unit = 0; unit < text.length; unit++) {
    const drawn = glyph[unit]! < 0 ? undefined : paragraph.lines[line[unit]!]?.glyphs[glyph[unit]!];
    if (drawn !== undefined) putBox(boxes, unit * 4, drawn, view);
  }
  return boxes;
};

/** The box around the four corners of a glyph: its origin and its end, as far up and down as letters reach. */
const putBox = (boxes: Uint16Array, at: number, { x, y, endX, endY, show }: Glyph, view: Matrix): void => {
  const { em, font, direction } = show, up = (font.vertical ? HALF : ASCENT) * em, down = (font.vertical ? HALF : DESCENT) * em, dx = direction[0], dy = direction[1];
  const left = x + Math.min(-dy * up, dy * down), right = x + Math.max(-dy * up, dy * down), bottom = y + Math.min(dx * up, -dx * down), top = y + Math.max(dx * up, -dx * down);
  const toX = endX - x, toY = endY - y;
  put(boxes, at, view, Math.min(left, left + toX), Math.min(bottom, bottom + toY), Math.max(right, right + toX), Math.max(top, top + toY));
};

/** View matrices turn by right angles: two corners are enough. */
const put = (boxes: Uint16Array, at: number, view: Matrix, left: number, bottom: number, right: number, top: number): void => {
  const x1 = view[0] * left + view[2] * bottom + view[4], x2 = view[0] * right + view[2] * top + view[4], y1 = view[1] * left + view[3] * bottom + view[5], y2 = view[1] * right + view[3] * top + view[5];
  boxes[at] = units(Math.floor(Math.min(x1, x2) * UNIT));
  boxes[at + 1] = units(Math.floor(Math.min(y1, y2) * UNIT));
  boxes[at + 2] = units(Math.ceil(Math.max(x1, x2) * UNIT));
  boxes[at + 3] = units(Math.ceil(Math.max(y1, y2) * UNIT));
};
const units = (value: number): number => (value > 0 ? Math.min(MOST, value) : 0);
