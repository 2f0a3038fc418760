import { WordSearch } from '../detection/word-search';
import { atomKeys } from '../entities/atoms';
import type { Needle } from '../worker-protocol';
import { separatedWords } from './separated';

/** A value that goes, with the entity it belongs to. */
export type Gone = { readonly text: string; readonly entity: string };

/**
 * Values distinctive enough to be looked for in raw bytes: six letters or more, or four with digits among them, and no single
 * everyday word (architecture.md, Verification 2). `cleanText` is what the plan makes of the file's text.
 */
export const needlesOf = (gone: readonly Gone[], everyday: (word: string) => boolean, cleanText: string): Needle[] => {
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
  return judgeByCleanText([...needles.values()], cleanText);
};

/**
 * What the planned clean text says decides how strictly a needle is searched. As a word of its own it stays on purpose (kept, or judged
 * an ordinary word; the reread check counts those places); inside a longer word, or over two
 * ("is Abel"), it is looked for as a whole word only.
 */
const judgeByCleanText = (needles: readonly Needle[], cleanText: string): Needle[] => {
  const text = separatedWords(cleanText);
  const alone = new Set<number>();
  const inside = new Set<number>();
  new WordSearch(needles.map((needle) => needle.text)).search([{
    text,
    found: (pattern, end) => {
      const start = end - needles[pattern]!.text.length;
      (isEdge(text, start - 1) && isEdge(text, end) ? alone : inside).add(pattern);
    },
  }, { text, joined: true, found: (pattern) => { inside.add(pattern); } }]);
  return needles.flatMap((needle, pattern) => (alone.has(pattern) ? [] : inside.has(pattern) ? [{ ...needle, wholeWord: true }] : [needle]));
};

const isEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === ' ';
