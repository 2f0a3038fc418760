import { browser } from 'wxt/browser';
import type { Term } from '../../scrubber/types';
import { onStored } from './on-stored';

const KEY = 'terms';

/** The contractor's own terms: the only words that are stored, because the contractor asked for it. */
export const readTerms = async (): Promise<readonly Term[]> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? (stored as readonly Term[]) : [];
};

export const isSameTerm = (a: Term, b: Term): boolean => a.text === b.text && a.type === b.type;

export const changeTerms = async (change: (terms: readonly Term[]) => readonly Term[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: change(await readTerms()) });

export const onTermsChanged = onStored(KEY);
