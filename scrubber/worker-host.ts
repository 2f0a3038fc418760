import { ScrubError } from './errors';
import type { Remote, WorkerAnswer, WorkerRequest } from './worker-protocol';

/** The part of a Worker that a host needs; a test may pass one end of a MessageChannel. */
export type WorkerPort = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

type Waiting = { resolve(value: unknown): void; reject(error: ScrubError): void; progress?: (share: number) => void };

/** The typed calls of a worker. `fail` rejects everything that is still waiting (the worker died or was stopped). */
export const callWorker = <Calls extends Record<keyof Calls, (...args: never[]) => unknown>>(
  port: WorkerPort, onProgress?: (share: number) => void,
): { readonly remote: Remote<Calls>; fail(error: ScrubError): void } => {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  port.addEventListener('message', (event: MessageEvent<WorkerAnswer>) => {
    const answer = event.data;
    const call = waiting.get(answer.id);
    if (call === undefined) return;
    if ('progress' in answer) { call.progress?.(answer.progress); return; }
    waiting.delete(answer.id);
    if ('error' in answer) call.reject(new ScrubError(answer.error.code, answer.error.place)); else call.resolve(answer.value);
  });
  const remote = new Proxy({}, {
    get: (_, name) => (...args: unknown[]) => new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject, progress: onProgress });
      port.postMessage({ id, call: String(name), args } satisfies WorkerRequest);
    }),
  }) as Remote<Calls>;
  return {
    remote,
    fail(error) {
      for (const call of waiting.values()) call.reject(error);
      waiting.clear();
    },
  };
};
