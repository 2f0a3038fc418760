import { browser } from 'wxt/browser';
import { addedSites } from '../shared/site-list';

/** Two files, since one file that is registered for both worlds runs in one of them only (measured). */
const SCRIPTS = [
  { id: 'upload', js: ['upload.js'], world: 'ISOLATED' },
  { id: 'upload-main', js: ['upload-main.js'], world: 'MAIN' },
] as const;

const register = async (): Promise<void> => {
  const matches = [...(await addedSites())];
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: SCRIPTS.map(({ id }) => id) })).map(({ id }) => id);
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(SCRIPTS.map(({ id, js, world }) =>
    ({ id, js: [...js], world, matches, runAt: 'document_start', allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true })));
};

let last: Promise<void> = Promise.resolve();
const registerAgain = (): void => { last = last.then(register, register); };

/** Keeps the content scripts registered for exactly the sites that the contractor gave us. */
export const watchSiteAccess = (): void => {
  browser.permissions.onAdded.addListener(registerAgain);
  browser.permissions.onRemoved.addListener(registerAgain);
  browser.runtime.onInstalled.addListener(registerAgain);
  browser.runtime.onStartup.addListener(registerAgain);
};
