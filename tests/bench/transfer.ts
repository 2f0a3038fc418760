import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Page, Worker } from '@playwright/test';
import { buildDocx, OFFICE, paragraph } from '../builders/docx/package';
import { buildExtension } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';
import { launch, reviewOf } from '../browser/launch';
import { startServer } from '../browser/upload-server';

/**
 * `npm run bench:transfer`: how long a document of so many MB is on its way from the page to the review and back, in a real Chromium,
 * and for how long the page stands still. Nearly all of it is one picture of noise, so that reading and finding take no part.
 */
const SIZES_MB = [1, 10, 95];

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]), length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** PNG (third edition) 11.2.2: 100 by 100, eight bits of grey. The pixels are noise and do not inflate, which nobody here tries. */
const noise = (bytes: number): Buffer => Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', Buffer.from([0, 0, 0, 100, 0, 0, 0, 100, 8, 0, 0, 0, 0])), chunk('IDAT', randomBytes(bytes)), chunk('IEND', Buffer.alloc(0)),
]);
const documentOf = (megabytes: number): Promise<Uint8Array> => buildDocx(
  paragraph('Please call Dr. Philippa Quenneville.') + '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdN"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  [{ name: 'word/media/image1.png', content: noise(megabytes * 1_000_000), link: { id: 'rIdN', type: `${OFFICE}image`, target: 'media/image1.png' } }],
);

/** Longest stretch in which the page's main thread did nothing else, in ms. */
const watchLongTasks = (page: Page): Promise<void> => page.evaluate(() => {
  const seen = window as unknown as { longest: number };
  seen.longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration); }).observe({ type: 'longtask', buffered: false });
});
const longest = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { longest: number }).longest);

/** Notes when the files reach the background, and how long the clean ones are on their way from there until they lie on the page. */
const watchTheWay = (worker: Worker): Promise<void> => worker.evaluate(() => {
  type Tabs = { sendMessage(tab: number, message: { readonly name: string }, options: object): Promise<unknown> };
  const seen = globalThis as unknown as { came: number; back: number; chrome: { runtime: { onMessage: { addListener(hear: (message: { readonly name: string }) => void): void } }; tabs: Tabs } };
  const { tabs, runtime } = seen.chrome, native = tabs.sendMessage.bind(tabs);
  runtime.onMessage.addListener(({ name }) => { if (name === 'hold-part') seen.came = Date.now(); });
  tabs.sendMessage = async (tab, message, options) => {
    const from = Date.now(), answer = await native(tab, message, options);
    if (message.name === 'hand-back') seen.back = Date.now() - from;
    return answer;
  };
});
const theWay = (worker: Worker): Promise<{ readonly came: number; readonly back: number }> => worker.evaluate(() => {
  const { came, back } = globalThis as unknown as { came: number; back: number };
  return { came, back };
});

const measure = async (megabytes: number, folder: string, extension: string): Promise<void> => {
  const server = await startServer(), context = await launch({ executable: findChromium(), extension, headless: true });
  const page = await context.newPage(), path = join(folder, `${megabytes}.docx`);
  await writeFile(path, await documentOf(megabytes));
  await page.goto(server.serve('/', '<!doctype html><input type="file" id="field"><script>field.onchange = () => { window.got = performance.now(); window.size = field.files[0].size; };</script>'));
  await watchLongTasks(page);
  const worker = context.serviceWorkers()[0]!;
  await watchTheWay(worker);
  const chosen = performance.now(), chosenAt = Date.now();
  await page.locator('#field').setInputFiles(path);
  const review = await reviewOf(context);
  const onScreen = performance.now() - chosen;
  await review.getByRole('button', { name: 'I looked: keep' }).first().waitFor();
  const shown = performance.now() - chosen;
  await review.getByRole('button', { name: 'I looked: keep' }).first().click();
  const pressed = performance.now();
  await review.getByText('All decided.').waitFor();
  await review.getByRole('button', { name: /^Upload/ }).click();
  await page.waitForFunction(() => 'got' in window, undefined, { timeout: 60_000 });
  const back = performance.now() - pressed, size = await page.evaluate(() => (window as unknown as { size: number }).size);
  const { came, back: there } = await theWay(worker);
  console.log(`${megabytes} MB | the way there ${came - chosenAt} ms at most (with the browser's own choosing) | the way back ${there} ms | the review on screen ${onScreen.toFixed(0)} ms | chosen, read and all on screen ${shown.toFixed(0)} ms | pressed, rewritten, proved and on the page (${(size / 1e6).toFixed(0)} MB) ${back.toFixed(0)} ms | page stood still at most ${(await longest(page)).toFixed(0)} ms`);
  await context.close();
  await server.close();
};

const extension = buildExtension('for-bench'), folder = await mkdtemp(join(tmpdir(), 'prewash-transfer-'));
for (const megabytes of SIZES_MB) await measure(megabytes, folder, extension);
await rm(folder, { recursive: true, force: true });
