import { browser } from 'wxt/browser';
import { GUARDED_TITLE } from '../shared/icon-titles';

const SIZES = [16, 32, 48, 128] as const;
const GUARDED_ICONS = Object.fromEntries(SIZES.map((size) => [size, `/icons/icon-${size}.png`]));

/** A tab may be gone by the time its icon is set. */
const quietly = (set: Promise<unknown>): void => void set.catch(() => undefined);

export const showGuarded = (tabId: number): void => {
  quietly(browser.action.setIcon({ tabId, path: GUARDED_ICONS }));
  quietly(browser.action.setTitle({ tabId, title: GUARDED_TITLE }));
};

/** How many files wait, on the tabs whose pages wait; `before` are the tabs that had a number until now. */
export const showBadges = (badges: readonly { readonly tab: number; readonly holds: number }[], before: readonly number[]): void => {
  for (const tabId of before) if (!badges.some(({ tab }) => tab === tabId)) quietly(browser.action.setBadgeText({ tabId, text: '' }));
  for (const { tab, holds } of badges) {
    quietly(browser.action.setBadgeText({ tabId: tab, text: String(holds) }));
    quietly(browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0b665c' }));
  }
};
