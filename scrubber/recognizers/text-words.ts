import { bitsOf, CLASS_BITS, hasNumber, joinsBefore, NUMBER } from './char-classes';
import { classOf, LETTER } from './letter-classes';
import { HASH_START, hashOn, knownWord, type KnownWord, maskOf } from './known-words';
import { NO_ANSWER, questionOf, questionOfForm, type Question, QUESTION_WORDS, type WordForm } from './word-questions';

/** The words of one text with what every word set says about them, made once and asked by all recognizers in turn. Used again for the next text. */
type TextWords = {
  text: string | undefined;
  count: number;
  readonly known: KnownWord[];
  starts: Int32Array;
  /** The places of those words of which some set says anything. */
  marked: Int32Array;
  markedCount: number;
  /** All answers of all words. */
  readonly any: Uint32Array;
  /** Classes of the characters (char-classes.ts). */
  classes: number;
  /** How many questions there were when the answers were given. */
  asked: number;
};

const last: TextWords = { text: undefined, count: 0, known: [], starts: new Int32Array(1024), marked: new Int32Array(1024), markedCount: 0, any: new Uint32Array(QUESTION_WORDS), classes: 0, asked: 0 };
/** A longer list of words is let go of again. */
const MOST_KEPT = 100_000;

const split = (text: string, asked: number): void => {
  Object.assign(last, { text, count: 0, markedCount: 0, asked });
  if (last.known.length > MOST_KEPT) last.known.length = 0;
  last.any.fill(0);
  let start = -1, hash = HASH_START, classes = 0, digits = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (classOf[code] !== 0) {
      if (start < 0) { start = index; hash = HASH_START; }
      hash = hashOn(hash, code);
      continue;
    }
    classes |= bitsOf[code]!;
    if (start < 0) continue;
    const word = knownWord(text, start, index, hash);
    classes |= word.classes;
    if ((word.classes & CLASS_BITS.digit) !== 0) digits += index - start;
    if (start > 1 && (classes & CLASS_BITS.joined) === 0 && joinsBefore(text, start)) classes |= CLASS_BITS.joined;
    note(word, start, asked);
    start = -1;
  }
  last.classes = digits >= NUMBER.digits && hasNumber(text) ? classes | CLASS_BITS.number : classes;
};

const note = (word: KnownWord, start: number, asked: number): void => {
  const place = last.count++;
  if (place >= last.starts.length) { last.starts = doubled(last.starts); last.marked = doubled(last.marked); }
  last.known[place] = word;
  last.starts[place] = start;
  const mask = maskOf(word, asked);
  if (mask === NO_ANSWER) return;
  last.marked[last.markedCount++] = place;
  for (let k = 0; k < QUESTION_WORDS; k += 1) last.any[k]! |= mask[k]!;
};

const doubled = (places: Int32Array): Int32Array => {
  const more = new Int32Array(places.length * 2);
  more.set(places);
  return more;
};

const read = (text: string, asked: number): TextWords => {
  if (text !== last.text || last.asked < asked) split(text, Math.max(asked, last.asked));
  return last;
};

const answers = (mask: Uint32Array, { slot, bit }: Question): boolean => (mask[slot]! & bit) !== 0;

/** The words of a text and where each begins: as many as `count`, and only until another text is read. */
export const wordsOf = (text: string): { readonly known: readonly KnownWord[]; readonly starts: Readonly<Int32Array>; readonly count: number } => read(text, 0);

/** Whether one of the words of the text is in the set, as it stands: the cheap question before a costly pattern. */
export const hasWordOf = (text: string, set: ReadonlySet<string>): boolean => {
  const question = questionOf(set, 'exact');
  return answers(read(text, question.number).any, question);
};

/** Where the words of a text begin that are in the set, as they stand. */
export const startsOf = (text: string, set: ReadonlySet<string>): readonly number[] => startsWith(text, questionOf(set, 'exact'));

const NOWHERE: readonly number[] = [];

/** Where the words begin that answer a question: a list of its own, since the words of the text may be read away meanwhile. */
const startsWith = (text: string, question: Question): readonly number[] => {
  const { any, marked, markedCount, known, starts } = read(text, question.number);
  if (!answers(any, question)) return NOWHERE;
  const found: number[] = [];
  for (let k = 0; k < markedCount; k += 1) if (answers(known[marked[k]!]!.mask!, question)) found.push(starts[marked[k]!]!);
  return found;
};

/** All answers of a text's words to the questions known by now, and the classes of its characters: what the engine asks for many sets at once. */
export const answersOf = (text: string, asked: number): { readonly any: Uint32Array; readonly classes: number } => read(text, asked);

/** Whether one of the words has a form, which is made once. */
export const hasWordLike = (text: string, form: WordForm): boolean => {
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
  let from = 0;
  for (const start of startsWith(text, questionOf(first, 'lower'))) {
    if (start < from) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (match === null) continue;
    from = start + Math.max(1, match[0].length);
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
