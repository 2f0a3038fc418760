import type { ReviewSession } from '../../scrubber/review-rows';
import type { ReviewCall, ToHolds } from './review-protocol';

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** The questions of one review window that wait for an answer. */
export const createCalls = (hold: string, review: string, post: (message: ToHolds) => void) => {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  const settle = (id: number, by: (call: Waiting) => void): void => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) by(call);
  };
  const call = <Name extends ReviewCall>(name: Name) => (...args: Parameters<ReviewSession[Name]>) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      post({ kind: 'call', hold, review, id, call: name, args });
    }) as ReturnType<ReviewSession[Name]>;
  return {
    all: {
      places: call('places'), hiddenPreview: call('hiddenPreview'), picture: call('picture'), text: call('text'), pages: call('pages'), pageBoxes: call('pageBoxes'),
      pageImage: call('pageImage'), unlock: call('unlock'), decide: call('decide'), undo: call('undo'),
      search: call('search'), upload: call('upload'), saveCopies: call('saveCopies'), cancel: call('cancel'),
    },
    answered: (id: number, value: unknown): void => settle(id, ({ resolve }) => resolve(value)),
    failed: (id: number): void => settle(id, ({ reject }) => reject(new Error('failed'))),
    /** Nobody will answer any more. */
    failAll: (): void => { for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error('failed'))); },
  };
};
