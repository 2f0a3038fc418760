import { browser } from 'wxt/browser';

const KEY = 'strict-sites';

/** Patterns of the sites that may send nothing while files wait there. */
export const strictSites = async (): Promise<readonly string[]> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((pattern) => typeof pattern === 'string') : [];
};

export const setStrict = async (pattern: string, strict: boolean): Promise<void> => {
  const others = (await strictSites()).filter((one) => one !== pattern);
  await browser.storage.local.set({ [KEY]: strict ? [...others, pattern] : others });
};

export const onStrictChanged = (listener: () => void): (() => void) => {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => { if (area === 'local' && KEY in changes) listener(); };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
};
