import { browser } from 'wxt/browser';

const SIZE = { width: 1000, height: 720 };
const opening = new Map<string, Promise<void>>();

/** The address holds an opaque id only; without a hold, files are chosen in the window. */
const addressOf = (hold: string): string => browser.runtime.getURL('/review.html') + (hold === '' ? '' : `#${hold}`);

/** Looked up each time, so that a restarted service worker knows the windows as well. */
const findWindow = async (hold: string): Promise<number | undefined> => {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find((context) => context.documentUrl === addressOf(hold) && context.windowId >= 0)?.windowId;
};

const openOrFocus = async (hold: string): Promise<void> => {
  const windowId = await findWindow(hold);
  if (windowId === undefined) await browser.windows.create({ type: 'popup', url: addressOf(hold), ...SIZE });
  else await browser.windows.update(windowId, { focused: true });
};

/** One window for each hold: a second call while the window opens waits for the first. */
export const showReview = (hold: string): Promise<void> => {
  const running = opening.get(hold) ?? openOrFocus(hold).finally(() => opening.delete(hold));
  opening.set(hold, running);
  return running;
};
