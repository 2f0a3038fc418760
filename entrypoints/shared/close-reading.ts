import { browser } from 'wxt/browser';

const KEY = 'closeReading';

/** Whether the network reads the files after the rules. On until the contractor switches it off. */
export const readCloseReading = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] !== false;

export const setCloseReading = (on: boolean): Promise<void> => browser.storage.local.set({ [KEY]: on });

export const onCloseReadingChanged = (listener: () => void): (() => void) => {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => { if (area === 'local' && KEY in changes) listener(); };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
};
