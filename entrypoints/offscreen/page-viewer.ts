import { ScrubError } from '../../scrubber/errors';
import type { FileInput, FileWorkerCalls } from '../../scrubber/worker-protocol';
import type { Environment, Started } from './hold-types';
import { timeLimit } from './file-jobs';

/** Who looks at a page looks at the next one; after this long nobody does. */
const REST_MS = 30_000;

type Shown = { readonly key: string; readonly worker: Started<FileWorkerCalls>; callOff: () => void };

/**
 * Draws pages of the one document that a hold's review shows now. Its worker stays while pages are asked for, beside the one that reads
 * and writes: it holds a document's bytes and one page, and is let go before clean copies are made (architecture.md, Flow 4).
 */
export const createPageViewer = (env: Environment) => {
  let shown: Shown | undefined;
  const rest = (): void => {
    shown?.callOff();
    shown?.worker.stop();
    shown = undefined;
  };
  const workerFor = (key: string): Shown => {
    if (shown?.key === key) return shown;
    rest();
    return (shown = { key, worker: env.startFileWorker(), callOff: () => undefined });
  };
  return {
    rest,
    /** @param key tells documents apart: a file, its side and the version of its plan. @throws ScrubError */
    draw: async (key: string, input: FileInput, page: number, width: number): Promise<ImageBitmap> => {
      const mine = workerFor(key);
      mine.callOff();
      mine.callOff = env.later(timeLimit(input.blob.size), () => mine.worker.stop('too-slow'));
      try {
        const pixels = await mine.worker.calls.page(input, page, width);
        return await env.bitmap(pixels);
      } catch (thrown) {
        // A worker that failed once is asked no more.
        if (shown === mine) rest();
        throw thrown instanceof ScrubError ? thrown : new ScrubError('internal');
      } finally {
        mine.callOff();
        if (shown === mine) mine.callOff = env.later(REST_MS, () => { if (shown === mine) rest(); });
      }
    },
  };
};
export type PageViewer = ReturnType<typeof createPageViewer>;
