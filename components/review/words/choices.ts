import type { Choice } from '../../../scrubber/types';

/** The button, what it did (announced), and the key that does the same. */
export const CHOICE: Record<Choice, { readonly label: string; readonly done: string; readonly key: string }> = {
  replace: { label: 'Replace', done: 'replaced', key: 'R' },
  remove: { label: 'Remove', done: 'removed', key: 'X' },
  keep: { label: 'Keep', done: 'kept', key: 'K' },
};

export const CHOICES: readonly Choice[] = ['replace', 'remove', 'keep'];
