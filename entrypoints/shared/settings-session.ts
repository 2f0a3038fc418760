import { browser } from 'wxt/browser';
import type { PolicyRow, Settings, SettingsSession, SiteRow } from '../../components/settings/sessions';
import { ENTITY_TYPES, type EntityType } from '../../scrubber/entity-types';
import { DEFAULT_ACTIONS } from '../../scrubber/policy/defaults';
import { addSite, removeSite } from './add-site';
import { addedSites, builtInSites } from './site-list';
import { onStrictChanged, setStrict, strictSites } from './strict-sites';
import { changeTerms, isSameTerm, onTermsChanged, readTerms } from './terms';

const POLICY: readonly PolicyRow[] = (Object.keys(ENTITY_TYPES) as EntityType[]).map((type) => {
  const action = DEFAULT_ACTIONS[type];
  return { type, choice: action === 'ask' ? 'replace' : action };
});

const readSettings = async (): Promise<Settings> => {
  const strict = new Set(await strictSites());
  const row = (source: SiteRow['source']) => (pattern: string): SiteRow => ({ pattern, source, strict: strict.has(pattern) });
  return { sites: [...builtInSites().map(row('built-in')), ...(await addedSites()).map(row('you'))], terms: await readTerms(), policy: POLICY };
};

/** The options page's view of the browser's permissions and our storage. */
export const createSettingsSession = (): SettingsSession => ({
  subscribe: (listener) => {
    const tell = (): void => void readSettings().then(listener);
    const stopTerms = onTermsChanged(tell), stopStrict = onStrictChanged(tell);
    browser.permissions.onAdded.addListener(tell);
    browser.permissions.onRemoved.addListener(tell);
    tell();
    return () => {
      stopTerms();
      stopStrict();
      browser.permissions.onAdded.removeListener(tell);
      browser.permissions.onRemoved.removeListener(tell);
    };
  },
  addSite,
  removeSite,
  setStrict,
  addTerm: (term) => changeTerms((terms) => [...terms.filter((one) => !isSameTerm(one, term)), term]),
  removeTerm: (term) => changeTerms((terms) => terms.filter((one) => !isSameTerm(one, term))),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
});
