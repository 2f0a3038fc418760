import { AhoCorasick } from '../detection/aho-corasick';

/**
 * How a word is compared with a set: as it stands; in small letters; without a plural or genitive ending too; without what a capital inside of
 * it begins too ("accountNo"); or by what stands in it, wherever.
 */
export type WordMatch = 'exact' | 'lower' | 'ending' | 'head' | 'part';
/** One set asked in one way: which bit of a word's answers is its own. */
export type Question = { readonly slot: number; readonly bit: number; readonly number: number };

/** Room for this many times 32 sets; there are about two hundred. */
export const QUESTION_WORDS = 10;

let asked = 0;
type Answers = Map<string, Uint32Array>;
/** The answers to every question by the words of its set: as they stand, in small letters, without an ending, before a capital. */
const exact: Answers = new Map(), small: Answers = new Map(), stems: Answers = new Map(), heads: Answers = new Map();
const WAYS: Readonly<Record<Exclude<WordMatch, 'part'>, readonly Answers[]>> = { exact: [exact], lower: [small], ending: [small, stems], head: [small, stems, heads] };
const BEFORE_CAPITAL = /\p{L}\p{Ll}{1,30}(?=\p{Lu})/gu;
const known = new Map<ReadonlySet<string>, Partial<Record<WordMatch, Question>>>();

/** The question's place among all. Sets are module constants, so their number is bounded; a word is asked anew when there are new ones. */
export const questionOf = (set: ReadonlySet<string>, match: WordMatch): Question => {
  const ways = known.get(set);
  const before = ways?.[match];
  if (before !== undefined) return before;
  const question = nextQuestion();
  if (match === 'part') askForParts(set, question);
  else for (const answers of WAYS[match]) for (const word of set) note(answers, word, question);
  known.set(set, { ...ways, [match]: question });
  return question;
};

/** What is looked for inside of words, and who asks. The automaton is made when the first word comes. */
const parts: string[] = [], askers: Question[] = [];
let inWords: AhoCorasick | undefined;

const askForParts = (set: ReadonlySet<string>, question: Question): void => {
  for (const part of set) { parts.push(part); askers.push(question); }
  inWords = undefined;
};

/** A pattern, or whatever else says yes or no to a word by itself; nothing global or sticky. */
export type WordForm = { test(word: string): boolean };
const forms: { readonly form: WordForm; readonly question: Question }[] = [];
const askedForms = new Map<WordForm, Question>();

/** The same for words of a form: it is tried once on each word that was not met before. */
export const questionOfForm = (form: WordForm): Question => {
  const before = askedForms.get(form);
  if (before !== undefined) return before;
  const question = nextQuestion();
  forms.push({ form, question });
  askedForms.set(form, question);
  return question;
};

const nextQuestion = (): Question => {
  const index = asked++;
  if (index >= QUESTION_WORDS * 32) throw new RangeError('too many word sets: raise QUESTION_WORDS');
  return { slot: index >> 5, bit: 1 << (index & 31), number: index + 1 };
};

const note = (answers: Map<string, Uint32Array>, word: string, { slot, bit }: Question): void => {
  const mask = answers.get(word) ?? new Uint32Array(QUESTION_WORDS);
  mask[slot]! |= bit;
  answers.set(word, mask);
};

/** What most words answer. */
export const NO_ANSWER = new Uint32Array(QUESTION_WORDS);

/** The answers of one word to every question. */
export const maskOfWord = (word: string): Uint32Array => {
  const lower = word.toLowerCase();
  let mask = NO_ANSWER;
  const answer = ({ slot, bit }: Question): void => { if (mask === NO_ANSWER) mask = new Uint32Array(QUESTION_WORDS); mask[slot]! |= bit; };
  const join = (known: Uint32Array | undefined): void => {
    if (known === undefined) return;
    if (mask === NO_ANSWER) mask = known.slice(); else for (let k = 0; k < QUESTION_WORDS; k++) mask[k]! |= known[k]!;
  };
  join(exact.get(word));
  join(small.get(lower));
  if (/[sn]$/.test(lower)) join(stems.get(lower.slice(0, -1)));
  if (/[^\p{Lu}]\p{Lu}/u.test(word)) for (const [head] of word.matchAll(BEFORE_CAPITAL)) join(heads.get(head.toLowerCase()));
  (inWords ??= new AhoCorasick(parts)).search(lower, (part) => answer(askers[part]!));
  for (const { form, question } of forms) if (form.test(word)) answer(question);
  return mask;
};
