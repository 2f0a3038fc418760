import fileWorkerUrl from './file-worker.ts?worker&url';
import holdWorkerUrl from './hold-worker.ts?worker&url';
import { ScrubError } from '../../scrubber/errors';
import { callWorker } from '../../scrubber/worker-host';
import type { FileWorkerCalls, HoldWorkerCalls } from '../../scrubber/worker-protocol';
import type { Started } from './hold-types';
import { watchLife } from './life';

/** The part of Trusted Types that we use; TypeScript's library does not have it yet. */
type ScriptPolicy = { createScriptURL(url: string): URL };
type PolicyFactory = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy };

const OWN: ReadonlySet<string> = new Set([fileWorkerUrl, holdWorkerUrl]);

/** The one policy of the extension: it lets our two workers start, and nothing else. */
const policy = (globalThis as unknown as { readonly trustedTypes: PolicyFactory }).trustedTypes.createPolicy('prewash', {
  createScriptURL: (url) => {
    if (!OWN.has(url)) throw new TypeError('not a worker of this extension');
    return url;
  },
});

const start = <Calls extends Record<keyof Calls, (...args: never[]) => unknown>>(
  address: string, onProgress?: (share: number) => void, died?: () => void,
): Started<Calls> => {
  const name = crypto.randomUUID(), worker = new Worker(policy.createScriptURL(address), { type: 'module', name });
  const { remote, fail } = callWorker<Calls>(worker, onProgress);
  let over = false;
  const stop: Started<Calls>['stop'] = (code = 'worker-died') => {
    over = true;
    worker.terminate();
    fail(new ScrubError(code));
  };
  const ended = (): void => {
    if (over) return;
    stop();
    died?.();
  };
  // The event's own message could quote a document, so it is not looked at.
  worker.addEventListener('error', (event) => { event.preventDefault(); ended(); });
  worker.addEventListener('messageerror', ended);
  watchLife(worker, name, ended);
  return { calls: remote, stop };
};

export const startFileWorker = (died?: () => void): Started<FileWorkerCalls> => start<FileWorkerCalls>(fileWorkerUrl, undefined, died);
export const startHoldWorker = (onProgress: (share: number) => void, died: () => void): Started<HoldWorkerCalls> =>
  start<HoldWorkerCalls>(holdWorkerUrl, onProgress, died);
