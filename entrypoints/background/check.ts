import { browser } from 'wxt/browser';
import type { CheckedTab } from '../shared/messages';

/** Tabs where "Check this page" runs: nothing may leave their pages meanwhile. Kept in memory by the browser, beyond our service worker's life. */
const KEY = 'checked-tabs';
/** A page that never finishes loading must not stay shut for ever. */
const RELOAD_MS = 10_000;
const SIZE = { width: 440, height: 620 };

export const checkedTabs = async (): Promise<readonly CheckedTab[]> => {
  const stored = (await browser.storage.session.get(KEY))[KEY] as unknown;
  return Array.isArray(stored) ? stored as CheckedTab[] : [];
};

/** Opens the window that leads through the check. */
export const openCheck = async (tab: number): Promise<void> => {
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/check-page.html#${tab}` as '/check-page.html'), ...SIZE });
};

/** Shuts the page first, then puts the check's scripts into all its documents. `shut` sets the valve anew. */
export const beginCheck = async (tab: number, shut: () => Promise<void>): Promise<{ readonly host: string }> => {
  const { hostname } = new URL((await browser.tabs.get(tab)).url ?? '');
  await browser.storage.session.set({ [KEY]: [...(await checkedTabs()).filter((one) => one.tab !== tab), { tab, host: hostname }] });
  await shut();
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/check-main.js'], world: 'MAIN', injectImmediately: true });
  await browser.scripting.executeScript({ target, files: ['/check.js'], injectImmediately: true });
  return { host: hostname };
};

/** The page may have the test file in hand, so it is loaded again before it may send anything. */
export const endCheck = async (tab: number, shut: () => Promise<void>): Promise<void> => {
  await reloaded(tab);
  await browser.storage.session.set({ [KEY]: (await checkedTabs()).filter((one) => one.tab !== tab) });
  await shut();
};

const reloaded = async (tab: number): Promise<void> => {
  let changed: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = () => undefined;
  await new Promise<void>((resolve) => {
    changed = (id, { status }) => { if (id === tab && status === 'complete') resolve(); };
    browser.tabs.onUpdated.addListener(changed);
    setTimeout(resolve, RELOAD_MS);
    void browser.tabs.reload(tab).catch(() => resolve());
  });
  browser.tabs.onUpdated.removeListener(changed);
};
