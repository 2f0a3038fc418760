import { classAt } from './letter-classes';

/** A further word, whatever it is, behind a phrase that ends in it ("fractured …"). */
const ANY = '…';
const LONGEST_WORD = 14, LEAST_WORD = 3;

/**
 * The phrases that a short pattern stands for: `[xy]`, `(?:a|b)` and `?` behind a letter or one of those; a bar parts alternatives.
 * @throws RangeError for anything else that a pattern may hold
 */
export const spelledOut = (pattern: string): string[] => alternatives(pattern).flatMap((one) => sequence(one));

/** Parts at the bars that stand in no brackets. */
const alternatives = (pattern: string): string[] => {
  const parts: string[] = [];
  let depth = 0, from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '(') depth += 1;
    else if (pattern[at] === ')') depth -= 1;
    else if (pattern[at] === '|' && depth === 0) { parts.push(pattern.slice(from, at)); from = at + 1; }
  }
  return [...parts, pattern.slice(from)];
};

const sequence = (pattern: string): string[] => {
  let spelled = [''];
  for (let at = 0; at < pattern.length;) {
    const { choices, next } = atomAt(pattern, at);
    const optional = pattern[next] === '?' ? [''] : [];
    spelled = spelled.flatMap((begun) => [...choices, ...optional].map((choice) => begun + choice));
    at = next + optional.length;
  }
  return spelled;
};

const atomAt = (pattern: string, at: number): { choices: string[]; next: number } => {
  const sign = pattern[at]!;
  if (sign === '[') { const end = pattern.indexOf(']', at); return { choices: [...pattern.slice(at + 1, end)], next: end + 1 }; }
  if (sign === '(') { const end = closing(pattern, at); return { choices: spelledOut(pattern.slice(pattern.startsWith('(?:', at) ? at + 3 : at + 1, end)), next: end + 1 }; }
  if ('\\{}*+^$'.includes(sign)) throw new RangeError('a phrase holds letters, brackets, bars and question marks only');
  return { choices: [sign], next: at + 1 };
};

const closing = (pattern: string, at: number): number => {
  let depth = 0;
  for (let end = at; end < pattern.length; end += 1) {
    if (pattern[end] === '(') depth += 1;
    else if (pattern[end] === ')' && (depth -= 1) === 0) return end;
  }
  throw new RangeError('a bracket stays open');
};

/** The longest word of a phrase, in small letters: what a text must have for the phrase to stand in it. */
export const tellingWord = (phrase: string): string => (phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).reduce((best, word) => (word.length > best.length ? word : best), '');

type Phrase = { readonly text: string; readonly open: boolean };

/** Small letters, straight apostrophes, plain spaces; as long as the text itself. */
const folded = (text: string): string => {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’ʼ]/g, "'").replace(/\u00a0/g, ' ');
};
/** Letters, marks and digits: what a word is made of in text-words.ts too. */
const isWordAt = (text: string, at: number): boolean => classAt(text, at) !== 0;

const wordFrom = (text: string, at: number): number => {
  let end = at;
  while (end - at < 40 && isWordAt(text, end)) end += 1;
  return end;
};
const wordUpTo = (text: string, at: number): number => {
  let start = at;
  while (at - start < 40 && start > 0 && isWordAt(text, start - 1)) start -= 1;
  return start;
};

const keyed = (phrases: readonly Phrase[], keyOf: (text: string) => string): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.text.length - a.text.length)) {
    const key = keyOf(phrase.text), known = map.get(key);
    if (known === undefined) map.set(key, [phrase]); else known.push(phrase);
  }
  return map;
};

/**
 * Thousands of phrases by their first and last words. A pattern of so many alternatives takes a second to compile and reads every
 * letter; here a text pays for the words that it has.
 */
export class PhraseList {
  /** The first words, in small letters. */
  readonly first: ReadonlySet<string>;
  /** The longest word of each, in small letters. */
  readonly telling: ReadonlySet<string>;
  private readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  private readonly byLast: ReadonlyMap<string, readonly Phrase[]>;

  constructor(patterns: string) {
    const phrases = [...new Set(spelledOut(patterns))].map((text) => ({ text: folded(text.replace(ANY, '')), open: text.endsWith(ANY) }));
    this.byFirst = keyed(phrases, (text) => text.slice(0, wordFrom(text, 0)));
    this.byLast = keyed(phrases.filter(({ open }) => !open), (text) => text.slice(wordUpTo(text, text.length)));
    this.first = new Set(this.byFirst.keys());
    this.telling = new Set(phrases.map(({ text }) => tellingWord(text)));
  }

  /** Where the longest phrase ends that starts at an offset with whole words; -1 without one. */
  endFrom(text: string, at: number): number {
    const phrases = this.byFirst.get(folded(text.slice(at, wordFrom(text, at))));
    for (const { text: phrase, open } of phrases ?? []) {
      const end = at + phrase.length;
      if (folded(text.slice(at, end)) !== phrase) continue;
      const close = open ? wordFrom(text, end) : end;
      if (open ? close - end >= LEAST_WORD && close - end <= LONGEST_WORD : !isWordAt(text, end)) return close;
    }
    return -1;
  }

  /** Where the longest phrase starts that ends right before an offset with whole words; -1 without one. */
  startUpTo(text: string, at: number): number {
    const phrases = this.byLast.get(folded(text.slice(wordUpTo(text, at), at)));
    for (const { text: phrase } of phrases ?? []) {
      const start = at - phrase.length;
      if (start >= 0 && folded(text.slice(start, at)) === phrase && !isWordAt(text, start - 1)) return start;
    }
    return -1;
  }
}
