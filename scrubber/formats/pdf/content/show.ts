import { PdfString, type Value } from '../objects/values';
import { type Matrix, multiply } from './matrix';
import type { Content, Show } from './model';
import type { TextCursor, TextState } from './text-state';

/** Carries out a show operator: makes its glyphs and moves the cursor (ISO 32000-2, 9.4.4). */
export const showText = (state: TextState, cursor: TextCursor, content: Content, op: number, items: readonly Value[], off: boolean): Show | undefined => {
  const { font, size, scale, charSpace, wordSpace, rise, ctm } = state;
  if (font === undefined) return undefined;
  const start = cursor.matrix, linear = multiply([start[0], start[1], start[2], start[3], 0, 0], [ctm[0], ctm[1], ctm[2], ctm[3], 0, 0]);
  const sign = size < 0 ? -1 : 1, flat = scale < 0 ? -1 : 1;
  const along: readonly [number, number] = font.vertical ? [-linear[2] * sign, -linear[3] * sign] : [linear[0] * sign * flat, linear[1] * sign * flat];
  const unit = Math.hypot(...along), em = Math.hypot(linear[2], linear[3]) * Math.abs(size) * font.em;
  const show: Show = {
    content, op, font, fontName: state.fontName, size, charSpace, wordSpace, scale, rise, mode: state.mode, ctm, start, off, unit, em: em > 0 ? em : unit * Math.abs(size),
    direction: unit > 0 ? [along[0] / unit, along[1] / unit] : [1, 0], glyphs: [],
  };
  const text = new Along(show, multiply(start, ctm), unit * Math.abs(size) * (font.vertical ? 1 : Math.abs(scale)));
  for (const item of items) {
    if (typeof item === 'number') text.move((-item / 1000) * size * (font.vertical ? 1 : scale));
    else if (item instanceof PdfString) text.show(item.bytes);
  }
  if (font.vertical) cursor.advance(0, text.at); else cursor.advance(text.at, 0);
  return show;
};

/** The way along one operation: only one coordinate of text space moves, so that no matrix is made for each glyph. */
class Along {
  at = 0;
  private readonly stepX: number;
  private readonly stepY: number;
  private readonly fromX: number;
  private readonly fromY: number;

  constructor(private readonly own: Show, [a, b, c, d, e, f]: Matrix, private readonly natural: number) {
    const { vertical } = own.font, { rise } = own;
    this.stepX = vertical ? c : a;
    this.stepY = vertical ? d : b;
    this.fromX = e + c * rise;
    this.fromY = f + d * rise;
  }

  move(by: number): void {
    this.at += by;
  }

  show(bytes: Uint8Array): void {
    const { own, stepX, stepY, fromX, fromY, natural } = this, { font, size, scale, charSpace, wordSpace, glyphs } = own, { vertical, composite } = font;
    let x = stepX * this.at + fromX, y = stepY * this.at + fromY;
    for (let at = 0; at < bytes.length;) {
      const length = composite ? Math.max(1, font.lengthOf(bytes, at)) : 1;
      let code = 0;
      for (let i = 0; i < length; i++) code = code * 256 + (bytes[at + i] ?? 0);
      const space = charSpace + (length === 1 && code === 32 ? wordSpace : 0), step = vertical ? -font.down(code).advance : font.width(code);
      this.at += vertical ? -step * size + space : (step * size + space) * scale;
      const endX = stepX * this.at + fromX, endY = stepY * this.at + fromY;
      glyphs.push({ show: own, code, length, text: font.text(code, composite ? bytes.subarray(at, at + length) : bytes), x, y, endX, endY, advance: step * natural });
      at += length;
      x = endX;
      y = endY;
    }
  }
}
