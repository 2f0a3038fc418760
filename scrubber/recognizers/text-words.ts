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

let placedText: string | undefined;
let placedStarts: readonly number[] = [];

/** Where each word of `wordsOf` begins. */
export const wordStarts = (text: string): readonly number[] => {
  if (text === placedText) return placedStarts;
  const starts: number[] = [];
  let from = 0;
  for (const word of wordsOf(text)) {
    from = text.indexOf(word, from);
    starts.push(from);
    from += word.length;
  }
  placedText = text;
  placedStarts = starts;
  return starts;
};

/**
 * Matches of a sticky pattern that begins with one of some words: tried only where such a word stands, which is what makes a
 * long list of alternatives cheap. `first` holds small letters.
 */
export function* matchesAtWords(text: string, sticky: RegExp, first: ReadonlySet<string>): Generator<RegExpExecArray> {
  const words = lowerWordsOf(text);
  let starts: readonly number[] | undefined;
  let from = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (!first.has(words[index]!)) continue;
    starts ??= wordStarts(text);
    const start = starts[index]!;
    if (start < from) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (match === null) continue;
    from = start + Math.max(1, match[0].length);
    yield match;
  }
}

/** The first words of a list of alternatives (`colou?rs?|a/c`), in small letters, each way an optional letter allows. */
export const firstWords = (alternatives: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const alternative of alternatives.split('|')) {
    const head = /^\^?(?:\(\?:)?((?:[\p{L}\p{N}\p{M}]\??)+)/u.exec(alternative.trim())?.[1]?.toLowerCase() ?? '';
    for (const word of spelled(head)) found.add(word);
  }
  return found;
};

/** "colou?rs?" as the words that it stands for. */
const spelled = (pattern: string): string[] => {
  const at = pattern.indexOf('?');
  if (at < 0) return [pattern];
  return [...spelled(pattern.slice(0, at) + pattern.slice(at + 1)), ...spelled(pattern.slice(0, at - 1) + pattern.slice(at + 1))];
};

/** Matches of a sticky pattern that begins with a digit: tried only where a run of digits begins. */
export function* matchesAtDigits(text: string, sticky: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigitAt(text, at) || at < from || at > 0 && isDigitAt(text, at - 1)) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) continue;
    from = at + Math.max(1, match[0].length);
    yield match;
  }
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
};
