import { browser } from 'wxt/browser';
import { answer, send, sendToDocument, type Sender } from '../shared/messaging';
import { holdRules } from './hold-rules';
import { beginCheck, endCheck, openCheck } from './check';
import { showBadges, showGuarded } from './icon';
import { areApproved } from './approved-bytes';
import { askOffscreen, askOffscreenIfThere } from './offscreen-host';
import { recover, recoverIfLost } from './recovery';
import { showReview } from './review-window';
import { watchSiteAccess } from './site-access';
import { isShut, openValve, setValve } from './valve';
import { deferUpdates } from './updates';
import { setWaitingPages, waitingPages } from './waiting-pages';

/** Which document asks. The browser says so, not the message. */
const pageOf = (sender: Sender): { readonly tab: number; readonly frame: number; readonly document: string; readonly site: string; readonly hosts: readonly string[] } => {
  if (sender.tab?.id === undefined || sender.documentId === undefined) throw new Error('no document');
  return { tab: sender.tab.id, frame: sender.frameId ?? 0, document: sender.documentId, site: siteOf(sender), hosts: hostsOf(sender) };
};

const isWeb = (address: string | undefined): address is string => address !== undefined && /^https?:/.test(address);

/** The page and the frame that got the files, which may be of another site. */
const hostsOf = ({ tab, origin, url }: Sender): readonly string[] => [...new Set([tab?.url, origin, url].filter(isWeb).map((one) => new URL(one).hostname))];

/** The host that the contractor reads in the address bar; a frame of another site is part of that page. */
const siteOf = ({ tab, origin, url }: Sender): string => {
  const address = [tab?.url, origin, url].find(isWeb);
  return address === undefined ? '' : new URL(address).host;
};

/** Sets the valve for what waits and what is checked now. */
const shut = async (): Promise<void> => setValve(await waitingPages());

/** Passes messages on. It holds no truth and may be ended by the browser at any time. */
export const startBackground = (): void => {
  watchSiteAccess();
  deferUpdates();
  browser.tabs.onRemoved.addListener((tab) => void askOffscreenIfThere('end-document', { tab }, undefined).catch(() => undefined));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  answer('background', {
    'hold-part': async (part, sender) => {
      const held = await askOffscreen('add-part', { ...pageOf(sender), part });
      // A part that comes again has its window already, or had it closed.
      if (part.hold === undefined) void showReview(held.hold).catch(() => undefined);
      return held;
    },
    'expect-files': () => askOffscreen('expect', {}),
    'show-review': async ({ hold }) => showReview(hold ?? (await askOffscreenIfThere('holds', {}, []))[0]?.hold ?? ''),
    'end-hold': ({ hold }) => askOffscreenIfThere('end', { hold }, undefined),
    'requests-stopped': async ({ stopped }, { tab, documentId: document }) => {
      if (tab?.id !== undefined && document !== undefined && await isShut(tab.id)) await askOffscreenIfThere('stopped', { tab: tab.id, document, stopped }, undefined);
    },
    'guard-ready': ({ frame }, { tab }) => { if (frame === 'top' && tab?.id !== undefined) showGuarded(tab.id); },
    'open-review': ({ hold }) => showReview(hold),
    'hand-back': async ({ tab, document, handBack }) => {
      if (!(await areApproved(handBack))) return 'altered';
      await openValve(tab, await waitingPages()).catch(() => undefined);
      return sendToDocument(tab, document, 'hand-back', handBack).catch(() => 'page-gone' as const);
    },
    'hold-ended': ({ hold, tab, document, approved }) => sendToDocument(tab, document, 'hold-ended', { hold, approved }).catch(() => undefined),
    'holds-changed': async ({ badges, waiting }) => {
      showBadges(badges, (await waitingPages()).map(({ tab }) => tab));
      await setWaitingPages(waiting);
      await setValve(waiting);
    },
    'hold-rules': holdRules,
    'list-holds': async () => {
      await recoverIfLost();
      return askOffscreenIfThere('holds', {}, []);
    },
    'list-receipts': () => askOffscreenIfThere('receipts', {}, []),
    'start-clean-hold': (chosen) => askOffscreen('clean-hold', chosen),
    'open-check': ({ tab }) => openCheck(tab),
    'begin-check': ({ tab }) => beginCheck(tab, shut),
    'end-check': ({ tab }) => endCheck(tab, shut),
    'check-seen': async (report, { tab }) => { if (tab?.id !== undefined) await send('check', 'seen', { tab: tab.id, report }).catch(() => undefined); },
    recover,
  });
};
