import type { BrowserContext, Page } from '@playwright/test';
import { findChromium } from '../browser/find-chromium';
import { launchPlain } from '../browser/launch';
import { startServer, type UploadServer } from '../browser/upload-server';
import { expect, test } from '../e2e/fixtures';
import { MATRIX } from './index';
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

const playIn = async (context: BrowserContext, { body, play }: OrdinaryPage): Promise<Trace> => {
  const server = await startServer(), page = await context.newPage(), lines = watch(page);
  for (const path of ['/login', '/sent', '/framed', '/next']) server.serve(path, headed('<p>Thank you</p>'));
  await page.goto(server.serve('/page', headed(`${NOTES}${body}`)));
  await play(page);
  const trace = await traceOf(page, server, lines);
  await page.close();
  await server.close();
  return trace;
};

const plainContext = test.extend<{ plain: BrowserContext }>({
  plain: async ({}, provide) => {
    const context = await launchPlain(findChromium());
    await provide(context);
    await context.close();
  },
});

for (const page of ORDINARY_PAGES) {
  plainContext(`${page.name}: the page sees the same with Prewash and without`, async ({ browserContext, plain }) => {
    const without = await playIn(plain, page), held = await playIn(browserContext, page);
    expect(held).toEqual(without);
  });
}

plainContext('every page of the matrix looks and asks the same when it is opened and left alone', async ({ browserContext, plain }) => {
  test.setTimeout(600_000);
  for (const { name, body, type } of MATRIX.filter(({ hostile, also }) => !hostile && !also)) {
    if (type !== undefined) continue;
    const page = { name, body, play: (one: Page) => one.waitForTimeout(50) };
    expect(await playIn(browserContext, page), name).toEqual(await playIn(plain, page));
  }
});
