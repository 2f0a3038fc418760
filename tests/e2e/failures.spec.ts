import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { endTarget, endWorker } from '../browser/ends';
import { buildDocx, paragraph } from '../builders/docx/package';
import { expect, test, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED, USEFUL } from './secrets';

const FIELD = `<input type="file" id="field" multiple>${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;

/** Adds something that Prewash did not find: a decision that only the log knows. */
const addTerm = async (window: Page, text: string): Promise<void> => {
  await window.getByRole('button', { name: 'Add something we missed' }).click();
  await window.keyboard.type(text);
  await expect(window.getByText('Found in 1 place in 1 file.')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByText(text).first()).toBeVisible();
};

test('the service worker is killed: the review goes on and the clean copy arrives', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await endTarget(browserContext, page, 'service_worker', /background\.js/);
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

test('the hold worker ends without a word: another one is given the decisions, and the clean copy arrives', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await addTerm(window, USEFUL);
  await expect(window.getByRole('button', { name: /^Upload/ })).not.toHaveAttribute('aria-disabled', 'true');
  expect(await endWorker(browserContext, page, /hold-worker/)).toBe(true);
  await expect(window.getByText('The check was interrupted and has started again').first()).toBeVisible();
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED, USEFUL);
});

test('the hold worker ends while it reads: that file stays here with a sentence, the other is read by a new one', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  const long = Array.from({ length: 3_000 }, (_, line) => `Pump ${line} was looked at by a colleague of Sandra Whitfield, who wrote ${line * 7} words about its seals.`).join('\n');
  await page.locator('#field').setInputFiles([await file('long.txt', `${NOTE}\n${long}`), await file('note.txt', NOTE)]);
  const window = await review();
  await expect(window.getByText('Sandra Whitfield').first()).toBeVisible();
  expect(await endWorker(browserContext, page, /hold-worker/)).toBe(true);
  await expect(window.getByText('The check was interrupted and has started again').first()).toBeVisible();
  await expect(window.getByText(/^Upload 1 of 2 clean copies/).first()).toBeVisible({ timeout: 30_000 });
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

test('a file worker ends while it reads: that file stays here with a sentence, the other goes on', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  const long = await buildDocx(paragraph(NOTE) + paragraph('A sentence that nobody minds, about pumps and seals.').repeat(40_000));
  await page.locator('#field').setInputFiles([await file('long.docx', long), await file('note.txt', NOTE)]);
  await expect.poll(() => endWorker(browserContext, page, /file-worker/), { intervals: [20] }).toBe(true);
  const window = await review();
  await expect(window.getByText(/^Upload 1 of 2 clean copies/).first()).toBeVisible();
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

test('the page goes elsewhere: the hold ends and nothing goes out', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await page.goto(server.serve('/elsewhere', 'Another page'));
  await expect(window.getByRole('heading', { level: 1 })).not.toContainText('Nothing has been uploaded yet');
  await expect(window.getByText(/[Nn]othing was uploaded/).first()).toBeVisible();
  serverNeverGot(...PLANTED);
});

test('the tab is closed: the hold ends and nothing goes out', async ({ visit, file, review, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await page.close();
  await expect(window.getByText(/[Nn]othing was uploaded/).first()).toBeVisible();
  serverNeverGot(...PLANTED);
});

test('the extension is switched off: its script on the page still holds, and says so', async ({ browserContext, visit, file, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  const worker = browserContext.serviceWorkers()[0] ?? await browserContext.waitForEvent('serviceworker');
  await worker.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(async () => {
    await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
    return page.locator('prewash-notice').textContent({ timeout: 500 }).catch(() => '');
  }).toContain('Nothing was uploaded');
  expect(server.files).toEqual([]);
  serverNeverGot(...PLANTED);
});

test('an update has to wait for what is held: somebody listens for it, and a page of the extension stays open', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  await (await review()).close();
  const [worker] = browserContext.serviceWorkers();
  const seen = await worker?.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { readonly chrome: { readonly runtime: { readonly onUpdateAvailable: { hasListeners(): boolean }; getContexts(of: object): Promise<readonly unknown[]> } } }).chrome;
    return { listens: runtime.onUpdateAvailable.hasListeners(), open: (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length };
  });
  expect(seen).toEqual({ listens: true, open: 1 });
  expect(server.files).toEqual([]);
  serverNeverGot(...PLANTED);
});

test('the offscreen document disappears alone: the page sends its files again and the decisions are kept', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await addTerm(window, USEFUL);
  await endTarget(browserContext, page, 'background_page', /offscreen\.html/);
  await expect(window.getByText('Your decisions are kept')).toBeVisible();
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED, USEFUL);
});

test('the offscreen document disappears while no review is open: the toolbar popup brings the files back', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review(), address = new URL('/popup.html', window.url()).href;
  await window.close();
  await endTarget(browserContext, page, 'background_page', /offscreen\.html/);
  const popup = await browserContext.newPage();
  await popup.goto(address);
  await popup.getByRole('button', { name: /review/i }).first().click();
  const again = await review();
  await expect(again.getByText('your earlier decisions are gone')).toBeVisible();
  await upload(again);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

test('files that are cleaned without uploading survive the offscreen document too', async ({ browserContext, visit, file, review }) => {
  const page = await visit('<p>Nothing to upload here</p>'), worker = browserContext.serviceWorkers()[0];
  const window = await browserContext.newPage();
  await window.goto(new URL('/review.html', worker?.url()).href);
  await window.locator('input[type=file]').setInputFiles(await file('note.txt', NOTE));
  const before = await review();
  await expect(before.getByRole('button', { name: /^Save/ }).first()).not.toHaveAttribute('aria-disabled', 'true');
  await endTarget(browserContext, page, 'background_page', /offscreen\.html/);
  await expect(before.getByText('Your decisions are kept')).toBeVisible();
  const download = before.waitForEvent('download');
  await before.getByRole('button', { name: 'Save clean copies' }).first().click();
  const saved = await readFile(await (await download).path(), 'utf8');
  for (const value of PLANTED) expect(saved.toLowerCase()).not.toContain(value.toLowerCase());
  expect(saved).toContain(USEFUL);
});

test('a review window whose hold nobody knows says so and does not wait for ever', async ({ browserContext, visit }) => {
  await visit('');
  const worker = browserContext.serviceWorkers()[0], window = await browserContext.newPage();
  await window.goto(new URL('/review.html#00000000-0000-4000-8000-000000000000', worker?.url()).href);
  await expect(window.getByText('Nothing was uploaded').first()).toBeVisible();
});
