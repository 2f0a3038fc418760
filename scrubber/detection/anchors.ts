import type { CharClass, Recognizer, Segment } from '../types';
import { wordsOf } from '../recognizers/text-words';
import { AhoCorasick } from './aho-corasick';

const CLASS_BITS: Record<CharClass, number> = { digit: 1, upper: 2, at: 4, dot: 8, colon: 16, slash: 32, backslash: 64, dash: 128, letter: 256, number: 512 };
/** Digits and gaps that make a number long enough for an account or an identity. */
const NUMBER = { digits: 7, gap: 6 } as const;

/** Class bits of every UTF-16 unit, filled once: one array look-up a character is what makes the anchor pass cheap. */
const BITS_OF = (() => {
  const bits = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    if (/\p{Nd}/u.test(character)) bits[code] = CLASS_BITS.digit;
    else if (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(character)) bits[code] = CLASS_BITS.letter | CLASS_BITS.upper;
    else if (lower !== character.toUpperCase() || /\p{L}/u.test(character)) bits[code] = CLASS_BITS.letter;
  }
  const marks: [string, CharClass][] = [['@', 'at'], ['.', 'dot'], [':', 'colon'], ['/', 'slash'], ['\\', 'backslash'], ['-–‑', 'dash']];
  for (const [characters, name] of marks) for (const character of characters) bits[character.charCodeAt(0)] = CLASS_BITS[name];
  return bits;
})();

const NOBODY: readonly number[] = [];
const CAMEL = /\p{Ll}\p{Lu}/u;
const BEFORE_CAPITAL = /\p{L}\p{Ll}{1,30}(?=\p{Lu})/gu;

/** One pass over a segment says which recognizers have a reason to run there. */
export class AnchorIndex {
  private readonly words: AhoCorasick;
  private readonly ownerOf: number[] = [];
  private readonly required: Uint16Array;
  private readonly wantsWord: Uint8Array;
  private readonly wantsStructure: Uint8Array;
  private readonly seen: Uint8Array;
  /** Whole words in small letters → the recognizers that want one of them. */
  private readonly whole = new Map<string, number[]>();
  private readonly remembered = new Map<string, readonly number[]>();

  constructor(private readonly recognizers: readonly Recognizer[]) {
    const patterns: string[] = [];
    this.required = new Uint16Array(recognizers.length);
    this.wantsWord = new Uint8Array(recognizers.length);
    this.wantsStructure = new Uint8Array(recognizers.length);
    this.seen = new Uint8Array(recognizers.length);
    recognizers.forEach(({ anchors }, index) => {
      for (const name of anchors?.chars ?? []) this.required[index] = this.required[index]! | CLASS_BITS[name];
      for (const word of anchors?.words ?? []) { patterns.push(word.toLowerCase()); this.ownerOf.push(index); }
      for (const word of anchors?.wholeWords ?? []) {
        const owners = this.whole.get(word);
        if (owners === undefined) this.whole.set(word, [index]); else if (owners.at(-1) !== index) owners.push(index);
      }
      this.wantsWord[index] = anchors?.words || anchors?.wholeWords ? 1 : 0;
      this.wantsStructure[index] = anchors?.structure ? 1 : 0;
    });
    this.words = new AhoCorasick(patterns);
  }

  /** The recognizers to run on this text, in their order. `lower` is the text in lower case. */
  select(text: string, segment: Segment): Recognizer[] {
    let bits = 0;
    let digits = 0;
    let lastDigit = -NUMBER.gap;
    for (let i = 0; i < text.length; i++) {
      const classes = BITS_OF[text.charCodeAt(i)]!;
      bits |= classes;
      if ((classes & CLASS_BITS.digit) === 0) continue;
      digits = i - lastDigit > NUMBER.gap + 1 ? 1 : digits + 1;
      lastDigit = i;
      if (digits >= NUMBER.digits) bits |= CLASS_BITS.number;
    }
    this.seen.fill(0);
    this.words.search(text.toLowerCase(), (pattern) => { this.seen[this.ownerOf[pattern]!] = 1; });
    this.lookUpWords(text);
    const structured = segment.context.role !== 'paragraph' || segment.context.key !== undefined || segment.context.columnHeader !== undefined;
    return this.recognizers.filter((_, index) => {
      if ((bits & this.required[index]!) !== this.required[index]) return false;
      if (this.wantsWord[index] === 0 && this.wantsStructure[index] === 0) return true;
      return this.seen[index] === 1 || (this.wantsStructure[index] === 1 && structured);
    });
  }

  /** One look-up a word; a plural or genitive ending falls away, and so does what a capital inside a word begins ("accountNo"). */
  private lookUpWords(text: string): void {
    for (const word of wordsOf(text)) {
      const owners = this.ownersOf(word);
      if (owners !== NOBODY) this.mark(owners);
    }
    if (!CAMEL.test(text)) return;
    for (const match of text.matchAll(BEFORE_CAPITAL)) this.mark(this.whole.get(match[0].toLowerCase()));
  }

  private ownersOf(word: string): readonly number[] {
    let owners = this.remembered.get(word);
    if (owners === undefined) {
      const lower = word.toLowerCase();
      const stem = /[sn]$/.test(lower) ? this.whole.get(lower.slice(0, -1)) : undefined;
      owners = [...(this.whole.get(lower) ?? []), ...(stem ?? [])];
      if (owners.length === 0) owners = NOBODY;
      if (this.remembered.size > 50_000) this.remembered.clear();
      this.remembered.set(word, owners);
    }
    return owners;
  }

  private mark(owners: readonly number[] | undefined): void {
    if (owners !== undefined) for (const owner of owners) this.seen[owner] = 1;
  }
}
