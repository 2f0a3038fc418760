import { describe, expect, test } from 'vitest';
import { standardWidth } from '../../../scrubber/formats/pdf/fonts/standard-widths';
import { carve } from '../../builders/pdf/carve';
import { pdfDocument } from '../../builders/pdf/file';
import { scrub } from '../../builders/pdf/scrub';

/** Where lines of real pages begin and end that were set again badly once. */
const SIZE = 10, LEFT = 72, RIGHT = 500;
type Line = readonly [x: number, y: number, text: string];
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (standardWidth('Helvetica', char) ?? 0), 0) * SIZE;
const lines = (...list: readonly Line[]): string => `BT /F1 ${SIZE} Tf ${list.map(([x, y, text]) => `1 0 0 1 ${x.toFixed(3)} ${y} Tm (${text}) Tj`).join('\n')} ET`;
const flush = (y: number, text: string): Line => [RIGHT - widthOf(text), y, text];
const centred = (y: number, text: string): Line => [(LEFT + RIGHT - widthOf(text)) / 2, y, text];
/** A line whose spaces are stretched to the column. */
const justified = (x: number, y: number, text: string): string => {
  const words = text.split(' '), space = (RIGHT - x - words.reduce((sum, word) => sum + widthOf(word), 0)) / (words.length - 1);
  return `BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm [${words.map((word) => `(${word})`).join(((-space / SIZE) * 1000).toFixed(2))}] TJ ET`;
};

const contentOf = (bytes: Uint8Array): string => carve(bytes).find((stream) => stream.includes('BT')) ?? '';
/** The place from which on something is drawn. */
const startOf = (content: string, text: string): number => Number(new RegExp(`1 0 0 1 ([\\d.]+) [\\d.]+ Tm\\s+(?:\\d+ Tr\\s+)?\\(${text}`).exec(content)?.[1]);
const clean = async (content: string, values: Readonly<Record<string, string>>): Promise<string> => contentOf((await scrub(pdfDocument({ pages: [{ content }] }), values)).bytes);

describe('a line that is set again begins where it did', () => {
  test('as the first of a justified paragraph, at its indent', async () => {
    const content = await clean([justified(90, 700, 'The plot of the covariance against its surface gives what Lysander Thornquist saw'), ...[688, 676, 664].map((y) => justified(LEFT, y, 'a straight line as the figure shows and the rest of the pages will say so again'))].join('\n'), { 'Lysander Thornquist': 'Person A' });
    expect(Math.abs(startOf(content, 'The\\)') - 90)).toBeLessThan(SIZE / 4 + 0.01);
  });

  test('centred between others, though one of them begins there by chance', async () => {
    const name = 'Lysander Thornquist Limited', content = await clean(lines(centred(700, 'by and between'), centred(680, name), centred(660, 'and another party of the agreement'), [(LEFT + RIGHT - widthOf(name)) / 2, 620, 'Contents']), { [name]: 'Person A' });
    expect(Math.abs(startOf(content, 'Person A') + widthOf('Person A') / 2 - (LEFT + RIGHT) / 2)).toBeLessThan(1);
  });

  test('flush with the others of a sender\'s block, though the exhibit\'s number begins there by chance', async () => {
    const name = 'Thornquist, Inc.', content = await clean(lines([RIGHT - widthOf(name), 740, 'Exhibit 10'], flush(720, name), flush(708, 'P.O. Box 910091'), flush(696, 'San Diego, California'), flush(684, 'Tel. 619 558')), { [name]: 'Person A' });
    expect(Math.abs(startOf(content, 'Person A') + widthOf('Person A') - RIGHT)).toBeLessThan(1);
  });

  test('in a column that ends where a block below it is flush', async () => {
    const column = ['of what is owed by others to them', 'in a column of lines that are full', 'own fault of which Lysander Thornquist is told'].map((text, i) => justified(300, 700 - 12 * i, text));
    const content = await clean([...column, lines([300, 664, 'at last.'], flush(640, 'Bristol, 4 May'), flush(628, 'Chief Operating Officer'), flush(616, 'The other company'), flush(604, 'and its friends'))].join('\n'), { 'Lysander Thornquist': 'Person A' });
    const starts = [...content.matchAll(/1 0 0 1 ([\d.]+) 676 Tm/g)].map(([, x]) => Number(x));
    expect(Math.min(...starts)).toBeCloseTo(300, 0);
  });
});

