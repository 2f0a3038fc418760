import { describe, expect, test } from 'vitest';
import { PdfiumDocument } from '../../../scrubber/formats/pdf/engine/page-text';
import { withDocument } from '../../../scrubber/formats/pdf/engine/pdfium';
import { type Box, changedPages } from '../../../scrubber/formats/pdf/write/same-look';
import { linesOfText, pdfDocument } from '../../builders/pdf/file';

const LINES = ['The parties agree that the services are provided.', 'The order is sent on Monday.', 'All of it is paid at the end of the month.'];
const page = (content: string): Uint8Array => pdfDocument({ pages: [{ content }] });
const look = (before: Uint8Array, after: Uint8Array, changed: readonly Box[] = []): Promise<number[]> => withDocument(before, (module, document) =>
  withDocument(after, (other, copy) => changedPages([{ page: 0, box: [0, 0, 595, 842], plain: true, changed }], new PdfiumDocument(module, document), new PdfiumDocument(other, copy))));

describe('a copy is drawn beside its original', () => {
  const original = page(`0.2 0.4 0.8 rg 72 500 40 40 re f 0 g ${linesOfText(LINES)}`);

  test('and is equal where nothing changed', async () => {
    expect(await look(original, original)).toEqual([]);
  });

  test.each([
    ['a shape is lost', `0 g ${linesOfText(LINES)}`], ['a colour is another one', `1 1 0.9 rg 72 500 40 40 re f 0 g ${linesOfText(LINES)}`], ['everything is lower', `0.2 0.4 0.8 rg 72 500 40 40 re f 0 g 1 0 0 1 0 -18 cm ${linesOfText(LINES)}`],
  ])('and is not equal where %s', async (_, content) => {
    expect(await look(original, page(content))).toEqual([0]);
  });

  test('a changed line may look different, and only that line', async () => {
    const after = page(`0.2 0.4 0.8 rg 72 500 40 40 re f 0 g ${linesOfText([LINES[0]!, 'Xxxxxxxx xxxxxxx xxxxxxxx xxxxxxxxx xxxxxxxxxxxxx', LINES[2]!], 30)}`), before = page(`0.2 0.4 0.8 rg 72 500 40 40 re f 0 g ${linesOfText(LINES, 30)}`);
    expect(await look(before, after)).toEqual([0]);
    expect(await look(before, after, [[0, 700, 595, 750]])).toEqual([]);
  });
});
