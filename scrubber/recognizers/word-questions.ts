/** How a word is compared with a set: as it stands, in small letters, or in small letters without a plural or genitive ending too. */
export type WordMatch = 'exact' | 'lower' | 'ending';
/** One set asked in one way: which bit of a word's answers is its own. */
export type Question = { readonly slot: number; readonly bit: number; readonly number: number };

/** Room for this many times 32 sets; there are about a hundred and thirty. */
export const QUESTION_WORDS = 6;

let asked = 0;
/** The answers to every question by the words of its set: as they stand, in small letters, without an ending. */
const exact = new Map<string, Uint32Array>(), small = new Map<string, Uint32Array>(), stems = new Map<string, Uint32Array>();
const known = new Map<ReadonlySet<string>, Partial<Record<WordMatch, Question>>>();

/** The question's place among all. Sets are module constants, so their number is bounded; a word is asked anew when there are new ones. */
export const questionOf = (set: ReadonlySet<string>, match: WordMatch): Question => {
  const ways = known.get(set);
  const before = ways?.[match];
  if (before !== undefined) return before;
  const index = asked++;
  if (index >= QUESTION_WORDS * 32) throw new RangeError('too many word sets: raise QUESTION_WORDS');
  const question = { slot: index >> 5, bit: 1 << (index & 31), number: index + 1 };
  for (const answers of match === 'exact' ? [exact] : match === 'lower' ? [small] : [small, stems]) for (const word of set) note(answers, word, question);
  known.set(set, { ...ways, [match]: question });
  return question;
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
  const found = [exact.get(word), small.get(lower), /[sn]$/.test(lower) ? stems.get(lower.slice(0, -1)) : undefined].filter((one) => one !== undefined);
  return found.length < 2 ? found[0] ?? NO_ANSWER : Uint32Array.from(NO_ANSWER, (_, slot) => found.reduce((bits, one) => bits | one[slot]!, 0));
};
