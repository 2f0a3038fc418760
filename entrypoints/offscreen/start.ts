import { version } from '../../package.json';
import { answer, send } from '../shared/messaging';
import { askRules } from './ask-rules';
import type { Environment } from './hold-types';
import { createHolds, type Holds } from './holds';
import { serveReviews } from './review-server';
import { createSpares } from './spare-workers';
import { ownerLock } from '../shared/review-protocol';
import { startFileWorker, startHoldWorker } from './workers';

/** The document that owns the holds. Everything here is wiring; the rules are in holds.ts and hold.ts. */
const later: Environment['later'] = (ms, job) => {
  const timer = setTimeout(job, ms);
  return () => clearTimeout(timer);
};
const spares = createSpares({ later, startFileWorker, startHoldWorker });
const env: Environment = {
  now: () => Date.now(),
  later,
  randomId: () => crypto.randomUUID(),
  randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  startFileWorker: spares.startFileWorker,
  startHoldWorker: spares.startHoldWorker,
  decode: (bytes, mediaType) => createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType })),
  bitmap: ({ rgba, width, height }) => createImageBitmap(new ImageData(rgba, width, height)),
  rules: askRules,
  handBack: ({ tab, document }, handBack) => send('background', 'hand-back', { tab, document, handBack }),
  // An offscreen document cannot read the manifest, so the build puts the version in.
  version,
};

/** Telling the background is help for the icon only; it may be asleep or restarting. */
const tell = (sent: Promise<unknown>): void => void sent.catch(() => undefined);

/** Owns the holds from now on. Answers them, for the event page that must stay awake while there are any. */
export const startHolds = (): Holds => {
  let told = '';
  const tellWaiting = (): void => {
    const news = { badges: holds.badges(), waiting: holds.waitingPages() };
    if (JSON.stringify(news) === told) return;
    told = JSON.stringify(news);
    tell(send('background', 'holds-changed', news));
  };

  /** This life of the document, and the lock by which its end is noticed. */
  const owner = crypto.randomUUID();
  const owned = new Promise<void>((resolve) => {
    void navigator.locks.request(ownerLock(owner), () => { resolve(); return new Promise(() => undefined); });
  });

  const reviews = serveReviews(() => holds, owner, owned);
  const holds: Holds = createHolds(env, {
    published: reviews.publish,
    listed: tellWaiting,
    released: ({ id, page }, approved) => {
      if (page) tell(send('background', 'hold-ended', { hold: id, tab: page.tab, document: page.document, approved }));
    },
  });

  answer('offscreen', {
    'add-part': ({ part, ...page }) => ({ hold: holds.addPart(page, part), owner }),
    end: ({ hold }) => holds.end(hold),
    'end-document': ({ tab, document }) => holds.endDocument(tab, document),
    stopped: holds.stopped,
    holds: () => holds.rows(),
    receipts: () => holds.receipts(),
    'clean-hold': ({ files, hold }) => ({ hold: holds.addClean(files, hold), owner }),
    remember: (memory) => holds.remember(memory),
    owner: () => owner,
    expect: spares.expect,
  });
  return holds;
};
