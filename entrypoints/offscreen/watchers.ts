import type { Environment } from './hold-types';

/** How long a hold stays without a review window; for one that is over this is how long its last page can be seen again. */
const UNWATCHED_MS = 30 * 60_000;

/** Which review windows look at which hold, and a countdown while nobody looks. */
export const createWatchers = (env: Environment, timeIsUp: (hold: string) => void) => {
  const windows = new Map<string, Set<string>>();
  const timers = new Map<string, () => void>();
  const callOff = (hold: string): void => {
    timers.get(hold)?.();
    timers.delete(hold);
  };
  const countDown = (hold: string): void => {
    callOff(hold);
    if ((windows.get(hold)?.size ?? 0) === 0) timers.set(hold, env.later(UNWATCHED_MS, () => timeIsUp(hold)));
  };
  return {
    countDown,
    add: (hold: string, review: string): void => {
      windows.set(hold, (windows.get(hold) ?? new Set()).add(review));
      countDown(hold);
    },
    /** True where that was the last window. */
    remove: (hold: string, review: string): boolean => {
      windows.get(hold)?.delete(review);
      countDown(hold);
      return windows.get(hold)?.size === 0;
    },
    forget: (hold: string): void => {
      callOff(hold);
      windows.delete(hold);
    },
  };
};
