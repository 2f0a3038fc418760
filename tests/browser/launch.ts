import { chromium, type BrowserContext, type Page } from '@playwright/test';

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

type Options = { readonly executable: string; readonly extension: string; readonly headless: boolean };

/** A fresh Chromium profile with the extension in it. */
export const launch = ({ executable, extension, headless }: Options): Promise<BrowserContext> => chromium.launchPersistentContext('', {
  executablePath: executable,
  headless: false,
  // The new headless mode knows extensions; Playwright's own flag would choose the old one.
  args: [...(headless ? ['--headless=new'] : []), '--no-sandbox', ...QUIET, `--load-extension=${extension}`, `--disable-extensions-except=${extension}`],
  ignoreDefaultArgs: ['--disable-extensions'],
  viewport: headless ? { width: 1200, height: 800 } : null,
});

const isReview = (page: Page): boolean => /\/review\.html#/.test(page.url());

/** The review window of a hold: an ordinary page of the extension. */
export const reviewOf = async (context: BrowserContext): Promise<Page> => {
  const page = context.pages().find(isReview) ?? await context.waitForEvent('page', { predicate: async (opened) => {
    await opened.waitForURL(/review\.html/).catch(() => undefined);
    return isReview(opened);
  } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
