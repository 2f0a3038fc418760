import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED } from './secrets';

const FIELD = `<input type="file" id="field" multiple>${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;

/** Ends a part of the extension the hard way, through the browser's own tools. */
const close = async (context: BrowserContext, page: Page, type: string, address: RegExp): Promise<void> => {
  const browser = await context.newCDPSession(page);
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const target = targetInfos.find((one) => one.type === type && address.test(one.url));
  if (!target) throw new Error(`nothing to end: ${targetInfos.map((one) => one.type).join(', ')}`);
  await browser.send('Target.closeTarget', { targetId: target.targetId });
};

test('the service worker is killed: the review goes on and the clean copy arrives', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await close(browserContext, page, 'service_worker', /background\.js/);
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
