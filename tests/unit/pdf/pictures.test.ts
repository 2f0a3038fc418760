import { expect, test } from 'vitest';
import { pdf } from '../../../scrubber/formats/pdf';
import { LIMITS } from '../../../scrubber/limits';
import { openFile, rewriteFile } from '../../../scrubber/pipeline';
import { carve } from '../../builders/pdf/carve';
import { firstExtra, pdfDocument } from '../../builders/pdf/file';
import { planFor, sourceOf } from '../../builders/pdf/scrub';

const PIXELS = 'abcd'.repeat(16 * 16);
const page = (extra: string): Uint8Array => pdfDocument({
  pages: [{ content: `q 200 0 0 200 100 400 cm /I0 Do Q ${extra}`, resources: `/XObject<</I0 ${firstExtra(1)} 0 R>>` }],
  extra: [{ dict: '/Type/XObject/Subtype/Image/Width 32/Height 32/ColorSpace/DeviceGray/BitsPerComponent 8', data: PIXELS }],
});

test('a picture is listed as not checked, shown, and kept unless it is taken out', async () => {
  const source = sourceOf(page('')), opened = await openFile(source), [picture] = opened.pictures;
  expect(picture).toMatchObject({ width: 32, height: 32, mediaType: 'image/png' });
  expect(opened.unchecked).toMatchObject([{ code: 'picture-content' }]);
  expect([...(await pdf.picture!(source, picture!.id, LIMITS)).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const plan = planFor(opened, []), kept = await rewriteFile(source, plan, []), taken = await rewriteFile(source, { ...plan, remove: [...plan.remove, picture!.id] }, []);
  expect(carve(kept.bytes).some((stream) => stream.includes(PIXELS))).toBe(true);
  expect(carve(taken.bytes).join('')).not.toContain('abcdabcd');
});

test('where recognised text lies invisibly over a scan, the page becomes a picture without the place', async () => {
  const source = sourceOf(page('BT 3 Tr /F1 20 Tf 120 500 Td (Jane Okafor) Tj ET')), opened = await openFile(source), { text, id } = opened.segments[0]!;
  expect(opened.segments[0]).toMatchObject({ text: 'Jane Okafor', visible: false });
  const { bytes, residue, reread } = await rewriteFile(source, planFor(opened, [{ segment: id, span: { start: 0, end: text.length }, text: 'Person A' }]), [{ text: 'janeokafor', entity: 'x' }]);
  expect(residue).toEqual([]);
  expect(carve(bytes).some((stream) => stream.includes(PIXELS))).toBe(false);
  expect(reread.segments[0]).toMatchObject({ text: 'Person A', visible: true });
  expect(reread.pictures).toHaveLength(1);
});

test('the text of a page that became a picture can still be searched, in any script', async () => {
  const extra = firstExtra(1), unicode = 'begincmap 1 begincodespacerange <00><ff> endcodespacerange 6 beginbfchar <01><041C> <02><043E> <03><0441> <04><043A> <05><0432> <06><0430> endbfchar endcmap';
  const bytes = pdfDocument({
    pages: [{ content: 'q 200 0 0 200 100 400 cm /I0 Do Q BT 3 Tr /F1 20 Tf 120 500 Td (Jane Okafor) Tj ET BT 3 Tr /F2 20 Tf 120 450 Td <010203040506> Tj ET', resources: `/Font<</F1 3 0 R/F2 ${extra + 1} 0 R>>/XObject<</I0 ${extra} 0 R>>` }],
    extra: [
      { dict: '/Type/XObject/Subtype/Image/Width 32/Height 32/ColorSpace/DeviceGray/BitsPerComponent 8', data: PIXELS },
      `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 1/LastChar 6/Widths[600 600 600 600 600 600]/ToUnicode ${extra + 2} 0 R>>`, { dict: '', data: unicode },
    ],
  });
  const source = sourceOf(bytes), opened = await openFile(source), name = opened.segments.find(({ text }) => text === 'Jane Okafor')!;
  const { residue, reread, drawn } = await rewriteFile(source, planFor(opened, [{ segment: name.id, span: { start: 0, end: 11 }, text: 'Person A' }]), [{ text: 'janeokafor', entity: 'x' }]);
  expect(residue).toEqual([]);
  expect(drawn).toMatchObject([{ label: 'page 1' }]);
  expect(reread.segments.map(({ text, visible }) => [text, visible])).toEqual(expect.arrayContaining([['Person A', true], ['Москва', false]]));
});
