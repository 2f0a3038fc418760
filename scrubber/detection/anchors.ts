import type { CharClass, Recognizer, Segment } from '../types';
import { answersOf } from '../recognizers/text-words';
import { questionOf, type Question } from '../recognizers/word-questions';
import { AhoCorasick } from './aho-corasick';

/** A capital beside a digit is a `code`, many letters and digits in one piece are `long`, a dot or dash between two of them is `joined`, a capital behind a small letter or an underscore `camel`. */
const CLASS_BITS: Record<CharClass, number> = { digit: 1, upper: 2, at: 4, dot: 8, colon: 16, slash: 32, backslash: 64, dash: 128, letter: 256, number: 512, caseless: 1024, code: 2048, long: 4096, joined: 8192, camel: 16384 };
/** ASCII letters and digits; no class of its own. */
const ALPHANUMERIC = 32768;
/** Digits and gaps that make a number long enough for an account or an identity. */
const NUMBER = { digits: 7, gap: 6 } as const, LONG = 14;

/** Class bits of every UTF-16 unit, filled once: one array look-up a character is what makes the anchor pass cheap. */
const BITS_OF = (() => {
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

const BEFORE_CAPITAL = /\p{L}\p{Ll}{1,30}(?=\p{Lu})/gu;

/** Word sets of recognizers, one for each list however many indexes are made of it: a set has its question for good. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const setOf = (words: readonly string[]): ReadonlySet<string> => {
  const set = sets.get(words) ?? new Set(words);
  sets.set(words, set);
  return set;
};

/** One pass over a segment says which recognizers have a reason to run there. */
export class AnchorIndex {
  private readonly words: AhoCorasick;
  private readonly ownerOf: number[] = [];
  private readonly required: Uint16Array;
  private readonly wantsWord: Uint8Array;
  private readonly wantsStructure: Uint8Array;
  private readonly seen: Uint8Array;
  /** Who wants which whole words: the words of a text have been asked for all of them at once. */
  private readonly asking: { readonly owner: number; readonly set: ReadonlySet<string>; readonly question: Question }[] = [];
  private readonly asked: number;

  constructor(private readonly recognizers: readonly Recognizer[]) {
    const patterns: string[] = [];
    this.required = new Uint16Array(recognizers.length);
    this.wantsWord = new Uint8Array(recognizers.length);
    this.wantsStructure = new Uint8Array(recognizers.length);
    this.seen = new Uint8Array(recognizers.length);
    recognizers.forEach(({ anchors }, owner) => {
      for (const name of anchors?.chars ?? []) this.required[owner] = this.required[owner]! | CLASS_BITS[name];
      for (const word of anchors?.words ?? []) { patterns.push(word.toLowerCase()); this.ownerOf.push(owner); }
      if (anchors?.wholeWords !== undefined) {
        const set = setOf(anchors.wholeWords);
        this.asking.push({ owner, set, question: questionOf(set, 'ending') });
      }
      this.wantsWord[owner] = anchors?.words || anchors?.wholeWords ? 1 : 0;
      this.wantsStructure[owner] = anchors?.structure ? 1 : 0;
    });
    this.words = new AhoCorasick(patterns);
    this.asked = this.asking.reduce((most, { question }) => Math.max(most, question.number), 0);
  }

  /** The recognizers to run on this text, in their order. */
  select(text: string, segment: Segment): Recognizer[] {
    const bits = classesIn(text);
    this.seen.fill(0);
    this.words.search(text.toLowerCase(), (pattern) => { this.seen[this.ownerOf[pattern]!] = 1; });
    this.lookUpWords(text, (bits & CLASS_BITS.camel) !== 0);
    const structured = segment.context.role !== 'paragraph' || segment.context.key !== undefined || segment.context.columnHeader !== undefined;
    const selected: Recognizer[] = [];
    for (let index = 0; index < this.recognizers.length; index += 1) {
      const required = this.required[index]!;
      if ((bits & required) !== required) continue;
      if (this.wantsWord[index] === 1 || this.wantsStructure[index] === 1) {
        if (this.seen[index] === 0 && (this.wantsStructure[index] === 0 || !structured)) continue;
      }
      selected.push(this.recognizers[index]!);
    }
    return selected;
  }

  /** A plural or genitive ending falls away, and so does what a capital inside a word begins ("accountNo"). */
  private lookUpWords(text: string, camel: boolean): void {
    const answers = answersOf(text, this.asked);
    for (const { owner, question: { slot, bit } } of this.asking) if ((answers[slot]! & bit) !== 0) this.seen[owner] = 1;
    if (!camel) return;
    for (const [head] of text.matchAll(BEFORE_CAPITAL)) {
      const lower = head.toLowerCase();
      for (const { owner, set } of this.asking) if (set.has(lower)) this.seen[owner] = 1;
    }
  }
}

/** The classes of all characters of a text and of those that stand side by side. */
const classesIn = (text: string): number => {
  const { digit, upper, letter, dot, dash } = CLASS_BITS;
  let bits = 0, digits = 0, lastDigit = -NUMBER.gap, run = 0, before = 0, twoBefore = 0;
  for (let i = 0; i < text.length; i++) {
    const classes = BITS_OF[text.charCodeAt(i)]!;
    bits |= classes;
    run = (classes & ALPHANUMERIC) === 0 ? 0 : run + 1;
    if (run >= LONG) bits |= CLASS_BITS.long;
    if ((classes & upper) !== 0 && (before & letter) !== 0 && (before & upper) === 0) bits |= CLASS_BITS.camel;
    if ((classes & (letter | digit)) !== 0 && (before & (dot | dash)) !== 0 && (twoBefore & (letter | digit)) !== 0) bits |= CLASS_BITS.joined;
    if ((classes & digit) !== 0) {
      if ((before & upper) !== 0) bits |= CLASS_BITS.code;
      digits = i - lastDigit > NUMBER.gap + 1 ? 1 : digits + 1;
      lastDigit = i;
      if (digits >= NUMBER.digits) bits |= CLASS_BITS.number;
    } else if ((before & digit) !== 0 && (classes & upper) !== 0) bits |= CLASS_BITS.code;
    twoBefore = before;
    before = classes;
  }
  return bits;
};
