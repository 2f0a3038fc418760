import { toScrubError } from './errors';
import type { WorkerAnswer, WorkerRequest } from './worker-protocol';

export type GuestPort = {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};
type Job = (args: readonly unknown[], progress: (share: number) => void) => unknown;

/**
 * The worker's side of worker-host.ts. Calls are carried out one after the other, in the order they came: an append that is sent
 * while a file is added must not overtake it.
 */
export const serveWorker = (port: GuestPort, jobs: Readonly<Record<string, Job>>): void => {
  let last: Promise<unknown> = Promise.resolve();
  const carryOut = async ({ id, call, args }: WorkerRequest): Promise<void> => {
    const post = (answer: WorkerAnswer): void => port.postMessage(answer);
    try {
      const job = Object.hasOwn(jobs, call) ? jobs[call] : undefined;
      if (job === undefined) throw new Error('unknown call');
      post({ id, value: await job(args, (progress) => post({ id, progress })) });
    } catch (thrown) {
      const { code, place } = toScrubError(thrown);
      post({ id, error: { code, place } });
    }
  };
  port.addEventListener('message', (event: MessageEvent<WorkerRequest>) => { last = last.then(() => carryOut(event.data)); });
};
