import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extensionFolder } from '../browser/build-extension';
import { foundIn } from '../browser/extract';
import { findChromium } from '../browser/find-chromium';
import { launch, reviewOf } from '../browser/launch';
import { startServer, type UploadServer } from '../browser/upload-server';

type Story = {
  readonly browserContext: BrowserContext;
  readonly server: UploadServer;
  /** Opens a page of the vendor with this body. */
  readonly visit: (body: string) => Promise<Page>;
  /** Writes a file to the contractor's disk. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly review: () => Promise<Page>;
  /** Judges the bytes at the server, not what the interface says. */
  readonly serverNeverGot: (...values: string[]) => void;
};

/** The first-minute page opens in front; Chromium reads a chosen folder only for the tab in front, and a contractor has long closed it. */
export const closeWelcome = async (context: BrowserContext): Promise<void> => {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? await context.waitForEvent('page', { predicate: isWelcome });
  await page.waitForLoadState();
  await page.close();
};

export const test = base.extend<Story>({
  browserContext: async ({}, provide) => {
    const context = await launch({ executable: findChromium(), extension: extensionFolder('for-tests'), headless: true });
    await closeWelcome(context);
    await provide(context);
    await context.close();
  },
  server: async ({}, provide) => {
    const server = await startServer();
    await provide(server);
    await server.close();
  },
  visit: async ({ browserContext, server }, provide) => provide(async (body) => {
    const page = browserContext.pages().find((one) => one.url() === 'about:blank') ?? await browserContext.newPage();
    await page.goto(server.serve('/', `<!doctype html><meta charset="utf-8"><title>Vendor</title><link rel="icon" href="data:,"><body>${body}`));
    return page;
  }),
  file: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'prewash-story-'));
    await provide(async (name, content) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    });
    await rm(folder, { recursive: true, force: true });
  },
  review: async ({ browserContext }, provide) => provide(() => reviewOf(browserContext)),
  serverNeverGot: async ({ server }, provide) => provide((...values) => {
    expect(foundIn(Buffer.concat(server.raw), values), 'values that the server got').toEqual([]);
  }),
});

export { expect };

/** Presses the primary button as soon as it is ready. */
export const upload = async (review: Page): Promise<void> => {
  const button = review.getByRole('button', { name: /^Upload/ });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.click();
};
export const cancel = (review: Page): Promise<void> => review.getByRole('button', { name: 'Cancel upload' }).click();

/** A page's own upload code: sends what an input, a drop or a paste gives it, at once. */
export const UPLOADER = `<script>
  const upload = (files) => {
    const form = new FormData();
    for (const file of files) form.append('file', file, file.webkitRelativePath || file.name);
    return fetch('/upload', { method: 'POST', body: form });
  };
</script>`;
