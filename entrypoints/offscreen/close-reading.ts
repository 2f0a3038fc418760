import type { Engine } from './hold-engine';
import type { Environment, HeldEntry } from './hold-types';

/** One stretch of the network's reading: decisions made meanwhile wait no longer than this. */
const STRETCH_MS = 200;
/** Loading the network takes a second or a few. */
const STUCK_MS = 60_000;

type Parts = { readonly env: Environment; readonly engine: Engine; readonly changed: () => void; readonly moved: () => void };

/** The second look at a file: the rules' findings are shown already, the network's follow while the file still counts as being read. */
export const readClosely = async ({ env, engine, changed, moved }: Parts, entry: HeldEntry, isGone: () => boolean): Promise<void> => {
  for (let share = 0; share < 1 && !isGone();) {
    const callOff = env.later(STUCK_MS, () => engine.stop('too-slow'));
    const read = await engine.ask((calls) => calls.readOn(entry.file, STRETCH_MS)).finally(callOff);
    share = read.share;
    entry.progress = share;
    if (read.changed) changed(); else moved();
  }
};
