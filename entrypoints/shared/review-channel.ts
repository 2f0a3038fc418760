import type { ReviewSession, Snapshot } from '../../scrubber/review-rows';
import { REVIEW_CHANNEL, type ReviewCall, type ToHolds, type ToReview } from './review-protocol';

const HELLO_AGAIN_MS = 1_000;

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** A review over the channel to the offscreen document. Says hello until somebody answers: the document may be starting. */
export const createReviewSession = (hold: string): ReviewSession => {
  const channel = new BroadcastChannel(REVIEW_CHANNEL);
  const review = crypto.randomUUID();
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let latest: Snapshot | undefined;
  let next = 1;
  const post = (message: ToHolds): void => channel.postMessage(message);
  const show = (snapshot: Snapshot): void => {
    clearInterval(again);
    latest = snapshot;
    for (const listener of listeners) listener(snapshot);
  };
  const settle = (id: number, by: (call: Waiting) => void): void => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) by(call);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<ToReview>) => {
    if (data.kind === 'snapshot' && data.hold === hold) show(data.snapshot);
    if (data.kind === 'gone' && data.hold === hold) show(latest?.step === 'handed-over' ? latest : ended(hold, latest));
    if (data.kind === 'answer' && data.review === review) settle(data.id, (call) => call.resolve(data.value));
    if (data.kind === 'failed' && data.review === review) settle(data.id, (call) => call.reject(new Error('failed')));
  });
  const hello = (): void => post({ kind: 'hello', hold, review });
  const again = setInterval(hello, HELLO_AGAIN_MS);
  hello();
  addEventListener('pagehide', () => post({ kind: 'bye', hold, review }));
  addEventListener('pageshow', (event) => { if (event.persisted) hello(); });

  const call = <Name extends ReviewCall>(name: Name) => (...args: Parameters<ReviewSession[Name]>) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      post({ kind: 'call', hold, review, id, call: name, args });
    }) as ReturnType<ReviewSession[Name]>;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (latest) listener(latest);
      return () => void listeners.delete(listener);
    },
    places: call('places'), hiddenPreview: call('hiddenPreview'), picture: call('picture'), text: call('text'), decide: call('decide'), undo: call('undo'),
    search: call('search'), upload: call('upload'), saveCopies: call('saveCopies'), cancel: call('cancel'),
  };
};

/** What is left to show of a hold that nobody knows any more. */
const ended = (hold: string, latest: Snapshot | undefined): Snapshot => ({
  hold, site: '', upload: true, version: 0, files: [], entities: [], hidden: [], pictures: [], embedded: [], unchecked: [], canUndo: false, missing: [], notices: [],
  ...latest, step: 'cancelled',
});
