import { browser } from 'wxt/browser';
import { readManaged } from './managed';
import { onStored } from './on-stored';

const KEY = 'strict-sites';

/** What the contractor chose. */
const ownStrictSites = async (): Promise<readonly string[]> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((pattern) => typeof pattern === 'string') : [];
};

/** Patterns of the sites that may send nothing while files wait there: the contractor's and the organisation's. */
export const strictSites = async (): Promise<readonly string[]> => [...new Set([...await ownStrictSites(), ...(await readManaged()).strictSites])];

export const setStrict = async (pattern: string, strict: boolean): Promise<void> => {
  const others = (await ownStrictSites()).filter((one) => one !== pattern);
  await browser.storage.local.set({ [KEY]: strict ? [...others, pattern] : others });
};

export const onStrictChanged = onStored(KEY);
