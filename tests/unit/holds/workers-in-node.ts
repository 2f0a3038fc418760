import { MessageChannel } from 'node:worker_threads';
import { ScrubError } from '../../../scrubber/errors';
import { Hold } from '../../../scrubber/hold/hold';
import { openFile, pictureOf, rewriteFile, viewPages } from '../../../scrubber/pipeline';
import { serveWorker, type GuestPort } from '../../../scrubber/worker-guest';
import { callWorker, type WorkerPort } from '../../../scrubber/worker-host';
import type { PageDrawer } from '../../../scrubber/types';
import type { FileInput, FileWorkerCalls, HoldWorkerCalls } from '../../../scrubber/worker-protocol';
import type { Environment, Started } from '../../../entrypoints/offscreen/hold-types';
import type { HandBack, HandBackResult } from '../../../entrypoints/shared/messages';

type Jobs = Parameters<typeof serveWorker>[1];

/** The real dispatcher and the real scrubber over a real channel; only the thread is missing. */
const start = <Calls extends Record<keyof Calls, (...args: never[]) => unknown>>(jobs: Jobs): Started<Calls> & { close(): void } => {
  const { port1, port2 } = new MessageChannel();
  serveWorker(port2 as unknown as GuestPort, jobs);
  const { remote, fail } = callWorker<Calls>(port1 as unknown as WorkerPort);
  port1.start();
  port2.start();
  port1.unref();
  port2.unref();
  return { calls: remote, stop: (code = 'worker-died') => { port1.close(); fail(new ScrubError(code)); }, close: () => port1.close() };
};

const sourceOf = async ({ file, name, blob, password }: FileInput) => ({ file, name, password, bytes: new Uint8Array(await blob.arrayBuffer()) });
export const fileWorker = (): Started<FileWorkerCalls> => {
  let shown: Promise<PageDrawer> | undefined;
  return start<FileWorkerCalls>({
    open: async ([input]) => openFile(await sourceOf(input as FileInput)),
    rewrite: async ([input, plan, needles]) => rewriteFile(await sourceOf(input as FileInput), plan as never, needles as never),
    picture: async ([input, id]) => pictureOf(await sourceOf(input as FileInput), id as string),
    page: async ([input, page, width]) => (await (shown ??= sourceOf(input as FileInput).then(viewPages))).draw(page as number, width as number),
  });
};

export const holdWorker = (): Started<HoldWorkerCalls> => {
  const hold = new Hold() as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
  const names = ['begin', 'add', 'readOn', 'drop', 'append', 'undo', 'replay', 'log', 'rows', 'places', 'hiddenPreview', 'text', 'pages', 'pageBoxes', 'cleanText', 'search', 'plan', 'verify'];
  return start<HoldWorkerCalls>(Object.fromEntries(names.map((name) => [name, (args) => hold[name]?.(...args)])));
};

export type Trial = { readonly env: Environment; readonly handed: HandBack[]; answer: HandBackResult; killHold: () => void };

/** Everything around the state machine. Time does not pass by itself: only the pause between snapshots is let through. */
export const createTrial = (over: Partial<Environment> = {}): Trial => {
  let count = 0;
  const trial: Trial = {
    handed: [], answer: 'handed-over', killHold: () => undefined,
    env: {
      now: () => 0,
      later: (ms, job) => {
        if (ms > 1_000) return () => undefined;
        const timer = setTimeout(job, 0);
        return () => clearTimeout(timer);
      },
      randomId: () => `id-${count++}`,
      randomSeed: () => 7,
      startFileWorker: fileWorker,
      startHoldWorker: (_, died) => {
        const worker = holdWorker();
        trial.killHold = () => { worker.stop(); died(); };
        return worker;
      },
      decode: () => Promise.reject(new Error('no pictures here')),
      bitmap: ({ width, height }) => Promise.resolve({ width, height, close: () => undefined } as ImageBitmap),
      rules: () => Promise.resolve({ terms: [] }),
      handBack: (_, handBack) => { trial.handed.push(handBack); return Promise.resolve(trial.answer); },
      version: '0',
      ...over,
    },
  };
  return trial;
};
