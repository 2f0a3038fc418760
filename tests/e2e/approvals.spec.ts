import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, UPLOADER } from './fixtures';
import { NOTE, PLANTED } from './secrets';

const FIELD = `<input type="file" id="field">${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;
type Forged = { readonly hold: string; readonly approval: string; readonly expires: number; readonly part: string };

/** A hand-back that did not come from the review, sent from inside the extension: the strongest position a forger could have. */
const forge = (context: BrowserContext, forged: Forged): Promise<unknown> => {
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error('no service worker');
  return worker.evaluate(async ({ hold, approval, expires, part }) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> } } };
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const file = new File(['forged'], 'forged.txt');
    return chrome.tabs.sendMessage(tab?.id ?? 0, { to: 'content', name: 'hand-back', data: { hold, approval, expires, hashes: [], parts: [{ part, files: [{ index: 0, file, path: '' }] }] } });
  }, forged);
};
const idOf = (review: Page): string => new URL(review.url()).hash.slice(1);
const later = (): number => Date.now() + 60_000;

test('an approval for another hold, too late, or used before puts nothing on the page', async ({ browserContext, visit, file, review, server }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const hold = idOf(await review());
  expect(await forge(browserContext, { hold: crypto.randomUUID(), approval: 'a', expires: later(), part: 'input-1' })).toBe('page-gone');
  expect(await forge(browserContext, { hold, approval: 'b', expires: Date.now() - 1, part: 'input-1' })).toBe('expired');
  expect(await forge(browserContext, { hold, approval: 'c', expires: later(), part: 'input-9' })).toBe('page-gone');
  expect(await forge(browserContext, { hold, approval: 'c', expires: later(), part: 'input-1' })).toBe('used');
  expect(server.files).toEqual([]);
  expect(await page.locator('#field').evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0);
});

test('a page that sends whatever it likes gets no answer and no file', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const hold = idOf(await review());
  const heard = await page.evaluate((id) => {
    const answers: unknown[] = [];
    window.addEventListener('message', (event) => { if (event.source !== window) answers.push(event.data); });
    for (let time = 0; time < 200; time += 1) {
      const data = { hold: id, approval: String(time), expires: Date.now() + 60_000, hashes: [], parts: [{ part: 'input-1', files: [] }] };
      window.postMessage({ to: 'content', name: 'hand-back', data }, '*');
      window.postMessage({ to: 'offscreen', name: 'end', data: { hold: id } }, '*');
      new BroadcastChannel('prewash-review').postMessage({ kind: 'call', hold: id, review: 'r', id: time, call: 'upload', args: [] });
      window.dispatchEvent(new CustomEvent('__prewash', { detail: data }));
      document.dispatchEvent(new CustomEvent('connected', { detail: data }));
    }
    return { answers, reach: typeof (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage };
  }, hold);
  await page.waitForTimeout(500);
  expect(heard).toEqual({ answers: [], reach: 'undefined' });
  expect(server.files).toEqual([]);
  serverNeverGot(...PLANTED);
});

test('our pages cannot be framed or read by a page', async ({ visit, review, file, server }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review(), address = window.url();
  const seen = await page.evaluate(async (url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    const fetched = await fetch(url).then(() => 'read', () => 'refused');
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    let inside = 'closed';
    try { inside = frame.contentDocument?.body?.innerText ?? 'closed'; } catch { inside = 'closed'; }
    return { fetched, inside };
  }, address);
  expect(seen.fetched).toBe('refused');
  expect(seen.inside).not.toContain('Quenneville');
  expect(page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'))).toEqual([]);
  expect(server.files).toEqual([]);
});