describe('a line that is set again keeps to its place', () => {
  test('a stand-in that is too long for its cell is made narrower, not drawn over the frame', async () => {
    const cell = (x: number): string => `${x} 690 80 20 re S ${x} 670 80 20 re S`, { bytes, opened } = await scrub(pdfDocument({ pages: [{ content: `${cell(72)} ${cell(152)} ${lines([75, 695, 'Will'], [155, 695, 'Bob Ek, mild'], [75, 675, 'Grace'], [155, 675, 'None'])}` }] }), { 'Bob Ek': 'Somebody who was there' });
    expect(opened.segments.map(({ text }) => text)).toContain('Bob Ek, mild');
    const scale = Number(/([\d.]+) Tz/.exec(contentOf(bytes))?.[1]) / 100;
    expect(widthOf('Somebody who was there, mild') * scale).toBeLessThan(232 - 155);
  });

  test('what stands apart behind it in its row goes with it', async () => {
    const content = await clean(lines([72, 700, 'PLDI'], [72 + widthOf('PLDI') + 13, 700, 'June 15, Dublin'], [72, 688, 'Copyright of the whole'], [72, 640, 'Permission to make copies of all of this']), { PLDI: 'Company of all' });
    expect(content).not.toContain('Tz');
    expect(startOf(content, 'June 15, Dublin')).toBeCloseTo(72 + widthOf('Company of all') + SIZE, 0);
  });

  test('a full stop or a bracket behind a value that runs over two lines ends the first of them', async () => {
    const { reread, bytes } = await scrub(pdfDocument({ pages: [{ content: lines([72, 700, 'They spoke about all of the terms of this order on that day with \\(Priyanka'], [72, 688, 'Venkataraman\\), who then signed it.']) }] }), { 'Priyanka Venkataraman': 'Person A' });
    expect(contentOf(bytes)).toMatch(/Person A\\\)/);
    expect(reread.segments.map(({ text }) => text).join(' ')).toContain('with (Person A), who then signed');
  });

  test('a rule that a typesetter drew as an underscore goes with the letters around it', async () => {
    const before = widthOf('by ruochen'), content = await clean(`${lines([72, 700, 'by ruochen'], [72 + before + 3.3, 700, 'zhang at home'])} ${(72 + before).toFixed(2)} 699.5 3 0.4 re f`, { 'ruochen zhang': 'Person A' });
    expect(content).not.toMatch(/ re\s/);
  });

  test('dots lead to the page number in the margin, as many as fit', async () => {
    const entry = (y: number, title: string, page: string): Line => { const dots = '.'.repeat(Math.floor((RIGHT - LEFT - widthOf(title + page)) / widthOf('.'))); return [RIGHT - widthOf(title + dots + page), y, title + dots + page]; };
    const content = await clean(lines([LEFT, 740, 'Contents'], entry(700, 'Warranties of Lysander Thornquist', '14'), entry(680, 'Liability', '15')), { 'Lysander Thornquist': 'Person A' }), number = /1 0 0 1 ([\d.]+) 700 Tm\s+\(14\) Tj/.exec(content);
    expect(Number(number?.[1]) + widthOf('14')).toBeCloseTo(RIGHT, 0);
    expect(content).toMatch(/\.{60,}\) Tj/);
  });

  test('an entry of a table of contents does not go on in the next', async () => {
    const { reread } = await scrub(pdfDocument({ pages: [{ content: lines([72, 700, 'Audits of everything that was done . . . . . . . . . . . . . . . . . . . . . 13'], [72, 688, 'Limited warranties of the parties . . . . . . . . . . . . . . . . . . . . . . 14']) }] }), {});
    expect(reread.segments.filter(({ text }) => text.includes('. . .'))).toHaveLength(2);
  });
});

describe('a stand-in in a standard font looks like the line', () => {
  const page = (font: string): Uint8Array => pdfDocument({ pages: [{ content: lines([72, 700, 'Peter Aaronson']), resources: '/Font<</F1 7 0 R>>' }], extra: [font, font, font] });
  const widths = (width: (code: number) => number): string => `/FirstChar 32/LastChar 126/Widths[${Array.from({ length: 95 }, (_, i) => width(i + 32)).join(' ')}]`;
  const fontFor = async (base: string, width: (code: number) => number, descriptor = ''): Promise<string> => {
    const { bytes } = await scrub(page(`<</Type/Font/Subtype/Type1/BaseFont/${base}${widths(width)}/Encoding/WinAnsiEncoding/FontDescriptor<</Type/FontDescriptor/FontName/${base}/Flags 34${descriptor}>>>>`), { 'Peter Aaronson': 'Person A' });
    return [...carve(bytes).join('\n').matchAll(/\/BaseFont\s*\/([\w-]+)/g)].map(([, name]) => name).join(' ');
  };

  test('in weight and slant, however foundries write them', async () => {
    expect(await fontFor('NimbusRomNo9L-Medi', (code) => 400 + code)).toContain('Times-Bold');
    expect(await fontFor('AdvOTb83ee1dd.B', (code) => 400 + code)).toContain('Times-Bold');
    expect(await fontFor('NimbusRomNo9L-ReguItal', (code) => 400 + code)).toContain('Times-Italic');
    expect(await fontFor('Anonymous', (code) => 400 + code, '/StemV 140')).toContain('Times-Bold');
  });

  test('and in letters of one width', async () => {
    expect(await fontFor('Anonymous', () => 600)).toContain('Courier');
  });
});

describe('a link', () => {
  test('that Word gave no frame has none', async () => {
    const { bytes } = await scrub(pdfDocument({ pages: [{ content: lines([72, 700, 'Download']), entries: '/Annots[<</Type/Annot/Subtype/Link/BS<</W 0/X(secret)>>/Rect[72 690 120 710]/A<</S/URI/URI(https://example.com/)>>>>]' }] }), {});
    expect(carve(bytes).join('\n')).toMatch(/\/BS\s*<<\s*\/W 0\s*>>/);
  });
});
