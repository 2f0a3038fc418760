import type { BrowserContext, Page } from '@playwright/test';
import { extensionFolder } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';
import { launch, launchPlain, reviewOf } from '../browser/launch';
import { startServer, type UploadServer } from '../browser/upload-server';
import { closeWelcome, expect, test } from '../e2e/fixtures';
import { NOTE } from '../e2e/secrets';
import { makeStrict } from '../e2e/strict-site';
import { MATRIX } from './index';
import { slice } from './slice';
import { NOTES, ORDINARY_PAGES, type OrdinaryPage } from './ordinary';

/** Where nothing is uploaded nobody can tell that Prewash is there: each page is played with it and without it, and every trace is compared. */
type Trace = { readonly notes: unknown; readonly console: readonly string[]; readonly markup: string; readonly asked: readonly string[] };

const headed = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Vendor</title><link rel="icon" href="data:,"><body>${body}`;

/** What the server was asked for, without what differs between two browsers and two servers. */
const asked = ({ raw, origin }: UploadServer): readonly string[] => raw
  .map((one) => one.toString().replaceAll(origin, '').replace(/\{.*\}\n/, '\n').replace(/----?WebKitFormBoundary\w+/g, 'boundary')).sort();

const watch = (page: Page): string[] => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`error: ${error.message}`));
  return lines;
};

const traceOf = async (page: Page, server: UploadServer, lines: readonly string[]): Promise<Trace> => ({
  notes: await page.evaluate(() => (globalThis as unknown as { notes?: unknown }).notes ?? (typeof notes === 'undefined' ? [] : notes)),
  console: lines.map((line) => line.replaceAll(server.origin, '')),
  markup: (await page.content()).replaceAll(server.origin, ''),
  asked: asked(server),
});
declare const notes: unknown;

type Play<Result> = (page: Page, server: UploadServer, lines: readonly string[]) => Promise<Result>;

const opened = async <Result>(context: BrowserContext, body: string, play: Play<Result>): Promise<Result> => {
  const server = await startServer(), page = await context.newPage(), lines = watch(page);
  for (const path of ['/login', '/sent', '/framed', '/next']) server.serve(path, headed('<p>Thank you</p>'));
  await page.goto(server.serve('/page', headed(`${NOTES}${body}`)));
  const result = await play(page, server, lines);
  await page.close();
  await server.close();
  return result;
};

const playIn = (context: BrowserContext, { body, play }: OrdinaryPage): Promise<Trace> => opened(context, body, async (page, server, lines) => {
  await play(page);
  return traceOf(page, server, lines);
});

/** What the page asks its server for; it may lose its way, and its document, where something is stopped. */
const askedIn = (context: BrowserContext, { body, play }: OrdinaryPage, before?: (page: Page) => Promise<void>): Promise<readonly string[]> =>
  opened(context, `${body}<input type="file" id="held">`, async (page, server) => {
    await before?.(page);
    page.setDefaultTimeout(5_000);
    await play(page).catch(() => undefined);
    return asked(server);
  });

/** Both browsers serve all stories: nothing of a page outlives it. */
const pair = test.extend<object, { readonly plain: BrowserContext; readonly guarded: BrowserContext }>({
  plain: [async ({}, provide) => {
    const context = await launchPlain(findChromium());
    await provide(context);
    await context.close();
  }, { scope: 'worker' }],
  guarded: [async ({}, provide) => {
    const context = await launch({ executable: findChromium(), extension: extensionFolder('for-tests'), headless: true });
    await closeWelcome(context);
    await provide(context);
    await context.close();
  }, { scope: 'worker' }],
});

for (const page of ORDINARY_PAGES) {
  pair(`${page.name}: the page sees the same with Prewash and without`, async ({ guarded, plain }) => {
    expect(await playIn(guarded, page)).toEqual(await playIn(plain, page));
  });
}

pair('pages of the matrix look and ask the same when they are opened and left alone', async ({ guarded, plain }) => {
  test.setTimeout(600_000);
  const left = MATRIX.filter(({ hostile, also, type }) => !hostile && !also && type === undefined);
  for (const { name, body } of process.env.PREWASH_LONG ? left : slice(left, 25, Number(process.env.PREWASH_SEED ?? 7))) {
    const page = { name, body, play: (one: Page) => one.waitForTimeout(50) };
    expect(await playIn(guarded, page), name).toEqual(await playIn(plain, page));
  }
});

/** What "strict" costs (SECURITY.md, "The valve"): pages that write by themselves, and nothing else. */
const WRITERS = ['a log-in', 'a log-in with fetch', 'saving drafts', 'a form that its own script sends', 'a form into a frame'];

pair('on a strict site only pages that write lose something while files wait', async ({ guarded, plain, file }) => {
  test.skip(process.env.PREWASH_LONG === undefined, 'every page with a hold of its own: npm run test:long');
  test.setTimeout(600_000);
  await makeStrict(guarded);
  const path = await file('note.txt', NOTE), losing: string[] = [];
  for (const page of ORDINARY_PAGES) {
    const asIs = await askedIn(plain, page);
    const shut = await askedIn(guarded, page, async (one) => {
      await one.locator('#held').setInputFiles(path);
      await (await reviewOf(guarded)).getByRole('button', { name: /^Upload/ }).waitFor();
    });
    if (JSON.stringify(shut) !== JSON.stringify(asIs)) losing.push(page.name);
    for (const window of guarded.pages().filter((one) => one.url().includes('/review.html'))) await window.close();
  }
  expect(losing).toEqual(WRITERS);
});
