import { atomKeys } from '../entities/atoms';
import type { Needle } from '../worker-protocol';

/** A value that goes, with the entity it belongs to. */
export type Gone = { readonly text: string; readonly entity: string };

/**
 * Values distinctive enough to be looked for in raw bytes: six letters or more, or four with digits among them, and no single
 * everyday word (architecture.md, Verification 2). `stays` says whether the same text is kept somewhere on purpose.
 */
export const needlesOf = (gone: readonly Gone[], everyday: (word: string) => boolean, stays: (compactText: string) => boolean): Needle[] => {
  const needles = new Map<string, Needle>();
  for (const { text, entity } of gone) {
    const keys = atomKeys(text);
    const joined = keys.join('');
    const letters = joined.replace(/\P{L}/gu, '').length;
    const digits = joined.replace(/\D/g, '').length;
    const distinctive = letters >= 6 || (digits >= 4 && joined.length >= 6);
    if (!distinctive || (keys.length === 1 && everyday(text)) || stays(joined)) continue;
    needles.set(joined, { text: joined, entity });
  }
  return [...needles.values()];
};
