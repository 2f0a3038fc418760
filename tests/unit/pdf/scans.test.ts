import { describe, expect, test } from 'vitest';
import { encodeJpeg } from '../../../scrubber/formats/pdf/write/raster/encode-jpeg';
import { standardWidth } from '../../../scrubber/formats/pdf/fonts/standard-widths';
import { openFile, viewPages } from '../../../scrubber/pipeline';
import type { Pixels } from '../../../scrubber/types';
import { carve } from '../../builders/pdf/carve';
import { firstExtra, pdfDocument } from '../../builders/pdf/file';
import { scrub, sourceOf } from '../../builders/pdf/scrub';

const SIZE = 20, WIDTH = 400, HEIGHT = 100, BASE = 40;
type Colour = readonly [number, number, number];
const RED: Colour = [200, 0, 0], BLUE: Colour = [0, 0, 200], GREEN: Colour = [0, 110, 0], BROWN: Colour = [120, 60, 0];
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (standardWidth('Helvetica', char) ?? 0), 0) * SIZE;

/** A scan of one line: each word a bar in a colour of its own, so that it can be found again, with the words as invisible text over it. */
const scan = (words: readonly (readonly [word: string, colour: Colour])[], space = 8, turn = ''): Uint8Array => {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(230), shows: string[] = [];
  let x = 20;
  for (const [word, colour] of words) {
    const width = Math.round(widthOf(word));
    for (let y = HEIGHT - BASE - 14; y < HEIGHT - BASE; y++) for (let column = x; column < x + width; column++) pixels.set(colour, (y * WIDTH + column) * 3);
    shows.push(`1 0 0 1 ${x + 100} ${BASE + 400} Tm (${word}) Tj`);
    x += width + space;
  }
  return pdfDocument({
    pages: [{ content: `${turn} q ${WIDTH} 0 0 ${HEIGHT} 100 400 cm /I0 Do Q BT 3 Tr /F1 ${SIZE} Tf ${shows.join(' ')} ET`, resources: `/XObject<</I0 ${firstExtra(1)} 0 R>>` }],
    extra: [{ dict: `/Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceRGB/BitsPerComponent 8`, data: pixels }],
  });
};
const view = async (bytes: Uint8Array): Promise<Pixels> => {
  const drawer = await viewPages(sourceOf(bytes));
  try { return drawer.draw(0, 595); } finally { drawer.close(); }
};
/** The first and last column in which a colour stands; nothing where it is nowhere. */
const columnsOf = ({ width, rgba }: Pixels, colour: Colour): readonly [number, number] | undefined => {
  const columns: number[] = [];
  for (let at = 0; at < rgba.length; at += 4) if (colour.every((value, k) => Math.abs(rgba[at + k]! - value) < 12)) columns.push((at / 4) % width);
  return columns.length < 100 ? undefined : [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
};

describe('a scan with recognised text', () => {
  const line = [['Dear', BLUE], ['Lysander', RED], ['Thornquist', RED], ['good', GREEN], ['day', BROWN]] as const;

  test('loses the pixels of a name and keeps those of the other words, which move up to the stand-in', async () => {
    const bytes = scan(line), { bytes: clean, residue, reread } = await scrub(bytes, { 'Lysander Thornquist': 'Person A' }), before = await view(bytes), after = await view(clean);
    expect(residue).toEqual([]);
    expect(columnsOf(before, RED)).toBeDefined();
    expect(columnsOf(after, RED)).toBeUndefined();
    const [dear, good, day] = [BLUE, GREEN, BROWN].map((colour) => columnsOf(after, colour)!), was = columnsOf(before, GREEN)!;
    expect(Math.abs(good![1] - good![0] - (was[1] - was[0]))).toBeLessThanOrEqual(2);
    expect(good![0]).toBeLessThan(was[0] - 40);
    expect(day![0] - good![1]).toBeLessThan(0.6 * SIZE);
    expect(good![0] - dear![1]).toBeGreaterThan(widthOf('Person A') * 0.7);
    expect(reread.segments.slice(0, 3).map(({ text }) => text)).toEqual(['Dear', 'Person A', 'good day']);
  });

  test('tells nothing of the width of a name, also where the line was stretched to its column', async () => {
    const places = await Promise.all(['Wilhelmina Ott', 'Maximiliana Wo'].map(async (name) => {
      const words = [['Dear', BLUE], ...name.split(' ').map((word) => [word, RED] as const), ['good', GREEN], ['day', BROWN]] as const, taken = words.reduce((sum, [word]) => sum + Math.round(widthOf(word)), 0);
      const after = await view((await scrub(scan(words, Math.floor((WIDTH - 80 - taken) / 4)), { [name]: 'Person A' })).bytes);
      return [BLUE, GREEN, BROWN].map((colour) => columnsOf(after, colour));
    }));
    places[0]!.forEach((place, i) => { expect(Math.abs(place![0] - places[1]![i]![0])).toBeLessThanOrEqual(2); });
  });

  /** Pixels of a colour. */
  const areaOf = ({ rgba }: Pixels, colour: Colour): number => { let count = 0; for (let at = 0; at < rgba.length; at += 4) if (colour.every((value, k) => Math.abs(rgba[at + k]! - value) < 12)) count++; return count; };
  test.each([['upwards', '0 1 -1 0 595 0 cm'], ['downwards', '0 -1 1 0 0 842 cm'], ['upside down', '-1 0 0 -1 595 842 cm'], ['askew', '0.9994 0.0349 -0.0349 0.9994 0 0 cm']])('%s loses the name alone', async (_, turn) => {
    const bytes = scan(line, 8, turn), { bytes: clean, residue } = await scrub(bytes, { 'Lysander Thornquist': 'Person A' }), before = await view(bytes), after = await view(clean);
    expect(residue).toEqual([]);
    expect(areaOf(after, RED)).toBeLessThan(areaOf(before, RED) / 20);
    for (const colour of [BLUE, GREEN, BROWN]) expect(areaOf(after, colour)).toBeGreaterThan(areaOf(before, colour) * 0.75);
  });

  test('that is written from the right keeps its beginning, loses the pixels of a name and moves the words behind it up', async () => {
    const words = [['שלום', BLUE], ['מרים', RED], ['כהןרוזנפלד', RED], ['ברוכה', GREEN], ['הבאה', BROWN]] as const, hex = (value: number, digits = 2): string => value.toString(16).padStart(digits, '0'), letters = [...new Set(words.flatMap(([word]) => [...word]))], N = firstExtra(1);
    const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(230), shows: string[] = [];
    let right = WIDTH - 20;
    for (const [word, colour] of words) {
      const width = word.length * 12;
      for (let y = HEIGHT - BASE - 14; y < HEIGHT - BASE; y++) for (let column = right - width; column < right; column++) pixels.set(colour, (y * WIDTH + column) * 3);
      shows.push(`1 0 0 1 ${100 + right - width} ${BASE + 400} Tm <${[...word].reverse().map((char) => hex(letters.indexOf(char) + 1)).join('')}> Tj`);
      right -= width + 8;
    }
    const map = `begincmap 1 begincodespacerange <00><ff> endcodespacerange ${letters.length} beginbfchar ${letters.map((char, i) => `<${hex(i + 1)}><${hex(char.charCodeAt(0), 4)}>`).join(' ')} endbfchar endcmap`;
    const bytes = pdfDocument({
      pages: [{ content: `q ${WIDTH} 0 0 ${HEIGHT} 100 400 cm /I0 Do Q BT 3 Tr /F2 ${SIZE} Tf ${shows.join(' ')} ET`, resources: `/Font<</F2 ${N + 1} 0 R>>/XObject<</I0 ${N} 0 R>>` }],
      extra: [{ dict: `/Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceRGB/BitsPerComponent 8`, data: pixels }, `<</Type/Font/Subtype/Type1/BaseFont/Own/FirstChar 1/LastChar ${letters.length}/Widths[${letters.map(() => 600).join(' ')}]/ToUnicode ${N + 2} 0 R>>`, { dict: '', data: map }],
    });
    const { bytes: clean, residue, reread } = await scrub(bytes, { 'מרים כהןרוזנפלד': 'Person A' }), before = await view(bytes), after = await view(clean), [hello, blessed, here] = [BLUE, GREEN, BROWN].map((colour) => columnsOf(after, colour)!);
    expect(residue).toEqual([]);
    expect(columnsOf(after, RED)).toBeUndefined();
    expect(Math.abs(hello![1] - columnsOf(before, BLUE)![1])).toBeLessThanOrEqual(4);
    expect(blessed![1]).toBeGreaterThan(columnsOf(before, GREEN)![1] + 40);
    expect(blessed![0] - here![1]).toBeLessThan(0.6 * SIZE);
    expect(hello![0] - blessed![1]).toBeGreaterThan(widthOf('Person A') * 0.7);
    expect(reread.segments.map(({ text }) => text).join(' ')).toMatch(/שלום.*Person A.*ברוכה הבאה|ברוכה הבאה.*Person A.*שלום/);
  });

  test('that fills its page lies where it lay, to the last digit: viewers round to pixels', async () => {
    const bytes = pdfDocument({
      pages: [{ content: `0.24 0 0 0.24 0 0 cm q 2479.9999 0 0 100 0 0 cm /I0 Do Q BT 3 Tr /F1 40 Tf 1 0 0 1 60 40 Tm (Thornqui) Tj ET`, resources: `/XObject<</I0 ${firstExtra(1)} 0 R>>`, entries: '/MediaBox[0 0 595.2 24]' }],
      extra: [{ dict: `/Type/XObject/Subtype/Image/Width 16/Height 16/ColorSpace/DeviceGray/BitsPerComponent 8`, data: new Uint8Array(256).fill(200) }],
    });
    const { bytes: clean } = await scrub(bytes, { Thornqui: 'Xy' });
    expect(carve(clean).some((stream) => /^595\.19997\d 0 0 24(?:\.000001)? 0 0 cm/m.test(stream))).toBe(true);
  });

  test('in black and white stays so', async () => {
    const bits = new Uint8Array(((WIDTH + 7) >> 3) * HEIGHT).fill(255), row = (WIDTH + 7) >> 3;
    for (let y = 46; y < 60; y++) bits.fill(0, y * row + 3, y * row + 12);
    const bytes = pdfDocument({
      pages: [{ content: `q ${WIDTH} 0 0 ${HEIGHT} 100 400 cm /I0 Do Q BT 3 Tr /F1 ${SIZE} Tf 1 0 0 1 124 440 Tm (Thornqui) Tj ET`, resources: `/XObject<</I0 ${firstExtra(1)} 0 R>>` }],
      extra: [{ dict: `/Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceGray/BitsPerComponent 1`, data: bits }],
    });
    const { bytes: clean } = await scrub(bytes, { Thornqui: 'Xy' });
    expect(carve(clean).join('') + Buffer.from(clean).toString('latin1')).toMatch(/\/BitsPerComponent 1\b/);
    expect(clean.length).toBeLessThan(8000);
  });
});

describe('a JPEG of our own', () => {
  /** A slope of colours with an edge in it. */
  const colour = (x: number, y: number): readonly [number, number, number] => (x > 20 && x < 30 ? [200, 40, 40] : [x * 4, y * 5, 255 - x * 3]);
  test.each([['in colour', false], ['in grey', true]])('%s is read by another program', async (_, grey) => {
    const width = 53, height = 37, pixels = Uint8Array.from({ length: width * height * 3 }, (__, i) => (grey ? colour(Math.floor(i / 3) % width, 5)[0] : colour(Math.floor(i / 3) % width, Math.floor(i / 3 / width))[i % 3]!));
    const jpeg = encodeJpeg(pixels, width, height, grey), bytes = pdfDocument({
      pages: [{ content: `${width} 0 0 ${height} 0 0 cm /I0 Do`, resources: `/XObject<</I0 ${firstExtra(1)} 0 R>>`, entries: `/MediaBox[0 0 ${width} ${height}]` }],
      extra: [{ dict: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${grey ? 'DeviceGray' : 'DeviceRGB'}/BitsPerComponent 8/Filter/DCTDecode`, data: jpeg }],
    });
    expect((await openFile(sourceOf(bytes))).pictures).toHaveLength(1);
    const drawer = await viewPages(sourceOf(bytes)), { rgba } = drawer.draw(0, width);
    drawer.close();
    let off = 0;
    for (let i = 0; i < width * height; i++) for (let k = 0; k < 3; k++) off = Math.max(off, Math.abs(rgba[i * 4 + k]! - pixels[i * 3 + k]!));
    expect(off).toBeLessThan(48);
  });
});
