import type { Snapshot } from '../../scrubber/review-rows';
import type { HoldMemory } from '../shared/messages';
import { REVIEW_CALLS, REVIEW_CHANNEL, type ToCall, type ToHolds, type ToReview } from '../shared/review-protocol';
import type { Hold } from './hold';
import type { Holds } from './holds';
import { composeMemory } from './snapshot';

/** The holds' side of the review channel. `owned` settles when this document has its lock: before that nobody could notice its end. */
export const serveReviews = (holds: () => Holds, owner: string, owned: Promise<void>): { publish(snapshot: Snapshot, memory: HoldMemory): void } => {
  const channel = new BroadcastChannel(REVIEW_CHANNEL);
  const post = (message: ToReview): void => void owned.then(() => channel.postMessage(message));
  channel.addEventListener('message', ({ data }: MessageEvent<ToHolds>) => {
    const hold = holds().get(data.hold);
    if (data.kind === 'call') {
      void carryOut(hold, data).then(
        (value) => post({ kind: 'answer', review: data.review, id: data.id, value }),
        () => post({ kind: 'failed', review: data.review, id: data.id }),
      );
    } else if (data.kind === 'bye') {
      holds().unwatch(data.hold, data.review);
    } else {
      holds().watch(data.hold, data.review);
      post(hold ? { kind: 'snapshot', hold: data.hold, snapshot: hold.snapshot(), owner, memory: composeMemory(hold.state) } : { kind: 'gone', hold: data.hold });
    }
  });
  return { publish: (snapshot, memory) => post({ kind: 'snapshot', hold: snapshot.hold, snapshot, owner, memory }) };
};

const carryOut = async (hold: Hold | undefined, { call, args }: ToCall): Promise<unknown> => {
  if (hold === undefined || !REVIEW_CALLS.includes(call)) throw new Error('unknown call');
  return (hold.calls[call] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
};
