import { browser } from 'wxt/browser';
import { onStored } from './on-stored';

const KEY = 'closeReading';

/** Whether the network reads the files after the rules. On until the contractor switches it off. */
export const readCloseReading = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] !== false;

export const setCloseReading = (on: boolean): Promise<void> => browser.storage.local.set({ [KEY]: on });

export const onCloseReadingChanged = onStored(KEY);
