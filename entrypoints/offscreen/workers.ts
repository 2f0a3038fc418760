import fileWorkerUrl from './file-worker.ts?worker&url';
import holdWorkerUrl from '../../scrubber/hold-worker.ts?worker&url';
import { ScrubError } from '../../scrubber/errors';
import { callWorker } from '../../scrubber/worker-host';
import type { FileWorkerCalls, HoldWorkerCalls } from '../../scrubber/worker-protocol';
import type { Started } from './hold-types';

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
  const worker = new Worker(policy.createScriptURL(address), { type: 'module' });
  const { remote, fail } = callWorker<Calls>(worker, onProgress);
  const stop: Started<Calls>['stop'] = (code = 'worker-died') => {
    worker.terminate();
    fail(new ScrubError(code));
  };
  // The event's own message could quote a document, so it is not looked at.
  worker.addEventListener('error', (event) => { event.preventDefault(); stop(); died?.(); });
  worker.addEventListener('messageerror', () => { stop(); died?.(); });
  return { calls: remote, stop };
};

export const startFileWorker = (): Started<FileWorkerCalls> => start<FileWorkerCalls>(fileWorkerUrl);
export const startHoldWorker = (onProgress: (share: number) => void, died: () => void): Started<HoldWorkerCalls> =>
  start<HoldWorkerCalls>(holdWorkerUrl, onProgress, died);
