import { ScrubError } from '../../scrubber/errors';
import { LIMITS } from '../../scrubber/limits';
import type { FileInput, FileWorkerCalls, Remote } from '../../scrubber/worker-protocol';
import type { Environment, HeldEntry, Started } from './hold-types';

const BASE_MS = 60_000;
const MS_PER_MB = 2_000;

/** How long a worker may take for so many bytes. */
export const timeLimit = (bytes: number): number => BASE_MS + MS_PER_MB * Math.ceil(bytes / 1_048_576);

/** A held file as a worker gets it. */
export const inputOf = ({ file, held, password }: HeldEntry): FileInput => ({ file, name: held.name, blob: held, password });

/** Runs jobs one after the other over all holds: the sum of what is open at a time is bounded (architecture.md, Flow 4). */
export const oneAtATime = (): (<T>(job: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job, job);
    last = mine.catch(() => undefined);
    return mine;
  };
};
export type Slot = ReturnType<typeof oneAtATime>;

/** Reads and writes the files of one hold, each time in a fresh worker that is thrown away afterwards. */
export const createFileJobs = (env: Environment, slot: Slot) => {
  const running = new Set<Started<FileWorkerCalls>>();
  let closed = false;
  return {
    run: <T>(entry: HeldEntry, job: (calls: Remote<FileWorkerCalls>, input: FileInput) => Promise<T>): Promise<T> => slot(async () => {
      if (closed) throw new ScrubError('worker-died');
      if (entry.held.size > LIMITS.fileBytes) throw new ScrubError('too-large');
      const worker = env.startFileWorker();
      running.add(worker);
      const callOff = env.later(timeLimit(entry.held.size), () => worker.stop('too-slow'));
      try {
        return await job(worker.calls, inputOf(entry));
      } finally {
        callOff();
        running.delete(worker);
        worker.stop();
      }
    }),
    close: (): void => {
      closed = true;
      for (const worker of running) worker.stop();
    },
  };
};
export type FileJobs = ReturnType<typeof createFileJobs>;
