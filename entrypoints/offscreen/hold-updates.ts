import type { HoldRows } from '../../scrubber/worker-protocol';
import type { Engine } from './hold-engine';
import { isOver, type Environment, type HoldState } from './hold-types';
import { restingStep } from './snapshot';

/** At most ten snapshots a second. */
const PAUSE_MS = 100;

type Parts = { readonly env: Environment; readonly state: HoldState; readonly engine: () => Engine; readonly publish: () => void };
export type Updates = ReturnType<typeof createUpdates>;

/** Collects changes, fetches the hold worker's rows where they may be old, and publishes. */
export const createUpdates = ({ env, state, engine, publish }: Parts) => {
  let due = false;
  let old = false;
  let last = -Infinity;
  const settle = (): void => { if (state.step === 'reading' || state.step === 'ready') state.step = restingStep(state); };
  const freshRows = async (): Promise<HoldRows> => {
    old = false;
    const rows = await engine().ask((calls) => calls.rows());
    state.rows = rows;
    return rows;
  };
  const flush = async (): Promise<void> => {
    due = false;
    last = env.now();
    // Rows that cannot be had now come with the restarted worker; the files' own state is shown meanwhile.
    if (old && !isOver(state) && state.step !== 'failed') await freshRows().catch(() => undefined);
    settle();
    publish();
  };
  const changed = (): void => {
    old = true;
    if (due) return;
    due = true;
    env.later(Math.max(0, last + PAUSE_MS - env.now()), () => void flush());
  };
  return {
    freshRows, changed,
    /** What is known now is shown before anything slow begins. */
    show: async (): Promise<void> => { old = true; await flush(); },
    /** Only how far a step is: the rows are as they were. */
    moved: (): void => {
      const before = old;
      changed();
      old = before;
    },
  };
};
