import { browser } from 'wxt/browser';
import type { WaitingPage } from '../shared/messages';
import { coversHost } from '../shared/match-pattern';
import { strictSites } from '../shared/strict-sites';
import { checkedTabs } from './check';
import { valveRules } from './valve-rules';

/** An upload that was approved may take a while; nothing is cut off meanwhile, even if files wait in the same tab again. */
const GRACE_MS = 10 * 60_000;
const KEY = 'valve-open-until';

type OpenUntil = Readonly<Record<string, number>>;

const openUntil = async (): Promise<OpenUntil> => ((await browser.storage.session.get(KEY))[KEY] as OpenUntil | undefined) ?? {};

const set = async (waiting: readonly WaitingPage[]): Promise<void> => {
  const strict = await strictSites(), open = await openUntil();
  const isStrict = ({ tab, hosts }: WaitingPage): boolean => (open[tab] ?? 0) < Date.now() && hosts.some((host) => strict.some((pattern) => coversHost(pattern, host)));
  const held = waiting.filter(isStrict).flatMap(({ tab, hosts }) => hosts.map((host) => ({ tab, host })));
  const pages = [...held, ...await checkedTabs()];
  const before = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: before.map(({ id }) => id), addRules: [...valveRules(pages)] });
};

/** One change after the other. The browser keeps the rules: a service worker that sleeps or dies leaves the valve as it is. */
let last: Promise<void> = Promise.resolve();
const inTurn = (change: () => Promise<void>): Promise<void> => {
  last = last.then(change, change);
  return last;
};

/** Shuts the valve of each strict site where files wait, and opens all others. */
export const setValve = (waiting: readonly WaitingPage[]): Promise<void> => inTurn(() => set(waiting));

/** Opens the valve of one tab, before its page gets the clean copies. */
export const openValve = (tab: number, waiting: readonly WaitingPage[]): Promise<void> => inTurn(async () => {
  await browser.storage.session.set({ [KEY]: { ...await openUntil(), [tab]: Date.now() + GRACE_MS } });
  await set(waiting);
});

/** Whether anything of this tab is stopped now. */
export const isShut = async (tab: number): Promise<boolean> =>
  (await browser.declarativeNetRequest.getSessionRules()).some(({ condition }) => condition.tabIds?.includes(tab));
