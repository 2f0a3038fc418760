import type { NameKind } from './lexica/names';
import { classesOfWord } from './char-classes';
import { maskOfWord } from './word-questions';

/** What the lists say about one word (lexica/word-facts.ts). */
export type WordFacts = { readonly given: NameKind; readonly surname: NameKind; readonly ordinary: boolean; readonly place: boolean; readonly town: boolean; readonly leadsPlace: boolean; readonly leadsCompany: boolean; readonly allCaps: boolean; /** The key of word lists. */ readonly folded: string };

/** A word that was met before, with what was found out about it. */
export type KnownWord = {
  readonly text: string;
  readonly hash: number;
  /** What its letters and digits are (char-classes.ts). */
  readonly classes: number;
  /** Answers to all questions of word sets, and how many questions there were. */
  mask: Uint32Array | undefined;
  asked: number;
  /** What the lists of names, places and words say, once somebody wants to know. */
  facts: WordFacts | undefined;
  /** What entities/atoms.ts cuts it into. */
  pieces: readonly Piece[] | undefined;
  /** Who asked last whether one of its pieces is of interest, and the answer. */
  test: ((piece: Piece) => boolean) | undefined;
  passed: boolean;
};
type Piece = { readonly start: number; readonly end: number; readonly key: string; readonly capital: boolean };

/** Slots of the table, a power of two, and how many words it takes before it starts anew: a document has some thousands. */
const SLOTS = 1 << 17, MOST = 50_000;
/** What is longer is no word of a language and not worth remembering. */
const LONGEST = 64;
/** FNV-1a for 32 bits (draft-eastlake-fnv): offset basis and prime. */
export const HASH_START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a word grows unit by unit while the text is read. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
export const hashOf = (text: string, start: number, end: number): number => {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
};

let slots = new Int32Array(SLOTS);
let words: KnownWord[] = [];

export const newWord = (text: string, hash: number): KnownWord => ({ text, hash, classes: classesOfWord(text), mask: undefined, asked: 0, facts: undefined, pieces: undefined, test: undefined, passed: false });

/** The word that stands between two offsets: a known one is found without a copy of its letters, so common words cost next to nothing. */
export const knownWord = (text: string, start: number, end: number, hash: number): KnownWord => {
  if (end - start > LONGEST) return newWord(text.slice(start, end), hash);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let at = slots[slot]!; at !== 0; at = slots[slot]!) {
    const word = words[at - 1]!;
    if (word.hash === hash && stands(text, start, end, word.text)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = newWord(text.slice(start, end), hash);
  if (words.length < MOST) slots[slot] = words.push(word); else { slots = new Int32Array(SLOTS); words = []; }
  return word;
};

/** The answers of a word to all of so many questions. */
export const maskOf = (word: KnownWord, asked: number): Uint32Array => {
  if (word.mask === undefined || word.asked < asked) { word.mask = maskOfWord(word.text); word.asked = asked; }
  return word.mask;
};

const stands = (text: string, start: number, end: number, word: string): boolean => {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k += 1) if (text.charCodeAt(start + k) !== word.charCodeAt(k)) return false;
  return true;
};
