import { PdfString, type Value } from '../objects/values';
import { apply, multiply } from './matrix';
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
  const natural = unit * Math.abs(size) * (font.vertical ? 1 : Math.abs(scale));
  for (const item of items) {
    if (typeof item === 'number') {
      if (font.vertical) cursor.advance(0, (-item / 1000) * size); else cursor.advance((-item / 1000) * size * scale, 0);
    } else if (item instanceof PdfString) showString(show, item.bytes, cursor, natural);
  }
  return show;
};

const showString = (show: Show, bytes: Uint8Array, cursor: TextCursor, natural: number): void => {
  const { font, size, scale, charSpace, wordSpace, rise, ctm } = show;
  for (let at = 0; at < bytes.length;) {
    const length = Math.max(1, font.lengthOf(bytes, at));
    let code = 0;
    for (let i = 0; i < length; i++) code = code * 256 + (bytes[at + i] ?? 0);
    const space = charSpace + (length === 1 && code === 32 ? wordSpace : 0), [x, y] = apply(multiply(cursor.matrix, ctm), 0, rise);
    const step = font.vertical ? -font.down(code).advance : font.width(code);
    if (font.vertical) cursor.advance(0, -step * size + space); else cursor.advance((step * size + space) * scale, 0);
    const [endX, endY] = apply(multiply(cursor.matrix, ctm), 0, rise);
    show.glyphs.push({ show, code, length, text: font.text(code, bytes.subarray(at, at + length)), x, y, endX, endY, advance: step * natural });
    at += length;
  }
};
