import type { CharClass } from '../codes';

/** A capital beside a digit is a `code`, many letters and digits in one piece are `long`, a dot or dash between two of them is `joined`, a capital behind a small letter or an underscore `camel`. */
export const CLASS_BITS: Record<CharClass, number> = { digit: 1, upper: 2, at: 4, dot: 8, colon: 16, slash: 32, backslash: 64, dash: 128, letter: 256, number: 512, caseless: 1024, code: 2048, long: 4096, joined: 8192, camel: 16384 };
/** ASCII letters and digits; no class of its own. */
const ALPHANUMERIC = 32768;
/** Digits and gaps that make a number long enough for an account or an identity. */
export const NUMBER = { digits: 7, gap: 6 } as const;
const LONG = 14;

/** Class bits of every UTF-16 unit, filled once: one array look-up a character is what makes the anchor pass cheap. */
export const bitsOf: Uint16Array = (() => {
  const bits = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    if (/\p{Nd}/u.test(character)) bits[code] = CLASS_BITS.digit;
    else if (/\p{Lo}/u.test(character)) bits[code] = CLASS_BITS.letter | CLASS_BITS.upper | CLASS_BITS.caseless;
    else if (/[\p{Lu}\p{Lt}]/u.test(character)) bits[code] = CLASS_BITS.letter | CLASS_BITS.upper;
    else if (lower !== character.toUpperCase() || /\p{L}/u.test(character)) bits[code] = CLASS_BITS.letter;
  }
  const marks: [string, CharClass][] = [['@', 'at'], ['.', 'dot'], [':', 'colon'], ['/', 'slash'], ['\\', 'backslash'], ['-–‑', 'dash'], ['_', 'camel'], ['㈜', 'caseless']];
  for (const [characters, name] of marks) for (const character of characters) bits[character.charCodeAt(0)] = CLASS_BITS[name];
  for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') bits[character.charCodeAt(0)]! |= ALPHANUMERIC;
  return bits;
})();

/** The classes of a word's letters and digits and of those that stand side by side. */
export const classesOfWord = (word: string): number => {
  const { digit, upper, letter, camel, code, long } = CLASS_BITS;
  let bits = 0, run = 0, before = 0;
  for (let i = 0; i < word.length; i++) {
    const classes = bitsOf[word.charCodeAt(i)]!;
    bits |= classes;
    run = (classes & ALPHANUMERIC) === 0 ? 0 : run + 1;
    if (run >= LONG) bits |= long;
    if ((classes & upper) !== 0 && (before & letter) !== 0 && (before & upper) === 0) bits |= camel;
    if ((classes & digit) !== 0 && (before & upper) !== 0 || (classes & upper) !== 0 && (before & digit) !== 0) bits |= code;
    before = classes;
  }
  return bits;
};

/** Whether a dot or dash stands before the offset, and a letter or digit before that. */
export const joinsBefore = (text: string, at: number): boolean => at > 1
  && (bitsOf[text.charCodeAt(at - 1)]! & (CLASS_BITS.dot | CLASS_BITS.dash)) !== 0 && (bitsOf[text.charCodeAt(at - 2)]! & (CLASS_BITS.letter | CLASS_BITS.digit)) !== 0;

/** Whether digits with small gaps between them make a number of so many. */
export const hasNumber = (text: string, least: number = NUMBER.digits): boolean => {
  let digits = 0, last = -NUMBER.gap;
  for (let i = 0; i < text.length; i++) {
    if ((bitsOf[text.charCodeAt(i)]! & CLASS_BITS.digit) === 0) continue;
    digits = i - last > NUMBER.gap + 1 ? 1 : digits + 1;
    if (digits >= least) return true;
    last = i;
  }
  return false;
};
