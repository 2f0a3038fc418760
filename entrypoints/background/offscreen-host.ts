import { browser } from 'wxt/browser';
import type { Answered, MessageName, Sent } from '../shared/messages';
import { send } from '../shared/messaging';

const ADDRESS = '/offscreen.html';
let creating: Promise<void> | undefined;

/** Firefox has none: the background's own page owns the holds, and is always there. */
const isOwnHost = import.meta.env.FIREFOX;

export const hasOffscreen = async (): Promise<boolean> =>
  isOwnHost || (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;

const create = async (): Promise<void> => {
  if (await hasOffscreen()) return;
  await browser.offscreen.createDocument({
    url: ADDRESS, reasons: ['WORKERS', 'BLOBS'], justification: 'Reads and cleans the held files in workers of this extension.',
  });
};

/** There may be one offscreen document only, and two parts may come at once: both wait for the same creation. */
const ensureOffscreen = (): Promise<void> => {
  creating ??= create().finally(() => { creating = undefined; });
  return creating;
};

/** Asks the offscreen document, starting it where there is none. */
export const askOffscreen = async <Name extends MessageName<'offscreen'>>(name: Name, data: Sent<'offscreen', Name>): Promise<Answered<'offscreen', Name>> => {
  await ensureOffscreen();
  return send('offscreen', name, data);
};

/** Asks it only where it is there: nothing is held otherwise. */
export const askOffscreenIfThere = async <Name extends MessageName<'offscreen'>>(
  name: Name, data: Sent<'offscreen', Name>, otherwise: Answered<'offscreen', Name>,
): Promise<Answered<'offscreen', Name>> => ((await hasOffscreen()) ? send('offscreen', name, data) : otherwise);
