import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../scrubber/pipeline';
import { carve } from '../../builders/pdf/carve';
import { firstExtra, linesOfText, pdfDocument, pdfFile, type PdfObject } from '../../builders/pdf/file';
import { scrub, sourceOf } from '../../builders/pdf/scrub';

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

const LINE = linesOfText(['The order is sent on Monday.']), N = firstExtra(1), SECRET = 'Quillfeather';
/** Reads and writes a file, or says the code with which it was refused; never longer than seconds. */
const endOf = async (bytes: Uint8Array): Promise<string> => {
  const start = performance.now(), said = await scrub(bytes, {}).then(({ residue }) => (residue.length === 0 ? 'clean' : 'blocked'), (thrown: unknown) => (thrown as { code?: string }).code ?? 'crash');
  expect(performance.now() - start).toBeLessThan(20_000);
  return said;
};

describe('what makes work without end comes to one', () => {
  const chain = (objects: number): Uint8Array => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>', { dict: '', data: LINE }, ...Array.from({ length: objects }, (_, i) => `[${i + 6} 0 R]`)]);
  test('six hundred thousand objects', async () => {
    expect(['clean', 'too-many-parts', 'too-large', 'corrupt']).toContain(await endOf(chain(600_000)));
  });

  const plain = (entries: string, catalog = ''): Uint8Array => pdfDocument({ pages: [{ content: LINE, entries }], catalog });
  test.each<readonly [string, () => Uint8Array, readonly string[]]>([
    ['a page as large as a town', () => plain('/MediaBox[0 0 9999999 9999999]'), ['clean']],
    ['a page without an inside', () => plain('/MediaBox[0 0 0 0]'), ['clean']],
    ['a table that refers to itself', () => { const bytes = Buffer.from(plain('')).toString('latin1'), at = /startxref\n(\d+)/.exec(bytes)![1]!; return Buffer.from(bytes.replace('/Root 1 0 R', `/Root 1 0 R/Prev ${at}`), 'latin1'); }, ['clean']],
    ['an outline in a circle', () => plain('', `/Outlines<</First ${N} 0 R>>`), ['clean']],
    ['a name tree in a circle', () => pdfDocument({ pages: [{ content: LINE }], catalog: `/Names<</Dests ${N} 0 R/EmbeddedFiles ${N} 0 R>>`, extra: [`<</Kids[${N} 0 R ${N} 0 R]>>`] }), ['clean']],
    ['a structure tree in a circle', () => pdfDocument({ pages: [{ content: LINE }], catalog: `/StructTreeRoot<</K ${N} 0 R>>`, extra: [`<</S/P/K[${N} 0 R ${N} 0 R 0]/Pg 4 0 R>>`] }), ['clean']],
    ['fields in a circle', () => pdfDocument({ pages: [{ content: LINE }], catalog: `/AcroForm<</Fields[${N} 0 R]>>`, extra: [`<</FT/Tx/T(a)/Kids[${N} 0 R]>>`] }), ['clean']],
    ['lists in lists, a hundred thousand deep', () => plain(`/Deep ${'['.repeat(100_000)}${']'.repeat(100_000)}`), ['clean', 'corrupt', 'too-deep']],
    ['a font of fonts', () => pdfDocument({ pages: [{ content: 'BT /F2 12 Tf 72 700 Td (a) Tj ET', resources: `/Font<</F2 ${N} 0 R>>` }], extra: [`<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a ${N + 1} 0 R>>/Resources<</Font<</F2 ${N} 0 R>>>>>>`, { dict: '', data: '9 0 d0 BT /F2 1 Tf (aa) Tj ET' }] }), ['clean', 'too-deep', 'too-many-parts']],
    ['a soft mask that masks itself', () => pdfDocument({ pages: [{ content: `/G0 gs ${LINE}`, resources: `/ExtGState<</G0 ${N} 0 R>>` }], extra: [`<</SMask<</S/Alpha/G ${N + 1} 0 R>>>>`, { dict: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</G0 ${N} 0 R>>>>`, data: '/G0 gs 0 0 9 9 re f' }] }), ['clean', 'too-deep', 'too-many-parts']],
  ])('%s', async (_, bytes, ends) => {
    expect(ends).toContain(await endOf(bytes()));
  });
});

describe('what is no page goes and is named', () => {
  test.each(['3D', 'RichMedia', 'Movie', 'Sound', 'Screen'])('%s', async (kind) => {
    const bytes = pdfDocument({
      pages: [{ content: LINE, entries: `/Annots[<</Type/Annot/Subtype/${kind}/Rect[9 9 90 90]/Contents(${SECRET})/T(${SECRET})/3DD ${N} 0 R/Sound ${N} 0 R/Movie<</F(${SECRET}.avi)>>/RichMediaContent<</Assets<</Names[(${SECRET})<</F(${SECRET})/EF<</F ${N} 0 R>>>>]>>>>/A<</S/Rendition/R<</N(${SECRET})>>>>>>]` }],
      extra: [{ dict: '', data: SECRET }],
    }), { bytes: clean, opened, residue } = await scrub(bytes, {});
    expect(opened.hidden).toMatchObject([{ kind: 'embedded', place: { label: 'sound, video and 3D' } }]);
    expect(residue).toEqual([]);
    expect(carve(clean).join('')).not.toContain(SECRET);
  });

  test('a portfolio is its cover page and attached files, each of which is decided', async () => {
    const bytes = pdfDocument({
      pages: [{ content: LINE }], catalog: `/Collection<</Type/Collection/Schema<</a<</N(${SECRET})/Subtype/F>>>>/D(${SECRET})>>/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.txt)/CI<</a(${SECRET})>>/EF<</F ${N} 0 R>>>>]>>>>`, extra: [{ dict: '/Type/EmbeddedFile', data: SECRET }],
    }), { bytes: clean, opened, residue } = await scrub(bytes, {});
    expect(opened.embedded).toMatchObject([{ name: 'a.txt' }]);
    expect(opened.hidden.some(({ place }) => place.label === 'data of other programs')).toBe(true);
    expect(residue).toEqual([]);
    expect(carve(clean).join('')).not.toMatch(/Quillfeather|Collection/);
  });
});
