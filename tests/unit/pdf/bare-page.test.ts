import { describe, expect, test } from 'vitest';
import { IDENTITY } from '../../../scrubber/formats/pdf/content/matrix';
import type { Glyph } from '../../../scrubber/formats/pdf/content/model';
import { NewFile } from '../../../scrubber/formats/pdf/objects/write-file';
import type { Removals } from '../../../scrubber/formats/pdf/remove/removals';
import { HiddenText } from '../../../scrubber/formats/pdf/write/hidden-text';
import { rasterPage } from '../../../scrubber/formats/pdf/write/raster-page';

const SIZE = 10, WIDTH = 200, HEIGHT = 100, PAGE = [0, 0, WIDTH, HEIGHT];
const glyph = { x: 150, y: 80, endX: 155, endY: 80, text: 'T', show: { em: SIZE, direction: [1, 0], mode: 0, ctm: IDENTITY } } as unknown as Glyph;
/** A damaged page: we read a name in one place, PDFium in another, and not by itself. */
const removals = { gone: new Set([glyph]), standIns: new Map(), changed: new Set(), values: [{ text: 'Thornquist', first: glyph }] } as unknown as Removals;
const elsewhere = (text: string): { readonly text: string; readonly x: number; readonly y: number }[] => [...text].map((letter, i) => ({ text: letter, x: 20 + i * 6, y: 20 }));

/** Whether anything dark is left where PDFium reads letters. */
const isDark = (bare: boolean, text: string): boolean => {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3).fill(255), out = new NewFile();
  for (let y = 74; y < 80; y++) for (let x = 20; x < 20 + text.length * 6; x++) rgb.fill(0, (y * WIDTH + x) * 3, (y * WIDTH + x) * 3 + 3);
  rasterPage(out, { width: WIDTH, height: HEIGHT, rgb }, [], removals, elsewhere(text), PAGE, { font: () => out.reserve(), hidden: new HiddenText(out), blackAndWhite: false, bare });
  return Array.from({ length: text.length * 6 }, (_, i) => rgb[(77 * WIDTH + 20 + i) * 3]!).some((value) => value < 128);
};

describe('a page on whose text programs disagree', () => {
  test('loses every part of a value that is long enough to be one, wherever it is read', () => {
    expect(isDark(true, 'ornquis')).toBe(false);
    expect(isDark(true, 'Thorn')).toBe(false);
  });

  test('and nothing that is too short to be one; on other pages the place of the value counts', () => {
    expect(isDark(true, 'Thor')).toBe(true);
    expect(isDark(false, 'ornquis')).toBe(true);
  });
});
