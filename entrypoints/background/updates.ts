import { browser } from 'wxt/browser';

/**
 * An update would end every hold. Chromium waits until no page of the extension is open, and the offscreen document is open as long as a
 * hold lasts (developer.chrome.com, "The Chrome Extension update lifecycle"). Firefox updates at once unless somebody listens, and then
 * when it starts again (MDN, runtime.onUpdateAvailable).
 */
export const deferUpdates = (): void => browser.runtime.onUpdateAvailable.addListener(() => undefined);
