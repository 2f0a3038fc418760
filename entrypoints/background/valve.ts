import { browser } from 'wxt/browser';
import { hostOfPattern } from '../../components/settings/host-of-pattern';
import type { WaitingPage } from '../shared/messages';
import { strictSites } from '../shared/strict-sites';
import { checkedTabs } from './check';
import { valveRules } from './valve-rules';

/** An upload that was approved may take a while; nothing is cut off meanwhile, even if files wait in the same tab again. */
const GRACE_MS = 10 * 60_000;
const KEY = 'valve-open-until';

type OpenUntil = Readonly<Record<string, number>>;

const openUntil = async (): Promise<OpenUntil> => ((await browser.storage.session.get(KEY))[KEY] as OpenUntil | undefined) ?? {};

/** A host as rules know it: without its port. */
const domainOf = (site: string): string => site.replace(/:\d+$/, '');

const set = async (waiting: readonly WaitingPage[]): Promise<void> => {
  const strict = new Set((await strictSites()).map(hostOfPattern)), open = await openUntil();
  const held = waiting.map(({ tab, site }) => ({ tab, host: domainOf(site) })).filter(({ tab, host }) => strict.has(host) && (open[tab] ?? 0) < Date.now());
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
