import { WordSearch } from '../detection/word-search';
import { atomKeys } from '../entities/atoms';
import type { Needle } from '../worker-protocol';

/** A value that goes, with the entity it belongs to. */
export type Gone = { readonly text: string; readonly entity: string };

/**
 * Values distinctive enough to be looked for in raw bytes: six letters or more, or four with digits among them, and no single
 * everyday word (architecture.md, Verification 2). A needle inside something kept on purpose would block a file for what the
 * contractor wants: `kept` are those texts, letters and digits only.
 */
export const needlesOf = (gone: readonly Gone[], everyday: (word: string) => boolean, kept: readonly string[]): Needle[] => {
  const needles = new Map<string, Needle>();
  for (const { text, entity } of gone) {
    const keys = atomKeys(text);
    const joined = keys.join('');
    const letters = joined.replace(/\P{L}/gu, '').length;
    const digits = joined.replace(/\D/g, '').length;
    const distinctive = letters >= 6 || (digits >= 4 && joined.length >= 6);
    if (!distinctive || (keys.length === 1 && everyday(text))) continue;
    needles.set(joined, { text: joined, entity });
  }
  const wanted = [...needles.values()];
  const stays = new Set<number>();
  new WordSearch(wanted.map((needle) => needle.text)).search(kept.map((text) => ({ text, found: (pattern) => { stays.add(pattern); } })));
  return wanted.filter((_, pattern) => !stays.has(pattern));
};
