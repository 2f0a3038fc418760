import { classOf } from '../recognizers/letter-classes';
import { HASH_START, hashOn, knownWord, type KnownWord, newWord } from '../recognizers/known-words';

/**
 * The pieces in which values are compared: runs of letters or digits, split where case or kind changes, without case and accents.
 * "JaneOkafor", "jane.okafor" and "Jane Okafor" have the same atoms, so one form finds all three.
 */
export type Atom = { readonly start: number; readonly end: number; readonly key: string; readonly capital: boolean };

/** Letters that Unicode decomposition leaves alone, as people write them without their strokes (passports do: ICAO 9303-3 6.A). */
const STROKES: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't', 'ʼ': '',
};

const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, without accents and strokes. */
export const foldKey = (text: string): string => {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  let folded = '';
  for (const character of lower.normalize('NFKD').replace(/\p{M}/gu, '')) folded += STROKES[character] ?? character;
  return folded;
};

/** A run ends where letters meet digits, a small letter meets a capital ("janeO"), or capitals meet a capitalised word ("HTMLPage"). */
const ATOM = /\p{N}+|\p{Lu}(?:[\p{Ll}\p{M}]|[\p{Lo}\p{Lm}])+|\p{Lu}[\p{Lu}\p{M}]*(?!\p{Ll})|[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{L}/gu;

/** The pieces of one word, their offsets counted from its start. */
const piecesOf = (word: KnownWord): readonly Atom[] => (word.pieces ??= Array.from(word.text.matchAll(ATOM), ({ 0: piece, index }) => {
  const first = piece[0]!;
  return { start: index, end: index + piece.length, key: foldKey(piece), capital: first !== first.toLowerCase() };
}));

/** A letter beyond the first plane stands in two units that are no letters each by itself. */
const BEYOND = /[\ud800-\udfff]/;
const classAsWord = (code: number): boolean => classOf[code] !== 0;

/** Goes through the words of a text until the visitor has seen enough. No piece runs over two words, and most words have been cut before. */
const eachWord = (text: string, visit: (word: KnownWord, start: number) => boolean): boolean => {
  if (BEYOND.test(text)) return visit(newWord(text, 0), 0);
  let start = -1, hash = HASH_START;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (classAsWord(code)) {
      if (start < 0) { start = at; hash = HASH_START; }
      hash = hashOn(hash, code);
    } else if (start >= 0) {
      if (visit(knownWord(text, start, at, hash), start)) return true;
      start = -1;
    }
  }
  return false;
};

export const atomsOf = (text: string): Atom[] => {
  const atoms: Atom[] = [];
  eachWord(text, (word, from) => {
    for (const { start, end, key, capital } of piecesOf(word)) atoms.push({ start: from + start, end: from + end, key, capital });
    return false;
  });
  return atoms;
};

export type AtomTest = (atom: Atom) => boolean;

/** Whether some piece of the text passes a test: asked before its atoms are counted out. A word remembers what the last test said of it. */
export const someAtom = (text: string, test: AtomTest): boolean => eachWord(text, (word) => {
  if (word.test !== test) { word.test = test; word.passed = piecesOf(word).some(test); }
  return word.passed;
});

/** The keys only, for building forms. */
export const atomKeys = (text: string): string[] => atomsOf(text).map((atom) => atom.key);
/** All atoms in one string: equal for values that differ in case, accents and separators only. */
export const compact = (text: string): string => atomKeys(text).join('');
