import type { Choice, LogEntry } from '../types';

export type Decided = { readonly choice: Choice; readonly standIn?: string };

/** The log as a look-up by what was decided on; the last word counts. */
export const decisionsOf = (log: readonly LogEntry[]): ReadonlyMap<string, Decided> => {
  const decided = new Map<string, Decided>();
  for (const entry of log) {
    if (entry.kind === 'decide') decided.set(entry.on, { choice: entry.choice, standIn: entry.standIn ?? decided.get(entry.on)?.standIn });
    if (entry.kind === 'decide-all') for (const on of entry.on) decided.set(on, { choice: entry.choice, standIn: decided.get(on)?.standIn });
  }
  return decided;
};
