import { ScrubError, toScrubError } from '../../scrubber/errors';
import type { HoldWorkerCalls, Remote } from '../../scrubber/worker-protocol';
import type { Environment, HoldState, Started } from './hold-types';

type Calls = Remote<HoldWorkerCalls>;
export type Engine = ReturnType<typeof createEngine>;
type Asks = { readonly restarted: () => void; readonly failed: () => void; readonly progress: (share: number) => void };

/**
 * The hold worker of one hold. It dies at most once: a second worker reads all files again and is given the decision log. The seed
 * stays the same, so that the stand-ins do.
 */
export const createEngine = (env: Environment, state: HoldState, asks: Asks) => {
  let running: { readonly worker: Started<HoldWorkerCalls>; readonly begun: Promise<void> } | undefined;
  let restarts = 0;
  let replayDue = state.replayDue;

  const begin = (): { readonly worker: Started<HoldWorkerCalls>; readonly begun: Promise<void> } => {
    if (running) return running;
    if (restarts > 1 || state.ended) throw new ScrubError('worker-died');
    const worker: Started<HoldWorkerCalls> = env.startHoldWorker(asks.progress, () => lost(worker));
    // A promise must not resolve to the calls themselves: every property of theirs is a call, `then` too.
    const begun = env.rules().then((rules) => worker.calls.begin({ ...rules, seed: state.seed }));
    running = { worker, begun };
    return running;
  };

  const lost = (mine: Started<HoldWorkerCalls>): void => {
    if (running?.worker !== mine || state.ended) return;
    running = undefined;
    restarts += 1;
    if (restarts > 1) { asks.failed(); return; }
    replayDue = state.replayDue = true;
    asks.restarted();
  };

  return {
    /** Starts the worker while the first file is still being read. Whatever is wrong with it shows when it is asked. */
    wake: (): void => {
      if (!state.ended && restarts < 2) void begin().begun.catch(() => undefined);
    },
    /** Decisions made now are kept in the log only; the replay brings them in. */
    isReplayDue: (): boolean => replayDue,
    ask: async <T>(job: (calls: Calls) => Promise<T>): Promise<T> => {
      const mine = begin();
      try {
        await mine.begun;
        // A stopped worker never answers, so nothing may be asked of it.
        if (running !== mine) throw new ScrubError('worker-died');
        return await job(mine.worker.calls);
      } catch (thrown) {
        const error = toScrubError(thrown);
        if (error.code === 'worker-died' || error.code === 'too-slow') lost(mine.worker);
        throw error;
      }
    },
    replay: async (): Promise<void> => {
      if (!replayDue) return;
      const { worker, begun } = begin();
      await begun;
      // Decisions made from here on are sent after it; the worker keeps the order.
      replayDue = false;
      await worker.calls.replay(state.log).finally(() => { state.replayDue = replayDue; });
    },
    /** For good; or, where it takes too long, so that the next call starts it again. */
    stop: (code?: 'too-slow'): void => {
      const mine = running;
      if (code === undefined) running = undefined;
      mine?.worker.stop(code);
    },
  };
};
