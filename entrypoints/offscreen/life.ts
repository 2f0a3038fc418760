/**
 * A worker can end without any event (its memory gave out, the browser's task manager, its own close()). While it lives it holds a lock
 * that the browser lets go with it, so its document knows at once and need not wait for a time limit
 * (https://w3c.github.io/web-locks/: "agent termination").
 */
const lockOf = (name: string): string => `prewash-worker-${name}`;

/** In the worker: takes the lock for life, then says so. */
export const liveAs = (worker: { readonly name: string; postMessage(message: unknown): void }): void => {
  void navigator.locks.request(lockOf(worker.name), () => {
    worker.postMessage('alive');
    return new Promise(() => undefined);
  });
};

/** In its document: calls `ended` when the worker is gone, however that came. */
export const watchLife = (worker: Worker, name: string, ended: () => void): void => {
  worker.addEventListener('message', ({ data }) => {
    // Asked for after the worker has it: before, it would be given to us.
    if (data === 'alive') void navigator.locks.request(lockOf(name), ended);
  });
};
