import type { Browser } from 'wxt/browser';

type Rule = Browser.declarativeNetRequest.Rule;
type Condition = Browser.declarativeNetRequest.RuleCondition;

const WRITES = ['post', 'put', 'patch', 'delete', 'other'] as Browser.declarativeNetRequest.RequestMethod[];
/** Every kind of request; without the list the page's own navigation (a form) would be left out. */
const KINDS = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'other',
] as Browser.declarativeNetRequest.ResourceType[];
const SOCKETS = ['websocket', 'webtransport'] as Browser.declarativeNetRequest.ResourceType[];
/** chrome.tabs.TAB_ID_NONE: requests of service workers belong to no tab. */
const NO_TAB = -1;

/**
 * What a page that waits may not do: write anything, open a socket, or let its service worker write. A rule by tab reaches neither
 * sockets nor service workers (knowledge/interception.md 6), so these go by the host that starts them.
 */
export const valveRules = (pages: readonly { readonly tab: number; readonly host: string }[]): readonly Rule[] => {
  const conditions = pages.flatMap(({ tab, host }): Condition[] => [
    { tabIds: [tab], requestMethods: WRITES, resourceTypes: KINDS },
    { tabIds: [NO_TAB], initiatorDomains: [host], requestMethods: WRITES, resourceTypes: KINDS },
    { initiatorDomains: [host], resourceTypes: SOCKETS },
  ]);
  return conditions.map((condition, index) => ({ id: index + 1, action: { type: 'block' as Browser.declarativeNetRequest.RuleActionType }, condition }));
};
