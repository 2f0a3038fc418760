import { classOf, LETTER } from './letter-classes';
import { HASH_START, hashOn, knownWord, type KnownWord, maskOf } from './known-words';
import { NO_ANSWER, questionOf, questionOfForm, type Question, QUESTION_WORDS } from './word-questions';

/** The words of one text with what every word set says about them, made once and asked by all recognizers in turn. */
type TextWords = {
  readonly known: readonly KnownWord[];
  readonly starts: readonly number[];
  /** The places of those words of which some set says anything. */
  readonly marked: readonly number[];
  /** All answers of all words. */
  readonly any: Uint32Array;
  /** How many questions there were when the answers were given. */
  readonly asked: number;
};

let lastText: string | undefined;
let last: TextWords = { known: [], starts: [], marked: [], any: new Uint32Array(QUESTION_WORDS), asked: 0 };

const split = (text: string, asked: number): TextWords => {
  const known: KnownWord[] = [];
  const starts: number[] = [];
  const marked: number[] = [];
  const any = new Uint32Array(QUESTION_WORDS);
  let start = -1;
  let hash = HASH_START;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (classOf[code] !== 0) {
      if (start < 0) { start = index; hash = HASH_START; }
      hash = hashOn(hash, code);
    } else if (start >= 0) {
      const word = knownWord(text, start, index, hash);
      const mask = maskOf(word, asked);
      if (mask !== NO_ANSWER) {
        marked.push(known.length);
        for (let k = 0; k < QUESTION_WORDS; k += 1) any[k]! |= mask[k]!;
      }
      known.push(word);
      starts.push(start);
      start = -1;
    }
  }
  return { known, starts, marked, any, asked };
};

const read = (text: string, asked: number): TextWords => {
  if (text !== lastText || last.asked < asked) { last = split(text, Math.max(asked, last.asked)); lastText = text; }
  return last;
};

const answers = (mask: Uint32Array, { slot, bit }: Question): boolean => (mask[slot]! & bit) !== 0;

/** The words of a text as they stand. */
export const wordsOf = (text: string): readonly KnownWord[] => read(text, 0).known;
/** Where each word of `wordsOf` begins. */
export const wordStarts = (text: string): readonly number[] => read(text, 0).starts;

/** Whether one of the words of the text is in the set, as it stands: the cheap question before a costly pattern. */
export const hasWordOf = (text: string, set: ReadonlySet<string>): boolean => {
  const question = questionOf(set, 'exact');
  return answers(read(text, question.number).any, question);
};

/** Where the words of a text begin that are in the set, as they stand. */
export const startsOf = (text: string, set: ReadonlySet<string>): number[] => {
  const question = questionOf(set, 'exact'), { any, marked, known, starts } = read(text, question.number);
  return answers(any, question) ? marked.filter((index) => answers(known[index]!.mask!, question)).map((index) => starts[index]!) : [];
};

/** All answers of a text's words to the questions known by now: what the engine asks for many sets at once. */
export const answersOf = (text: string, asked: number): Uint32Array => read(text, asked).any;

/** Whether one of the words has a form: a pattern without flags g and y, made once. */
export const hasWordLike = (text: string, form: RegExp): boolean => {
  const question = questionOfForm(form);
  return answers(read(text, question.number).any, question);
};

/** Whether one of the words, a plural or genitive ending apart, is in the set of lower-case words. */
export const hasLowerWordOf = (text: string, set: ReadonlySet<string>): boolean => {
  const question = questionOf(set, 'ending');
  return answers(read(text, question.number).any, question);
};

/**
 * Matches of a sticky pattern that begins with one of some words: tried only where such a word stands, which is what makes a
 * long list of alternatives cheap. `first` holds small letters.
 */
export function* matchesAtWords(text: string, sticky: RegExp, first: ReadonlySet<string>): Generator<RegExpExecArray> {
  const question = questionOf(first, 'lower');
  const { any, marked, known, starts } = read(text, question.number);
  if (!answers(any, question)) return;
  let from = 0;
  for (const index of marked) {
    if (!answers(known[index]!.mask!, question) || starts[index]! < from) continue;
    sticky.lastIndex = starts[index]!;
    const match = sticky.exec(text);
    if (match === null) continue;
    from = starts[index]! + Math.max(1, match[0].length);
    yield match;
  }
}

/** Matches of a sticky pattern that begins with a letter: tried only where a letter stands behind none, so the pattern need not look back. */
export function* matchesAtLetters(text: string, sticky: RegExp): Generator<RegExpExecArray> {
  for (let at = 0, before = 0; at < text.length; at += 1) {
    const here = classOf[text.charCodeAt(at)]! & LETTER;
    if (here !== 0 && before === 0) {
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match !== null) {
        yield match;
        at += Math.max(1, match[0].length) - 1;
        before = classOf[text.charCodeAt(at)]! & LETTER;
        continue;
      }
    }
    before = here;
  }
}

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

/** The first words of alternatives of a pattern ("GmbH & Co. KG" gives "GmbH", "Co", "KG"), for hasWordOf. */
export const wordSet = (alternatives: string): ReadonlySet<string> => new Set(alternatives.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

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
