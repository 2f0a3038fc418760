import { describe, expect, test } from 'vitest';
import type { PageLayout } from '../../../scrubber/types';
import { carve } from '../../builders/pdf/carve';
import { firstExtra, linesOfText, pdfDocument } from '../../builders/pdf/file';
import { scrub } from '../../builders/pdf/scrub';

/** The operations that draw text and lines in a clean copy. */
const contentOf = (bytes: Uint8Array): string => carve(bytes).find((stream) => stream.includes('BT')) ?? '';
/** Where the letters of a segment begin and end, in points from the left. */
const edgesOf = (page: PageLayout | undefined, texts: readonly { readonly id: number | string; readonly text: string }[], wanted: string): readonly [number, number] => {
  let at = 0;
  for (const segment of page?.segments ?? []) {
    const { text } = texts.find(({ id }) => id === segment)!;
    if (text.trim() === wanted) return [page!.boxes[at * 4]! / 4, page!.boxes[(at + wanted.length - 1) * 4 + 2]! / 4];
    at += text.length;
  }
  throw new Error('no such line');
};
const placed = (...lines: readonly (readonly [x: number, y: number, text: string])[]): string => `BT /F1 11 Tf ${lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join('\n')} ET`;

describe('a line that is set again looks like its neighbours', () => {
  test('a stand-in is written in the letters of the line\'s own font where the rest of the page has them', async () => {
    const { bytes } = await scrub(pdfDocument({ pages: [{ content: linesOfText(['Person to speak with: Lysander Thornquist.', 'All other persons are away.']) }] }), { 'Lysander Thornquist': 'Person A' });
    expect(contentOf(bytes)).toContain('(Person to speak with: Person A.) Tj');
    expect(carve(bytes).join('').match(/\/BaseFont/g)).toHaveLength(1);
  });

  test('also where another page has them', async () => {
    const { bytes } = await scrub(pdfDocument({ pages: [{ content: linesOfText(['Seen by Lysander Thornquist.']) }, { content: linesOfText(['All of the Persons are away.']) }] }), { 'Lysander Thornquist': 'Person A' });
    expect(carve(bytes).join('').match(/\/BaseFont/g)).toHaveLength(1);
    expect(contentOf(bytes)).toContain('(Seen by Person A.) Tj');
  });

  test('and in a font of like look where only the removed name had them', async () => {
    const { bytes, reread } = await scrub(pdfDocument({ pages: [{ content: linesOfText(['Dear Peter Aaronson, thank you.']) }] }), { 'Peter Aaronson': 'Person A' });
    expect(carve(bytes).join('').match(/\/BaseFont/g)).toHaveLength(2);
    expect(reread.segments[0]?.text).toBe('Dear Person A, thank you.');
  });

  test('what follows a bullet stays where the list\'s text begins, also where nobody knows what the bullet is', async () => {
    const extra = firstExtra(1), lines = ['Lysander Thornquist signs', 'Another one signs'].map((line, i) => `/F2 11 Tf 1 0 0 1 72 ${700 - i * 15} Tm <01> Tj /F1 11 Tf 1 0 0 1 90 ${700 - i * 15} Tm (${line}) Tj`);
    const { bytes } = await scrub(pdfDocument({
      pages: [{ content: `BT ${lines.join('\n')} ET`, resources: `/Font<</F1 3 0 R/F2 ${extra} 0 R>>` }], extra: ['<</Type/Font/Subtype/TrueType/BaseFont/OpenSymbol/FirstChar 0/LastChar 1/Widths[0 355]/FontDescriptor<</Type/FontDescriptor/FontName/OpenSymbol/Flags 4>>>>'],
    }), { 'Lysander Thornquist': 'Person A' });
    expect(contentOf(bytes)).toMatch(/1 0 0 1 72 700 Tm\s+<01> Tj/);
    expect(contentOf(bytes)).toMatch(/1 0 0 1 90 700 Tm\s+\(Person A\) Tj/);
  });

  test('centred and flush lines stay so, whatever spaces stand at their ends', async () => {
    // In Helvetica at 11 points the long lines reach from 72 to 434.5, the name is 100.3 and the stand-in 45.2 wide.
    const long = 'The parties agree that all of the services are provided in accordance with it', name = 'Lysander Thornquist', right = 434.5, width = 100.3;
    const { opened, bytes } = await scrub(pdfDocument({ pages: [{ content: placed([72, 760, `${long} `], [72, 700, `${long} `], [(72 + right - width) / 2, 600, name], [right - width, 580, `${name} `]) }] }), { [name]: 'Person A' });
    expect(Math.abs(edgesOf(opened.pages?.[0], opened.segments, long)[1] - right)).toBeLessThan(0.5);
    const starts = [...contentOf(bytes).matchAll(/1 0 0 1 ([\d.]+) (600|580) Tm/g)].map(([, x]) => Number(x));
    expect(Math.abs(starts[0]! + 45.2 / 2 - (72 + right) / 2)).toBeLessThan(1);
    expect(Math.abs(starts[1]! + 45.2 - right)).toBeLessThan(1);
  });

  test('no space is doubled and none is put before a comma', async () => {
    const { reread } = await scrub(pdfDocument({ pages: [{ content: 'BT /F1 11 Tf 4 Tw 72 700 Td (Seen by Lysander Thornquist, who signed) Tj ET' }] }), { 'Lysander Thornquist': 'Person A' });
    expect(reread.segments[0]?.text).toBe('Seen by Person A, who signed');
  });

  test('the frames of a table\'s cells stay, and each cell stands for itself', async () => {
    const rows = [['Desmond Brandvold', '+44 117 496 0182', 'B 12'], ['Marguerite Oyelaran', '+44 117 496 0199', 'C 3']], xs = [72, 182, 275], widths = [108, 91, 40];
    const content = rows.map((cells, row) => cells.map((cell, i) => `${xs[i]} ${700 - row * 20} ${widths[i]} 18 re S BT /F1 11 Tf 1 0 0 1 ${xs[i]! + 3} ${705 - row * 20} Tm (${cell}) Tj ET`).join('\n')).join('\n');
    const { bytes, opened } = await scrub(pdfDocument({ pages: [{ content }] }), { 'Desmond Brandvold': 'Person A', 'Marguerite Oyelaran': 'Person B', '+44 117 496 0182': '1' });
    expect(opened.segments.map(({ text }) => text)).toEqual(expect.arrayContaining(['Desmond Brandvold', '+44 117 496 0199', 'B 12']));
    expect(contentOf(bytes).match(/^.* re$/gm)).toEqual(rows.flatMap((_, row) => xs.map((x, i) => `${x} ${700 - row * 20} ${widths[i]} 18 re`)));
  });

  test('what a field shows keeps its place and its width, wherever the field stands on the page', async () => {
    const extra = firstExtra(1), { bytes } = await scrub(pdfDocument({
      pages: [{ content: '', entries: `/Annots[${extra} 0 R]` }], catalog: `/AcroForm<</Fields[${extra} 0 R]>>`,
      extra: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(Lysander Thornquist)/Rect[160 652 420 676]/F 4/AP<</N ${extra + 1} 0 R>>>>`, { dict: '/Type/XObject/Subtype/Form/BBox[0 0 260 24]/Resources<</Font<</F1 3 0 R>>>>', data: 'BT /F1 15 Tf 2 7 Td (Lysander Thornquist) Tj ET' }],
    }), { 'Lysander Thornquist': 'person-a@example.com' });
    const field = carve(bytes).find((stream) => stream.includes('person-a@example.com) Tj'));
    expect(field).toMatch(/1 0 0 1 [0-3](?:\.\d+)? 7 Tm/);
    expect(field).not.toContain('Tz');
  });

  test('the longest line of a page is not squeezed to the length of the others', async () => {
    const { bytes } = await scrub(pdfDocument({ pages: [{ content: placed([72, 760, 'Name:'], [72, 700, 'Reviewed by Lysander Thornquist for the whole of the company on Monday.']) }] }), { 'Lysander Thornquist': 'somebody who was there with us' });
    expect(contentOf(bytes)).not.toContain('Tz');
  });
});
