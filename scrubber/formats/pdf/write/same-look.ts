import type { PdfiumDocument } from '../engine/page-text';
import type { Grey } from '../engine/render';
import type { Fragment } from '../read/lines';

/** A part of a page in its own space. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];
/** A page that was written as content, with the places where it has to look different. Plain pages are letters and lines alone. */
export type Look = { readonly plain: boolean; readonly page: number; readonly box: readonly number[]; readonly changed: readonly Box[] };

/** Letters are still bars at this resolution, and a missing picture, colour or word is seen. */
const DPI = 30;
const CONTRAST = 48;
/** Two thousandths of a page: a word of six letters in a page of text. */
const SHARE = 0.002;
/** How far letters and what marks them reach beyond their line, in ems. */
const UP = 1.3, DOWN = 0.6;

/** The place of a line that is set again: as far as the page goes along the line, where another word may stand now. */
export const lineBox = ({ direction: [dx, dy], glyphs, em, start, end, v }: Fragment, page: readonly number[]): Box => {
  const level = Math.abs(dy) < 0.02, upright = Math.abs(dx) < 0.02, across = glyphs[0]!;
  if (level) return [page[0]!, across.y - (dx > 0 ? DOWN : UP) * em, page[2]!, across.y + (dx > 0 ? UP : DOWN) * em];
  if (upright) return [across.x - UP * em, page[1]!, across.x + UP * em, page[3]!];
  const reach = Math.max(end - start, 8 * em) + 4 * em, corners = [start - 2 * em, start + reach].flatMap((u) => [v - UP * em, v + UP * em].map((w) => [u * dx - w * dy, u * dy + w * dx] as const)), xs = corners.map(([x]) => x), ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Pages that look different outside the changed places, drawn by PDFium from the original and from the copy. */
export const changedPages = (looks: readonly Look[], before: PdfiumDocument, after: PdfiumDocument): number[] =>
  lookedAt(looks).filter(({ page, box, changed }) => {
    const size = [box[2]! - box[0]!, box[3]! - box[1]!] as const, was = before.renderGrey(page, size, DPI, MEMORY[0]), is = after.renderGrey(page, size, DPI, MEMORY[1]);
    return was === undefined || is === undefined ? was !== is : differs(was, is, changed, box);
  }).map(({ page }) => page);

/** Of many pages of letters and lines some are looked at, evenly spread: the same code has written them all. */
const lookedAt = (looks: readonly Look[]): Look[] => {
  const plain = looks.filter((look) => look.plain).length, step = Math.max(1, plain / MOST_PLAIN);
  let at = 0;
  return looks.filter((look) => !look.plain || Math.floor(at / step) !== Math.floor(at++ / step - 1 / step));
};
const MOST_PLAIN = 60;
/** An A3 page at this resolution; larger ones are drawn smaller. */
const MEMORY = [new Uint8Array(512 * 1024), new Uint8Array(512 * 1024)] as const;

const differs = (was: Grey, is: Grey, changed: readonly Box[], page: readonly number[]): boolean => {
  if (was.width !== is.width || was.height !== is.height) return true;
  const { width, height } = was, sx = width / (page[2]! - page[0]!), sy = height / (page[3]! - page[1]!), free = new Uint8Array(width * height).fill(1);
  for (const [left, bottom, right, top] of changed) {
    const x1 = Math.max(0, Math.floor((left - page[0]!) * sx)), x2 = Math.min(width, Math.ceil((right - page[0]!) * sx)), y1 = Math.max(0, Math.floor((page[3]! - top) * sy)), y2 = Math.min(height, Math.ceil((page[3]! - bottom) * sy));
    for (let y = y1; y < y2; y++) if (x2 > x1) free.fill(0, y * width + x1, y * width + x2);
  }
  let count = 0;
  for (let i = 0; i < free.length; i++) if (free[i] === 1 && (isAlone(was.pixels[i]!, is, i) || isAlone(is.pixels[i]!, was, i))) count++;
  return count > SHARE * width * height;
};

/** Nothing around a place in the other picture is as light or dark: a line whose position is rounded the other way moves by one pixel. */
const isAlone = (value: number, { width, height, pixels }: Grey, i: number): boolean => {
  if (Math.abs(pixels[i]! - value) <= CONTRAST) return false;
  const x = i % width, y = (i - x) / width;
  let least = 255, most = 0;
  for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) { const other = pixels[v * width + u]!; if (other < least) least = other; if (other > most) most = other; }
  return value < least - CONTRAST || value > most + CONTRAST;
};
