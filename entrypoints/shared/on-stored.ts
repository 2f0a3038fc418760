import { browser } from 'wxt/browser';

type Changes = Readonly<Record<string, unknown>>;

/** Calls whenever a change in storage concerns somebody, wherever it was made. Returns the way to stop. */
export const onStorageChanged = (concerns: (changes: Changes, area: string) => boolean) => (listener: () => void): (() => void) => {
  const changed = (changes: Changes, area: string): void => { if (concerns(changes, area)) listener(); };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
};

/** The same for what we store under one key. */
export const onStored = (key: string): ReturnType<typeof onStorageChanged> => onStorageChanged((changes, area) => area === 'local' && key in changes);
