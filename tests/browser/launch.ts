import { chromium, type BrowserContext, type Page } from '@playwright/test';

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Without `profile`, a fresh one that is thrown away. */
type Options = { readonly executable: string; readonly extension: string; readonly headless: boolean; readonly profile?: string; readonly more?: readonly string[] };

/** A fresh Chromium profile with the extension in it, loaded: a page that opens before that has no guard. */
export const launch = async (options: Options): Promise<BrowserContext> => {
  const context = await open(options);
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return context;
};

/** The same browser without Prewash, to compare with. */
export const launchPlain = (executable: string): Promise<BrowserContext> => start({ executable, headless: true, args: [] });

const open = ({ executable, extension, headless, profile, more = [] }: Options): Promise<BrowserContext> =>
  start({ executable, headless, profile, args: [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`, ...more] });

const start = ({ executable, headless, profile = '', args }: Pick<Options, 'executable' | 'headless' | 'profile'> & { readonly args: readonly string[] }): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    // The new headless mode knows extensions; Playwright's own flag would choose the old one.
    args: [...(headless ? ['--headless=new'] : []), '--no-sandbox', ...QUIET, ...args],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1200, height: 800 } : null,
  });

const isReview = (page: Page): boolean => /\/review\.html#/.test(page.url());

/** The review window of a hold: an ordinary page of the extension, opened blank and sent to its address at once. */
export const reviewOf = async (context: BrowserContext): Promise<Page> => {
  for (;;) {
    const page = context.pages().find(isReview);
    if (page) {
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    }
    // A window may be there already and not have its address yet, so waiting for the next one alone could wait for ever.
    await Promise.race([context.waitForEvent('page', { timeout: 0 }).catch(() => undefined), new Promise((resolve) => { setTimeout(resolve, 100); })]);
    if (context.pages().length === 0) throw new Error('the browser is gone');
  }
};
