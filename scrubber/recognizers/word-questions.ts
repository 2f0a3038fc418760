/** How a word is compared with a set: as it stands, in small letters, or in small letters without a plural or genitive ending too. */
export type WordMatch = 'exact' | 'lower' | 'ending';
/** One set asked in one way: which bit of a word's answers is its own. */
export type Question = { readonly slot: number; readonly bit: number; readonly number: number };

/** Room for this many times 32 sets; there are about ninety. */
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
  const question = nextQuestion();
  for (const answers of match === 'exact' ? [exact] : match === 'lower' ? [small] : [small, stems]) for (const word of set) note(answers, word, question);
  known.set(set, { ...ways, [match]: question });
  return question;
};

const forms: { readonly form: RegExp; readonly question: Question }[] = [];
const askedForms = new Map<RegExp, Question>();

/** The same for words of a form: the pattern is tried once on each word that was not met before. It must not be global or sticky. */
export const questionOfForm = (form: RegExp): Question => {
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
  const found = [exact.get(word), small.get(lower), /[sn]$/.test(lower) ? stems.get(lower.slice(0, -1)) : undefined].filter((one) => one !== undefined);
  const formed = forms.filter(({ form }) => form.test(word));
  if (found.length + formed.length === 0) return NO_ANSWER;
  if (found.length === 1 && formed.length === 0) return found[0]!;
  const mask = Uint32Array.from(NO_ANSWER, (_, slot) => found.reduce((bits, one) => bits | one[slot]!, 0));
  for (const { question: { slot, bit } } of formed) mask[slot]! |= bit;
  return mask;
};
