import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { foundIn } from '../browser/extract';
import { startServer, type UploadServer } from '../browser/upload-server';
import { NOTE, PLANTED, USEFUL } from '../e2e/secrets';
import { findFirefox } from './find-firefox';
import { launchFirefox, type Firefox } from './marionette';

const root = fileURLToPath(new URL('../..', import.meta.url)), OUT = '.output/for-firefox-tests';
const executable = findFirefox();
const PAGE = `<!doctype html><meta charset="utf-8"><title>Vendor</title><body>
  <input type="file" id="field"><div id="zone" style="height:200px">Drop</div>
  <script>
    const upload = (files) => { const form = new FormData(); for (const file of files) form.append('file', file); return fetch('/upload', { method: 'POST', body: form }); };
    field.onchange = () => upload(field.files);
    zone.ondragover = (event) => event.preventDefault();
    zone.ondrop = (event) => { event.preventDefault(); upload(event.dataTransfer.files); };
  </script>`;

type Story = { readonly server: UploadServer; readonly firefox: Firefox; readonly choose: () => Promise<void>; readonly press: (name: RegExp) => Promise<void> };
const test = base.extend<Story>({
  server: async ({}, provide) => {
    const server = await startServer();
    await provide(server);
    await server.close();
  },
  firefox: async ({ server }, provide, { workerIndex }) => {
    const firefox = await launchFirefox(executable ?? '', join(root, OUT, 'firefox-mv3'), 2830 + workerIndex);
    const { handle } = await firefox.call('WebDriver:NewWindow', { type: 'tab' }) as unknown as { readonly handle: string };
    await firefox.call('WebDriver:SwitchToWindow', { handle });
    await firefox.goTo(server.serve('/', PAGE));
    await provide(firefox);
    await firefox.close();
  },
  choose: async ({ firefox }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'prewash-story-')), path = join(folder, 'note.txt');
    await writeFile(path, NOTE);
    await provide(async () => {
      const { value } = await firefox.call('WebDriver:FindElement', { using: 'css selector', value: '#field' });
      await firefox.call('WebDriver:ElementSendKeys', { id: Object.values(value as Record<string, string>)[0], text: path });
    });
    await rm(folder, { recursive: true, force: true });
  },
  press: async ({ firefox }, provide) => provide(async (name) => {
    await firefox.switchTo(/\/review\.html#/);
    await expect.poll(() => firefox.run<boolean>(`
      const button = [...document.querySelectorAll('button')].find((one) => new RegExp(arguments[0]).test(one.textContent) && one.getAttribute('aria-disabled') !== 'true');
      button?.click();
      return button !== undefined;`, name.source)).toBe(true);
  }),
});

test.skip(executable === undefined, 'no Firefox on PATH, and PREWASH_FIREFOX is not set');
test.beforeAll(() => {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox', '--mv3'], {
    cwd: root, encoding: 'utf8', env: { ...process.env, PREWASH_OUT: OUT, PREWASH_SITES: 'http://127.0.0.1/*' },
  });
  if (status !== 0) throw new Error(`The extension could not be built for Firefox.\n${stderr}`);
});
test.afterEach(({ server }) => {
  expect(foundIn(Buffer.concat(server.raw), [...PLANTED]), 'values that the server got').toEqual([]);
});

test('Firefox: a chosen file waits, and the page gets the clean copy', async ({ choose, press, server }) => {
  await choose();
  await press(/^Upload clean copies/);
  await expect.poll(() => server.files.length).toBe(1);
  expect(server.files[0]?.bytes.toString()).toContain(USEFUL);
});

test('Firefox: a dropped file waits, and the page gets the clean copy', async ({ firefox, press, server }) => {
  // A script's own drop: Marionette has no gesture for files from the desktop.
  await firefox.run(`
    const data = new DataTransfer();
    data.items.add(new File([arguments[0]], 'note.txt', { type: 'text/plain' }));
    for (const type of ['dragenter', 'dragover', 'drop']) document.getElementById('zone').dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: data }));`, NOTE);
  await press(/^Upload clean copies/);
  await expect.poll(() => server.files.length).toBe(1);
  expect(server.files[0]?.bytes.toString()).toContain(USEFUL);
});

test('Firefox: after "Cancel upload" the page has nothing', async ({ choose, press, firefox, server }) => {
  await choose();
  await press(/^Cancel upload/);
  await firefox.switchTo(/^http:/);
  await expect.poll(() => firefox.run<number>("return document.getElementById('field').files.length")).toBe(0);
  expect(server.posts).toEqual([]);
});
