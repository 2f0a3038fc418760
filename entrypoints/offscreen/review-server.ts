import type { Snapshot } from '../../scrubber/review-rows';
import { REVIEW_CALLS, REVIEW_CHANNEL, type ToCall, type ToHolds, type ToReview } from '../shared/review-protocol';
import type { Hold } from './hold';
import type { Holds } from './holds';

/** The holds' side of the review channel. */
export const serveReviews = (holds: () => Holds): { publish(snapshot: Snapshot): void } => {
  const channel = new BroadcastChannel(REVIEW_CHANNEL);
  const post = (message: ToReview): void => channel.postMessage(message);
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
      post(hold ? { kind: 'snapshot', hold: data.hold, snapshot: hold.snapshot() } : { kind: 'gone', hold: data.hold });
    }
  });
  return { publish: (snapshot) => post({ kind: 'snapshot', hold: snapshot.hold, snapshot }) };
};

const carryOut = async (hold: Hold | undefined, { call, args }: ToCall): Promise<unknown> => {
  if (hold === undefined || !REVIEW_CALLS.includes(call)) throw new Error('unknown call');
  return (hold.calls[call] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
};
