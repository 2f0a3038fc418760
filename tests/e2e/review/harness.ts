import { test as base, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';

const configFile = fileURLToPath(new URL('./harness/vite.config.ts', import.meta.url));

type Worker = { readonly harness: string };
type Opened = { readonly open: (name: string) => Promise<Page> };

/** Builds the harness once per worker, each into a folder of its own (one that builds anew would empty the folder another serves from),
 * and opens one of its cases. Fails a test on any error in the page. */
export const test = base.extend<Opened, Worker>({
  harness: [async ({}, provide, { workerIndex }) => {
    const outDir = fileURLToPath(new URL(`../../../test-results/review-harness-${workerIndex}`, import.meta.url));
    await build({ configFile, logLevel: 'error', build: { outDir } });
    const server: PreviewServer = await preview({ configFile, logLevel: 'error', build: { outDir } });
    await provide(server.resolvedUrls?.local[0] ?? '');
    await server.close();
  }, { scope: 'worker' }],
  open: async ({ page, harness }, provide) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`); });
    await provide(async (name) => {
      await page.goto(`${harness}#${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(150);
      return page;
    });
    if (errors.length > 0) throw new Error(`errors in the page: ${errors.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

/** What has the focus, as the key of its row or its words. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement as HTMLElement | null;
  return element?.closest<HTMLElement>('[data-key]')?.dataset.key ?? element?.textContent ?? '';
});
