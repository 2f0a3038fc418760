import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, UPLOADER } from './fixtures';

/** The window that the toolbar popup's "Check this page" opens for the tab in front. */
const check = async (context: BrowserContext, page: Page): Promise<Page> => {
  const worker = context.serviceWorkers()[0]!;
  const tab = await worker.evaluate(async (url) => (await (globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url: string }[]> } } }).chrome.tabs.query({})).find((one) => one.url === url)?.id, page.url());
  const window = await context.newPage();
  await window.goto(new URL(`/check-page.html#${tab}`, worker.url()).href);
  await expect(window.getByText('127.0.0.1')).toBeVisible();
  await page.bringToFront();
  return window;
};

const FIELD = `<button id="pick">Choose</button><input type="file" id="field" hidden>${UPLOADER}<script>pick.onclick = () => field.click(); field.onchange = () => upload(field.files);</script>`;
const ZONE = `<div id="zone" style="height:200px;background:#eee">Drop</div>${UPLOADER}<script>
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = (event) => { event.preventDefault(); upload(event.dataTransfer.files); };
</script>`;

test('where an upload button is pressed, the check says that Prewash holds, and nothing is sent', async ({ browserContext, visit, server }) => {
  const page = await visit(FIELD), window = await check(browserContext, page);
  await page.locator('#pick').click();
  await expect(window.getByRole('heading', { name: 'Prewash holds here', exact: true })).toBeVisible();
  await expect(window.getByText('Held, and the page took the copy.')).toBeVisible();
  expect(server.posts).toEqual([]);
});

test('a place to drop files is checked by a click on it', async ({ browserContext, visit, server }) => {
  const page = await visit(ZONE), window = await check(browserContext, page);
  await page.locator('#zone').click();
  await expect(window.getByText('Dropping a file')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Prewash holds here', exact: true })).toBeVisible();
  expect(server.posts).toEqual([]);
});

test('inputs that are never in the page, and the browser’s own picker, are checked too', async ({ browserContext, visit }) => {
  const page = await visit(`<button id="pick">Choose</button>${UPLOADER}<script>pick.onclick = async () => upload([await (await showOpenFilePicker())[0].getFile()]);</script>`);
  const window = await check(browserContext, page);
  await page.locator('#pick').click();
  await expect(window.getByRole('heading', { name: 'Prewash holds here', exact: true })).toBeVisible();
});

test('a frame of a site that is not protected makes it partly, and the site strict', async ({ browserContext, visit }) => {
  const page = await visit(`<iframe src="http://widget.invalid/"></iframe>${FIELD}`), window = await check(browserContext, page);
  await page.locator('#pick').click();
  await expect(window.getByRole('heading', { name: 'Prewash holds here only partly' })).toBeVisible();
  await expect(window.getByText('A part of this page belongs to widget.invalid.')).toBeVisible();
  await expect(window.getByText('This site is strict now')).toBeVisible();
});

test('after the check the page is loaded again and can send', async ({ browserContext, visit, server }) => {
  const page = await visit(`<script>window.born = Math.random();</script>${FIELD}<button id="save" onclick="fetch('/draft', { method: 'POST', body: 'draft' }).catch(() => undefined)">Save</button>`);
  const window = await check(browserContext, page), born = await page.evaluate('born');
  await page.locator('#save').click();
  await page.locator('#pick').click();
  await expect(window.getByText('Held, and the page took the copy.')).toBeVisible();
  expect(server.posts, 'shut').toEqual([]);
  await window.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => page.evaluate('born').catch(() => born)).not.toBe(born);
  await expect.poll(async () => {
    await page.locator('#save').click();
    return server.posts.length;
  }).toBeGreaterThan(0);
  expect(server.files).toEqual([]);
});
