import { browser } from 'wxt/browser';
import type { PopupSession, PopupState, SiteState } from '../../components/settings/sessions';
import { addSite } from './add-site';
import { GUARDED_TITLE } from './icon-titles';
import { readManaged } from './managed';
import { patternOf } from './match-pattern';
import { send } from './messaging';

/** The popup lives for seconds; asking again is simpler than a further channel. */
const ASK_AGAIN_MS = 1_000;

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

const siteState = async (tab: number | undefined, address: string): Promise<SiteState> => {
  const pattern = /^https?:/.test(address) ? patternOf(address) : undefined;
  if (pattern === undefined || tab === undefined) return 'not-a-site';
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return 'not-protected';
  return (await browser.action.getTitle({ tabId: tab })) === GUARDED_TITLE ? 'protected' : 'needs-reload';
};

/** The toolbar popup's view of the tab in front and of everything that waits. */
export const createPopupSession = (): PopupSession => {
  let address = '';
  const read = async (): Promise<PopupState> => {
    const tab = await activeTab();
    address = tab?.url ?? '';
    const host = /^https?:/.test(address) ? new URL(address).host : '';
    const [managed, site, holds, receipts] = await Promise.all([
      readManaged(),
      siteState(tab?.id, address), send('background', 'list-holds', {}), send('background', 'list-receipts', {}),
    ]);
    return { host, asked: managed.sites.includes(patternOf(address) ?? ''), site, holds, receipts };
  };
  return {
    subscribe: (listener) => {
      const tell = (): void => void read().then(listener, () => undefined);
      tell();
      const timer = setInterval(tell, ASK_AGAIN_MS);
      return () => clearInterval(timer);
    },
    protect: () => addSite(address),
    reload: async () => {
      const tab = await activeTab();
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
    check: async () => {
      const tab = await activeTab();
      if (tab?.id !== undefined) await send('background', 'open-check', { tab: tab.id });
    },
    openReview: (hold) => send('background', 'open-review', { hold }),
    cleanFiles: () => send('background', 'open-review', { hold: '' }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
};
