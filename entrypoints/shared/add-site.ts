import { browser } from 'wxt/browser';
import type { AddSiteResult } from '../../components/settings/sessions';
import { patternOf } from './match-pattern';
import { webSocketTwin } from './static-sites';

/** Asks the browser for one site. Nothing is awaited before the request: the click would be forgotten and the prompt refused. */
export const addSite = (address: string): Promise<AddSiteResult> => {
  const pattern = patternOf(address);
  if (pattern === undefined) return Promise.resolve('not-an-address');
  const origins = [pattern, webSocketTwin(pattern)];
  // Started before the request, answered after it: the browser handles them in this order.
  const before = browser.permissions.contains({ origins: [pattern] });
  const asked = browser.permissions.request({ origins });
  return Promise.all([before, asked]).then(([had, granted]) => (had ? 'already' : granted ? 'added' : 'refused'));
};

/** Several at once, in one prompt: what an organisation asks for. */
export const addSites = (patterns: readonly string[]): Promise<AddSiteResult> =>
  browser.permissions.request({ origins: patterns.flatMap((pattern) => [pattern, webSocketTwin(pattern)]) }).then((granted) => (granted ? 'added' : 'refused'));

export const removeSite = async (pattern: string): Promise<void> => {
  await browser.permissions.remove({ origins: [pattern, webSocketTwin(pattern)] });
};
