import { browser } from 'wxt/browser';
import type { MessageName, Sent } from '../shared/messages';
import { send } from '../shared/messaging';

/** After an update or removal of the extension this script lives on without it. It goes on holding, and says so. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** Tells the background something that needs no answer; its absence changes nothing. */
export const tell = <Name extends MessageName<'background'>>(name: Name, data: Sent<'background', Name>): void => {
  if (!isOrphaned()) send('background', name, data).catch(() => undefined);
};
