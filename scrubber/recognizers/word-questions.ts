/** How a word is compared with a set: as it stands, in small letters, or in small letters without a plural or genitive ending too. */
export type WordMatch = 'exact' | 'lower' | 'ending';
/** One set asked in one way: which bit of a word's answers is its own. */
export type Question = { readonly slot: number; readonly bit: number; readonly number: number };

/** Room for this many times 32 sets; there are about seventy. */
export const QUESTION_WORDS = 6;

type Asked = { readonly set: ReadonlySet<string>; readonly match: WordMatch };
const asked: Asked[] = [];
const known = new Map<ReadonlySet<string>, Partial<Record<WordMatch, Question>>>();
const masks = new Map<string, Uint32Array>();
/** Distinct words remembered; a document has some thousands. */
const REMEMBERED = 50_000;

/** The question's place among all. Sets are module constants, so their number is bounded; a new one voids the answers given so far. */
export const questionOf = (set: ReadonlySet<string>, match: WordMatch): Question => {
  const ways = known.get(set);
  const before = ways?.[match];
  if (before !== undefined) return before;
  const index = asked.push({ set, match }) - 1;
  if (index >= QUESTION_WORDS * 32) throw new RangeError('too many word sets: raise QUESTION_WORDS');
  masks.clear();
  const question = { slot: index >> 5, bit: 1 << (index & 31), number: index + 1 };
  known.set(set, { ...ways, [match]: question });
  return question;
};

/** The answers of one word to every question, each found once. */
export const maskOfWord = (word: string): Uint32Array => {
  let mask = masks.get(word);
  if (mask === undefined) {
    mask = new Uint32Array(QUESTION_WORDS);
    const lower = word.toLowerCase();
    const stem = /[sn]$/.test(lower) ? lower.slice(0, -1) : lower;
    for (const [index, { set, match }] of asked.entries()) {
      if (match === 'exact' ? set.has(word) : set.has(lower) || match === 'ending' && set.has(stem)) mask[index >> 5]! |= 1 << (index & 31);
    }
    if (masks.size > REMEMBERED) masks.clear();
    masks.set(word, mask);
  }
  return mask;
};
