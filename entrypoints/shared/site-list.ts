import { browser } from 'wxt/browser';

const isPageSite = (pattern: string): boolean => /^https?:\/\//.test(pattern);

/** Sites that this build protects from the start. */
export const builtInSites = (): readonly string[] => (browser.runtime.getManifest().host_permissions ?? []).filter(isPageSite);

/** Sites that the contractor added: the browser's own list is the truth, so no second list can differ from it. */
export const addedSites = async (): Promise<readonly string[]> => {
  const builtIn = new Set(builtInSites());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => isPageSite(pattern) && !builtIn.has(pattern)).sort();
};
