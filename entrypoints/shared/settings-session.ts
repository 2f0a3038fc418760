import { browser } from 'wxt/browser';
import type { PolicyRow, Settings, SettingsSession, SiteRow } from '../../components/settings/sessions';
import { ENTITY_TYPES, type EntityType } from '../../scrubber/entity-types';
import { changedDefaults, type Defaults } from '../../scrubber/policy/defaults';
import { addSite, addSites, removeSite } from './add-site';
import { onCloseReadingChanged, readCloseReading, setCloseReading } from './close-reading';
import { onManagedChanged, readManaged } from './managed';
import { addedSites, builtInSites } from './site-list';
import { onStrictChanged, setStrict, strictSites } from './strict-sites';
import { changeTerms, isSameTerm, onTermsChanged, readTerms } from './terms';

const policyRows = (defaults: Defaults): readonly PolicyRow[] => (Object.keys(ENTITY_TYPES) as EntityType[]).map((type) => {
  const action = defaults[type];
  return { type, choice: action === 'ask' ? 'replace' : action };
});

const readSettings = async (): Promise<Settings> => {
  const [strict, managed, added, terms, closeReading] = await Promise.all([strictSites(), readManaged(), addedSites(), readTerms(), readCloseReading()]);
  const builtIn = builtInSites(), given = new Set([...builtIn, ...added]);
  const row = (source: SiteRow['source']) => (pattern: string): SiteRow =>
    ({ pattern, source, strict: strict.includes(pattern), strictManaged: managed.strictSites.includes(pattern) });
  return {
    sites: [...builtIn.map(row('built-in')), ...added.map((pattern) => row(managed.sites.includes(pattern) ? 'managed' : 'you')(pattern))],
    wanted: managed.sites.filter((pattern) => !given.has(pattern)),
    terms, managedTerms: managed.terms, policy: policyRows(changedDefaults(managed.defaults)), requiredChecks: managed.requiredChecks, closeReading,
  };
};

/** The options page's view of the browser's permissions and our storage. */
export const createSettingsSession = (): SettingsSession => ({
  subscribe: (listener) => {
    const tell = (): void => void readSettings().then(listener);
    const stops = [onTermsChanged, onStrictChanged, onCloseReadingChanged, onManagedChanged].map((onChanged) => onChanged(tell));
    browser.permissions.onAdded.addListener(tell);
    browser.permissions.onRemoved.addListener(tell);
    tell();
    return () => {
      for (const stop of stops) stop();
      browser.permissions.onAdded.removeListener(tell);
      browser.permissions.onRemoved.removeListener(tell);
    };
  },
  addSite,
  addWanted: addSites,
  removeSite,
  setStrict,
  addTerm: (term) => changeTerms((terms) => [...terms.filter((one) => !isSameTerm(one, term)), term]),
  removeTerm: (term) => changeTerms((terms) => terms.filter((one) => !isSameTerm(one, term))),
  setCloseReading,
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
});
