import { browser } from 'wxt/browser';
import { ENTITY_TYPES, type EntityType } from '../../scrubber/entity-types';
import type { DefaultAction, Defaults } from '../../scrubber/policy/defaults';
import { REQUIRED_CHECKS, type RequiredCheck } from '../../scrubber/policy/required-checks';
import type { Term } from '../../scrubber/types';
import { onStorageChanged } from './on-stored';

/**
 * What a vendor or an employer sets for a fleet by policy (chrome.storage.managed; the schema is public/managed-schema.json).
 * The browser checks types against the schema; what is not in our lists is left out here.
 */
export type Managed = {
  /** Match patterns that are to be protected, as far as the browser has given them. */
  readonly sites: readonly string[];
  readonly strictSites: readonly string[];
  readonly terms: readonly Term[];
  readonly defaults: Partial<Defaults>;
  readonly requiredChecks: readonly RequiredCheck[];
};

export const ACTIONS: readonly DefaultAction[] = ['replace', 'remove', 'ask', 'keep'];

const isType = (value: unknown): value is EntityType => typeof value === 'string' && Object.hasOwn(ENTITY_TYPES, value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const patterns = (value: unknown): readonly string[] => list(value).filter((one): one is string => typeof one === 'string' && /^https?:\/\/[^/]+\/\*$/.test(one));
const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});

const termOf = (value: unknown): readonly Term[] => {
  const { text, type = 'TERM' } = record(value);
  return typeof text === 'string' && text.trim() !== '' && isType(type) ? [{ text: text.trim(), type }] : [];
};

/** What a policy's values mean; anything of a wrong shape is left out. */
export const managedFrom = (stored: Readonly<Record<string, unknown>>): Managed => ({
  sites: patterns(stored.sites),
  strictSites: patterns(stored.strictSites),
  terms: list(stored.terms).flatMap(termOf),
  defaults: Object.fromEntries(Object.entries(record(stored.defaults)).filter(([type, action]) => isType(type) && ACTIONS.includes(action as DefaultAction))),
  requiredChecks: REQUIRED_CHECKS.filter((check) => list(stored.requiredChecks).includes(check)),
});

/** Nothing is set where the browser has no policy for us, or has no managed storage at all. */
export const readManaged = async (): Promise<Managed> =>
  managedFrom(await Promise.resolve(browser.storage.managed?.get(null)).catch(() => undefined) ?? {});

export const onManagedChanged = onStorageChanged((_, area) => area === 'managed');
