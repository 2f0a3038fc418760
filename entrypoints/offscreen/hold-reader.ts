import { toScrubError } from '../../scrubber/errors';
import type { FileId } from '../../scrubber/types';
import { isOver, type Environment, type HeldEntry, type HoldState } from './hold-types';
import type { Engine } from './hold-engine';
import { readClosely } from './close-reading';
import { timeLimit, type FileJobs } from './file-jobs';

/** Detection reads each character many times; it may take this many times a file worker's limit. */
const DETECTION_SHARE = 5;

type Parts = { readonly env: Environment; readonly state: HoldState; readonly engine: Engine; readonly jobs: FileJobs; readonly changed: () => void; readonly moved: () => void; readonly show: () => Promise<void> };
export type Reader = ReturnType<typeof createReader>;

/** Reads waiting files one by one, in the order they came, and gives them to the hold worker. */
export const createReader = ({ env, state, engine, jobs, changed, moved, show }: Parts) => {
  let running = false;
  const isGone = (entry: HeldEntry): boolean => state.ended || !state.files.includes(entry);
  const step = (entry: HeldEntry, next: HeldEntry['step']): void => {
    entry.step = next;
    entry.progress = 0;
    changed();
  };

  const add = async (entry: HeldEntry): Promise<void> => {
    const opened = await jobs.run(entry, (calls, input) => calls.open(input));
    if (isGone(entry)) return;
    entry.format = opened.format;
    step(entry, 'finding');
    const callOff = env.later(timeLimit(entry.held.size) * DETECTION_SHARE, () => engine.stop('too-slow'));
    await engine.ask((calls) => calls.add(entry.file, entry.held.name, opened)).finally(callOff);
    // Loading the network holds up the worker for a second: the rules' findings come first.
    await show();
    await readClosely({ env, engine, changed, moved }, entry, () => isGone(entry));
    if (isGone(entry)) { await engine.ask((calls) => calls.drop(entry.file)); return; }
    step(entry, 'ready');
  };

  const readOne = async (entry: HeldEntry): Promise<void> => {
    step(entry, 'opening');
    try {
      await add(entry);
    } catch (thrown) {
      if (isGone(entry)) return;
      const { code, place } = toScrubError(thrown);
      Object.assign(entry, { code, place });
      step(entry, 'refused');
    }
  };

  const run = async (): Promise<void> => {
    if (running || state.ended) return;
    running = true;
    engine.wake();
    try {
      const waiting = (): HeldEntry | undefined => state.files.find((entry) => entry.step === 'waiting');
      for (let next = waiting(); next && !state.ended; next = waiting()) await readOne(next);
      if (!state.ended && engine.isReplayDue()) await engine.replay().catch(() => state.notices.add('decisions-lost'));
    } finally {
      running = false;
      changed();
    }
  };

  return {
    run,
    /** Reads a refused file again, with the password that the contractor typed. */
    unlock: async (file: FileId, password: string): Promise<'opened' | 'wrong' | 'failed'> => {
      const entry = state.files.find((one) => one.file === file);
      if (entry === undefined || entry.step !== 'refused' || isOver(state)) return 'failed';
      Object.assign(entry, { password, step: 'waiting', code: undefined, place: undefined });
      if (state.step === 'ready') state.step = 'reading';
      changed();
      await run();
      return answerOf(entry);
    },
  };
};

const answerOf = ({ code }: HeldEntry): 'opened' | 'wrong' | 'failed' => (code === undefined ? 'opened' : code === 'password-wrong' ? 'wrong' : 'failed');
