import { browser } from 'wxt/browser';

/** Calls whenever what is stored under the key changes, wherever that happened. Returns the way to stop. */
export const onStored = (key: string) => (listener: () => void): (() => void) => {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => { if (area === 'local' && key in changes) listener(); };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
};
