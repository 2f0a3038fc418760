import { classOf } from './letter-classes';

let lastText: string | undefined;
let lastWords: readonly string[] = [];

/** The words of a text as they stand, split once for all recognizers that ask in turn. */
export const wordsOf = (text: string): readonly string[] => {
  if (text === lastText) return lastWords;
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const inWord = index < text.length && (classOf[text.charCodeAt(index)] ?? 0) !== 0;
    if (inWord && start < 0) start = index;
    else if (!inWord && start >= 0) { words.push(text.slice(start, index)); start = -1; }
  }
  lastText = text;
  lastWords = words;
  return words;
};

let lastLowered: readonly string[] | undefined;
let lastLower: readonly string[] = [];

/** The same words in lower case. */
export const lowerWordsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  if (words !== lastLowered) { lastLowered = words; lastLower = words.map((word) => word.toLowerCase()); }
  return lastLower;
};

/** Whether one of the words, a plural or genitive ending apart, is in the set of lower-case words. */
export const hasLowerWordOf = (text: string, set: ReadonlySet<string>): boolean => {
  for (const word of lowerWordsOf(text)) if (set.has(word) || (/[sn]$/.test(word) && set.has(word.slice(0, -1)))) return true;
  return false;
};

/** Whether one of the words of the text is in the set: the cheap question before a costly pattern. */
export const hasWordOf = (text: string, set: ReadonlySet<string>): boolean => {
  for (const word of wordsOf(text)) if (set.has(word)) return true;
  return false;
};

/** The first words of alternatives of a pattern ("GmbH & Co. KG" gives "GmbH", "Co", "KG"), for hasWordOf. */
export const wordSet = (alternatives: string): ReadonlySet<string> => new Set(alternatives.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
