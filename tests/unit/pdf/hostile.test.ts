import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../scrubber/pipeline';
import { pdfDocument, pdfFile, type PdfObject } from '../../builders/pdf/file';
import { sourceOf } from '../../builders/pdf/scrub';

const MB = 1024 * 1024;
const withContent = (content: Uint8Array, filter = '/FlateDecode'): Uint8Array =>
  pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>', { dict: `/Filter${filter}`, data: content }]);
/** Ten forms, each of which draws the next one ten times. */
const billion = (): Uint8Array => pdfDocument({
  pages: [{ content: '/X Do', resources: '/XObject<</X 6 0 R>>' }],
  extra: Array.from({ length: 10 }, (_, i): PdfObject => ({ dict: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${i < 9 ? 7 + i : 6} 0 R>>>>`, data: '/X Do '.repeat(10) })),
});

describe('hostile files are refused in seconds, with a code', () => {
  const cases: Readonly<Record<string, readonly [bytes: () => Uint8Array, code: string]>> = {
    'a content that inflates to 100 MB': [() => withContent(deflateSync(Buffer.alloc(100 * MB, 32))), 'zip-bomb'],
    'a bomb in a bomb': [() => withContent(deflateSync(deflateSync(Buffer.alloc(200 * MB, 32))), '[/FlateDecode/FlateDecode]'), 'zip-bomb'],
    'more filters than anybody needs': [() => withContent(Buffer.from('00>'), `[${'/ASCIIHexDecode'.repeat(9)}]`), 'too-deep'],
    'forms that draw forms': [billion, 'too-deep'],
    'no pages': [() => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']), 'corrupt'],
    'a page tree in a circle': [() => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>']), 'too-deep'],
  };
  const form = (needsRendering: string): Uint8Array => pdfDocument({ pages: [{ content: '' }], catalog: `${needsRendering}/AcroForm<</Fields[]/XFA 6 0 R>>`, extra: [{ dict: '', data: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>' }] });
  test('a form whose pages are made when it is opened has a sentence of its own; one with pages is read', async () => {
    await expect(openFile(sourceOf(form('/NeedsRendering true')))).rejects.toMatchObject({ code: 'dynamic-form' });
    expect((await openFile(sourceOf(form('')))).hidden).toMatchObject([{ kind: 'form-data' }]);
  });

  for (const [name, [bytes, code]] of Object.entries(cases)) {
    test(name, async () => {
      const start = performance.now();
      await expect(openFile(sourceOf(bytes()))).rejects.toMatchObject({ code });
      expect(performance.now() - start).toBeLessThan(20_000);
    });
  }

  test('sixty megabytes of operators', async () => {
    const content = deflateSync(Buffer.alloc(60 * MB, '(a)Tj '));
    await expect(openFile(sourceOf(withContent(content)))).rejects.toMatchObject({ code: 'too-many-parts' });
  });
});
