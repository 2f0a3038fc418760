import { describe, expect, test } from 'vitest';
import { searchBytes } from '../../../scrubber/verification/byte-search';
import { linesOfText, pdfDocument } from '../../builders/pdf/file';
import { carve } from '../../builders/pdf/carve';
import { scrub } from '../../builders/pdf/scrub';

const letter = (lines: readonly string[]): Uint8Array => pdfDocument({ pages: [{ content: linesOfText(lines) }] });

describe('a letter of one page', () => {
  test('is read as paragraphs: lines that were broken are joined, others stand alone', async () => {
    const { opened } = await scrub(letter([
      'The order of the year was signed by Lysander Thornquist in the town hall in front of us all and of the whole of the', 'council, which took note of it.', 'Kind regards', 'Jane Okafor',
    ]), {});
    expect(opened.segments.map(({ text }) => text)).toEqual([
      'The order of the year was signed by Lysander Thornquist in the town hall in front of us all and of the whole of the council, which took note of it.', 'Kind regards', 'Jane Okafor', 'a.pdf',
    ]);
  });

  test('goes on over the lines of a column that begins where wider lines do', async () => {
    const column = (x: number, y: number, lines: readonly string[]): string => lines.map((line, i) => `1 0 0 1 ${x} ${y - 14 * i} Tm (${line}) Tj`).join(' ');
    const { opened } = await scrub(pdfDocument({ pages: [{ content: `BT /F1 11 Tf ${column(72, 740, ['This agreement is made by two parties and goes on over the whole of the page, as far as it goes.'])} ${column(72, 700, ['The fee is paid to the account of Lysander', 'Thornquist with the bank that is named there.'])} ${column(315, 706, ['Nothing of this is told to anybody else who', 'would like to know it.'])} ET` }] }), {});
    expect(opened.segments.map(({ text }) => text)).toContain('The fee is paid to the account of Lysander Thornquist with the bank that is named there.');
  });

  test('has an address of lines of its own, however long the longest of them is', async () => {
    const { opened } = await scrub(letter([
      'Van Eeghen Drukkerij B.V.', 'Nijverheidsweg 112, 3812 PM Amersfoort', '', 'Geachte heer Hoekstra,', '',
      'Op 2 maart spraken wij met u en de bedrijfsarts over het plan van aanpak voor de komende weken en maanden van dit', 'jaar, dat wij u hierbij zenden.',
    ]), {});
    expect(opened.segments.map(({ text }) => text).slice(0, 4)).toEqual([
      'Van Eeghen Drukkerij B.V.', 'Nijverheidsweg 112, 3812 PM Amersfoort', 'Geachte heer Hoekstra,',
      'Op 2 maart spraken wij met u en de bedrijfsarts over het plan van aanpak voor de komende weken en maanden van dit jaar, dat wij u hierbij zenden.',
    ]);
  });

  test('loses a name and keeps everything else as text', async () => {
    const { reread, residue } = await scrub(letter(['Dear Lysander Thornquist, thank you for the order.', 'It will be sent on Monday.']), { 'Lysander Thornquist': 'Person A' });
    expect(residue).toEqual([]);
    expect(reread.segments.map(({ text }) => text)).toEqual(['Dear Person A, thank you for the order. It will be sent on Monday.', 'a.pdf']);
  });

  test('loses a name that runs over two lines, with the hyphen between them', async () => {
    const { reread, bytes } = await scrub(letter(['The order of the year was signed by Mr Lysander Thorn-', 'quist, who lives in the town where the council of all the']), { 'Lysander Thornquist': 'Person A' });
    expect(reread.segments.map(({ text }) => text.trim()).join(' ')).toContain('signed by Mr Person A, who lives');
    expect(carve(bytes).join(' ')).not.toMatch(/Thorn|quist/);
  });

  test('a word with a hyphen of its own at the line\'s end is found by its parts', async () => {
    const { reread, bytes } = await scrub(letter(['The order of the year of the town and of the Thornquist-', 'led group, who lives in the town where the council of all the']), { Thornquist: 'Person A' });
    expect(reread.segments.map(({ text }) => text.trim()).join(' ')).toContain('Person A- led group');
    expect(carve(bytes).join(' ')).not.toMatch(/Thornquist/);
  });

  test('the same bytes and the same plan give the same copy', async () => {
    const [one, two] = [await scrub(letter(['Dear Jane Okafor,']), { 'Jane Okafor': 'Person A' }), await scrub(letter(['Dear Jane Okafor,']), { 'Jane Okafor': 'Person A' })];
    expect(one.sha256).toBe(two.sha256);
  });

  test('a value that was not taken out is found in the bytes', async () => {
    const { bytes } = await scrub(letter(['Dear Jane Okafor, we saw Mrs Okafor.']), { 'Jane Okafor': 'Person A' });
    const residue = await searchBytes(bytes, [{ text: 'okafor', entity: 'x' }], new Set());
    expect(new Set(residue.map(({ check }) => check))).toEqual(new Set(['bytes-searched']));
  });
});
