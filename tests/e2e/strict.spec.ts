import type { Page } from '@playwright/test';
import { cancel, expect, test, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED } from './secrets';
import { makeStrict } from './strict-site';

/** A page that writes all the time, as one that saves drafts does, by every way there is. */
const BUSY = `<input type="file" id="field">${UPLOADER}<script>
  field.onchange = () => upload(field.files);
  setInterval(() => {
    fetch('/draft-fetch', { method: 'POST', body: 'draft' }).catch(() => undefined);
    navigator.sendBeacon('/draft-beacon', 'draft');
    new WebSocket('ws://' + location.host + '/draft-socket');
    fetch('/read').catch(() => undefined);
  }, 100);
</script>`;

/** What the server is asked for from now on, for half a second. */
const askedFor = async (server: { readonly raw: Buffer[] }, page: Page): Promise<readonly string[]> => {
  const from = server.raw.length;
  await page.waitForTimeout(500);
  return [...new Set(server.raw.slice(from).map((one) => one.toString().split(' ')[1]?.split(/[?\n]/)[0] ?? ''))].sort();
};

test('on a strict site nothing is written while files wait, and everything afterwards', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  await makeStrict(browserContext);
  const page = await visit(BUSY);
  expect(await askedFor(server, page)).toEqual(['/draft-beacon', '/draft-fetch', '/draft-socket', '/read']);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await expect.poll(() => askedFor(server, page)).toEqual(['/read']);
  await expect(window.getByText(/Prewash stopped it \d+ times so far/)).toBeVisible();
  await cancel(window);
  await expect.poll(() => askedFor(server, page)).toContain('/draft-fetch');
  serverNeverGot(...PLANTED);
});

test('the valve of a strict site opens for what was approved', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  await makeStrict(browserContext);
  const page = await visit(BUSY);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await expect.poll(() => askedFor(server, page)).toEqual(['/read']);
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

test('a frame of a strict site is strict on any page, its sockets too', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  await makeStrict(browserContext);
  server.serve('/frame', `<!doctype html><body>${BUSY}`);
  const page = await visit('');
  await page.goto(server.serve('/outer', `<!doctype html><title>Vendor</title><iframe src="${server.origin}/frame"></iframe>`).replace('127.0.0.1', 'localhost'));
  await page.frameLocator('iframe').locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await expect.poll(() => askedFor(server, page)).toEqual(['/read']);
  await cancel(window);
  await expect.poll(() => askedFor(server, page)).toContain('/draft-socket');
  serverNeverGot(...PLANTED);
});

test('nor do the page’s own workers write for it', async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
  await makeStrict(browserContext);
  const writes = (path: string): string => `setInterval(() => fetch('${path}', { method: 'POST', body: 'draft' }).catch(() => undefined), 100);`;
  const script = (path: string, body: string): string => server.serve(path, { type: 'text/javascript', body });
  script('/shared.js', writes('/draft-shared-worker'));
  script('/worker.js', writes('/draft-worker'));
  script('/service.js', "onmessage = () => fetch('/draft-service-worker', { method: 'POST', body: 'draft' }).catch(() => undefined);");
  const page = await visit(`<input type="file" id="field"><script>
    const keep = [new Worker('/worker.js'), new SharedWorker('/shared.js')];
    navigator.serviceWorker.register('/service.js');
    setInterval(async () => (await navigator.serviceWorker.ready).active.postMessage('write'), 100);
  </script>`);
  const all = ['/draft-service-worker', '/draft-shared-worker', '/draft-worker'];
  await expect.poll(() => askedFor(server, page)).toEqual(all);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await expect.poll(() => askedFor(server, page)).toEqual([]);
  await cancel(window);
  await expect.poll(() => askedFor(server, page)).toEqual(all);
  serverNeverGot(...PLANTED);
});
