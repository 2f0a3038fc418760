import { linesOfText, pdfDocument } from '../builders/pdf/file';
import { expect, test, upload, UPLOADER } from './fixtures';
import { MAIL, NAME, PLANTED, USEFUL } from './secrets';

const FIELD = `<input type="file" id="field">${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;

test('a PDF is shown as it looks, found things can be decided on the page, and the clean copy is drawn from its own bytes', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD), letter = [`Please call Dr. Philippa ${NAME} at ${MAIL}.`, USEFUL];
  await page.locator('#field').setInputFiles(await file('letter.pdf', Buffer.from(pdfDocument({ pages: [{ content: linesOfText(letter) }, { content: linesOfText([USEFUL]) }] }))));
  const window = await review(), original = window.getByRole('region', { name: 'Pages of the original' }), canvas = window.locator('.sheet canvas').first();
  await expect(original.getByRole('img', { name: 'Page 1 of 2' })).toBeVisible({ timeout: 20_000 });
  /** Dark pixels under a box of the first page. */
  const inkUnder = async (box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<number> => {
    const sheet = (await canvas.boundingBox())!;
    return canvas.evaluate((element: HTMLCanvasElement, [x, y, w, h]) => {
      const { data } = element.getContext('2d')!.getImageData(x! * element.width, y! * element.height, w! * element.width, h! * element.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
      return dark;
    }, [(box.x - sheet.x) / sheet.width, (box.y - sheet.y) / sheet.height, box.width / sheet.width, box.height / sheet.height]);
  };
  const mark = original.getByRole('button', { name: new RegExp(NAME) }).first(), place = (await mark.boundingBox())!, before = await inkUnder(place);
  expect(before).toBeGreaterThan(20);
  await mark.click();
  await window.locator('.picked').getByRole('button', { name: 'Remove' }).click();
  await window.getByRole('button', { name: 'Clean copy', exact: true }).click();
  await expect(window.getByRole('region', { name: 'Pages of the clean copy' })).toBeVisible();
  await expect.poll(() => inkUnder(place), { timeout: 20_000 }).not.toBe(before);
  await upload(window);
  await expect.poll(() => server.files.length, { timeout: 30_000 }).toBe(1);
  serverNeverGot(...PLANTED);
});
