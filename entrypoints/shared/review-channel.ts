import type { ReviewSession, Snapshot } from '../../scrubber/review-rows';
import type { HoldMemory, Recovery } from './messages';
import { createHello } from './hello';
import { createCalls } from './review-calls';
import { ownerLock, REVIEW_CHANNEL, type ToHolds, type ToReview } from './review-protocol';

export type Rescue = {
  /** Brings the hold back after its offscreen document disappeared. */
  recover(memory: HoldMemory): Promise<Recovery>;
  /** Whether anybody knows the hold. */
  isKnown(hold: string): Promise<boolean>;
};

/** A review over the channel to the offscreen document. Says hello until somebody answers: the document may be starting, or gone. */
export const createReviewSession = (hold: string, rescue: Rescue): ReviewSession => {
  const channel = new BroadcastChannel(REVIEW_CHANNEL);
  const review = crypto.randomUUID();
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const post = (message: ToHolds): void => channel.postMessage(message);
  const calls = createCalls(hold, review, post);
  let latest: Snapshot | undefined;
  let memory: HoldMemory | undefined;
  let owner = '';
  let recovering = false;

  const show = (snapshot: Snapshot): void => {
    hello.stop();
    latest = snapshot;
    for (const listener of listeners) listener(snapshot);
  };
  const hello = createHello(() => post({ kind: 'hello', hold, review }), () => {
    void rescue.isKnown(hold).then((known) => { if (!known && !recovering) end('cancelled'); }, () => undefined);
  });
  const end = (step: 'cancelled' | 'handed-over'): void => show(ended(hold, latest, step));
  /** The lock of an offscreen document is free only when that document is gone. */
  const watch = (of: string): void => void navigator.locks.request(ownerLock(of), { mode: 'shared' }, () => { if (of === owner) lost(); });
  const lost = (): void => {
    calls.failAll();
    if (memory === undefined || latest?.step === 'handed-over' || latest?.step === 'cancelled') return;
    recovering = true;
    void rescue.recover(memory).catch((): Recovery => 'gone').then((recovery) => {
      recovering = false;
      if (recovery === 'again') hello.start();
      else end(recovery === 'handed-over' ? 'handed-over' : 'cancelled');
    });
  };
  const receive = (message: Extract<ToReview, { readonly kind: 'snapshot' }>): void => {
    memory = message.memory;
    if (message.owner !== owner) {
      owner = message.owner;
      watch(owner);
    }
    show(message.snapshot);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<ToReview>) => {
    if (data.kind === 'snapshot' && data.hold === hold) receive(data);
    if (data.kind === 'gone' && data.hold === hold && !recovering) end(latest?.step === 'handed-over' ? 'handed-over' : 'cancelled');
    if (data.kind === 'answer' && data.review === review) calls.answered(data.id, data.value);
    if (data.kind === 'failed' && data.review === review) calls.failed(data.id);
  });
  hello.start();
  addEventListener('pagehide', () => post({ kind: 'bye', hold, review }));
  addEventListener('pageshow', (event) => { if (event.persisted) hello.start(); });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (latest) listener(latest);
      return () => void listeners.delete(listener);
    },
    ...calls.all,
  };
};

/** What is left to show of a hold that nobody knows any more. */
const ended = (hold: string, latest: Snapshot | undefined, step: 'cancelled' | 'handed-over'): Snapshot => ({
  hold, site: '', upload: true, version: 0, files: [], entities: [], hidden: [], pictures: [], embedded: [], unchecked: [], canUndo: false, missing: [], notices: [], stopped: 0,
  ...latest, step,
});
