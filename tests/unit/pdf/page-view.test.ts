import { describe, expect, test } from 'vitest';
import { openFile, rewriteFile, viewPages } from '../../../scrubber/pipeline';
import type { PageLayout, Pixels } from '../../../scrubber/types';
import { firstExtra, linesOfText, pdfDocument } from '../../builders/pdf/file';
import { editsFor, planFor, sourceOf } from '../../builders/pdf/scrub';

const LINES = ['Dear Lysander Thornquist, thank you for the order.', 'It will be sent on Monday.'];

const view = async (bytes: Uint8Array, width = 600): Promise<Pixels> => {
  const drawer = await viewPages(sourceOf(bytes));
  try { return drawer.draw(0, width); } finally { drawer.close(); }
};
const boxesOf = ({ boxes }: PageLayout): (readonly number[])[] => Array.from({ length: boxes.length / 4 }, (_, unit) => [...boxes.subarray(unit * 4, unit * 4 + 4)].map((value) => value / 4)).filter(([, , right]) => right! > 0);

/** Dark pixels of a page in points, and whether each lies in a box. */
const inkAgainstBoxes = ({ width, height, rgba }: Pixels, page: PageLayout): { readonly ink: number; readonly outside: number; readonly empty: number } => {
  const scale = page.width / width, boxes = boxesOf(page), filled = new Set<number>();
  let ink = 0, outside = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    if (rgba[(y * width + x) * 4]! > 100) continue;
    ink++;
    const px = (x + 0.5) * scale, py = (y + 0.5) * scale, own = boxes.flatMap(([left, top, right, bottom], i) => (px >= left! - 1 && px <= right! + 1 && py >= top! && py <= bottom! ? [i] : []));
    if (own.length === 0) outside++;
    for (const i of own) filled.add(i);
  }
  return { ink, outside, empty: boxes.length - filled.size };
};

describe('the boxes of a page lie on its letters', () => {
  for (const rotate of [0, 90, 180, 270]) {
    test(`turned by ${rotate} degrees, with a crop box`, async () => {
      const bytes = pdfDocument({ pages: [{ content: linesOfText(LINES), entries: `/CropBox[20 500 500 830]/Rotate ${rotate}` }] });
      const { pages } = await openFile(sourceOf(bytes)), page = pages![0]!, drawn = await view(bytes), { ink, outside, empty } = inkAgainstBoxes(drawn, page);
      expect([page.width, page.height]).toEqual(rotate % 180 === 0 ? [480, 330] : [330, 480]);
      expect(drawn.height / drawn.width).toBeCloseTo(page.height / page.width, 2);
      expect(ink).toBeGreaterThan(500);
      expect(outside).toBe(0);
      // Only spaces have boxes and no ink.
      expect(empty).toBeLessThanOrEqual(LINES.join(' ').split(' ').length - 2);
    });
  }

  test('what a field shows is on its page too', async () => {
    const extra = firstExtra(1), content = 'BT /F1 12 Tf 5 8 Td (Thornquist) Tj ET';
    const bytes = pdfDocument({
      pages: [{ content: '', entries: `/Annots[${extra} 0 R]` }], catalog: `/AcroForm<</Fields[${extra} 0 R]>>`,
      extra: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Thornquist)/Rect[100 700 300 730]/F 4/AP<</N ${extra + 1} 0 R>>>>`, { dict: '/Type/XObject/Subtype/Form/BBox[0 0 200 30]/Resources<</Font<</F1 3 0 R>>>>', data: content }],
    });
    const { pages, segments } = await openFile(sourceOf(bytes)), [page] = pages!, { ink, outside } = inkAgainstBoxes(await view(bytes), page!);
    expect(segments.filter(({ id }) => page!.segments.includes(id)).map(({ text }) => text)).toEqual(['Thornquist']);
    expect(ink).toBeGreaterThan(50);
    expect(outside).toBe(0);
  });
});

test('the clean copy is drawn from its own bytes: where the name stood, the page looks different', async () => {
  const bytes = pdfDocument({ pages: [{ content: linesOfText(LINES) }] }), source = sourceOf(bytes), opened = await openFile(source);
  const { bytes: clean } = await rewriteFile(source, planFor(opened, editsFor(opened, { 'Lysander Thornquist': 'Person A' })), []);
  const before = await view(bytes), after = await view(clean), rows = new Set<number>();
  before.rgba.forEach((value, i) => { if (value !== after.rgba[i]) rows.add(Math.floor(i / 4 / before.width)); });
  const { boxes } = opened.pages![0]!, scale = before.width / 595, top = (boxes[1]! / 4) * scale, bottom = (boxes[3]! / 4) * scale;
  expect(rows.size).toBeGreaterThan(3);
  expect([...rows].every((row) => row >= top - 1 && row <= bottom + 1)).toBe(true);
});
