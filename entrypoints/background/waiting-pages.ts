import { browser } from 'wxt/browser';
import type { WaitingPage } from '../shared/messages';

/** Pages that wait, as the offscreen document last said. The browser keeps it in memory, so that it outlives the service worker and the offscreen document. */
const KEY = 'waiting-pages';

const isPage = (value: unknown): value is WaitingPage => typeof value === 'object' && value !== null && 'tab' in value && 'document' in value && 'site' in value;

export const waitingPages = async (): Promise<readonly WaitingPage[]> => {
  const stored = (await browser.storage.session.get(KEY))[KEY] as unknown;
  return Array.isArray(stored) ? stored.filter(isPage) : [];
};

export const setWaitingPages = (pages: readonly WaitingPage[]): Promise<void> => browser.storage.session.set({ [KEY]: pages });
