import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeJpeg } from '../../scrubber/formats/pdf/write/raster/encode-jpeg';
import { buildExtension } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';
import { launch, reviewOf } from '../browser/launch';
import { watchMemory } from '../browser/process-memory';
import { startServer } from '../browser/upload-server';
import { firstExtra, linesOfText, pdfDocument } from '../builders/pdf/file';

/**
 * `npx tsx tests/bench/memory.ts [FILE…]`: how much memory the extension's own processes take in a real Chromium while a PDF is read, decided and
 * written: 500 pages of text with ten names each, and a scan of about the largest admitted size; or the files that are named.
 */
const NAMES = ['Jane Okafor', 'Lysander Thornquist', 'Oinam Tomba', 'Wiebke Harms', 'Nkechi Brandvold', 'Desmond Rolle'];
const line = (i: number): string => (i % 4 === 1 ? `Ms ${NAMES[i % NAMES.length]} signed the order on the same day and went home by train at noon.` : 'The parties agree that the services are provided in accordance with the schedule attached.');
const textPages = (pages: number): Uint8Array => pdfDocument({ pages: Array.from({ length: pages }, (_, page) => ({ content: linesOfText(Array.from({ length: 40 }, (__, at) => line(page * 40 + at)), 10) })) });

/** Scans of A4 at 200 dots an inch, in the grain that makes them large, with a line of recognised text. */
const scans = (megabytes: number): Uint8Array => {
  const width = 1654, height = 2339, pixels = randomBytes(width * height * 3).map((value) => 200 + (value >> 3)), picture = encodeJpeg(pixels, width, height, false), pages = Math.floor((megabytes * 1_000_000) / picture.length), first = firstExtra(pages);
  return pdfDocument({
    pages: Array.from({ length: pages }, (_, i) => ({ content: `q 595 0 0 842 0 0 cm /I0 Do Q BT 3 Tr /F1 11 Tf 1 0 0 1 72 700 Tm (${i % 10 === 0 ? `Ms ${NAMES[0]} signed the order.` : 'The parties agree.'}) Tj ET`, resources: `/XObject<</I0 ${first + i} 0 R>>` })),
    extra: Array.from({ length: pages }, () => ({ dict: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`, data: picture })),
  });
};

const measure = async (name: string, path: string, extension: string, folder: string): Promise<void> => {
  const server = await startServer(), profile = await mkdtemp(join(folder, 'profile-')), context = await launch({ executable: findChromium(), extension, headless: true, profile });
  const page = await context.newPage();
  await page.goto(server.serve('/', '<!doctype html><input type="file" id="field"><script>field.onchange = () => { window.size = field.files[0].size; };</script>'));
  const memory = watchMemory(profile), start = performance.now();
  await page.locator('#field').setInputFiles(path);
  const review = await reviewOf(context), button = review.getByRole('button', { name: /^Upload/ });
  for (const looked = review.getByRole('button', { name: 'I looked: keep' }); ;) {
    const ready = await Promise.race([button.and(review.locator(':not([aria-disabled=true])')).waitFor({ timeout: 600_000 }).then(() => true), looked.first().waitFor({ timeout: 600_000 }).then(() => false)]);
    if (ready) break;
    await looked.first().click();
  }
  const read = performance.now() - start;
  await button.click();
  // Pages that became pictures are named first, and the button wants a second press.
  await Promise.race([page.waitForFunction(() => 'size' in window, undefined, { timeout: 600_000 }), review.getByText('press the button again').waitFor({ timeout: 600_000 }).then(() => button.click())]);
  await page.waitForFunction(() => 'size' in window, undefined, { timeout: 600_000 });
  const all = performance.now() - start, size = await page.evaluate(() => (window as unknown as { size: number }).size), { before, peak } = memory.stop();
  console.log(`${name} | read and found ${(read / 1000).toFixed(1)} s | on the page after ${(all / 1000).toFixed(1)} s, ${(size / 1e6).toFixed(1)} MB | extension ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`);
  await context.close();
  await server.close();
};

const extension = buildExtension('for-bench'), folder = await mkdtemp(join(tmpdir(), 'prewash-memory-')), named = process.argv.slice(2);
const write = async (name: string, bytes: Uint8Array): Promise<string> => { const path = join(folder, name); await writeFile(path, bytes); return path; };
const files: readonly (readonly [string, string])[] = named.length > 0 ? named.map((path) => [path, path] as const) : [['500 pages, 5,000 removals', await write('text.pdf', textPages(500))], ['scans, 60 MB', await write('scans.pdf', scans(60))]];
for (const [name, path] of files) await measure(name, path, extension, folder);
await rm(folder, { recursive: true, force: true });
