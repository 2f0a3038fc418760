import type { CharClass, Recognizer, Segment } from '../types';
import { AhoCorasick } from './aho-corasick';

const CLASS_BITS: Record<CharClass, number> = { digit: 1, upper: 2, at: 4, dot: 8, colon: 16, slash: 32, backslash: 64, dash: 128, letter: 256 };

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

/** One pass over a segment says which recognizers have a reason to run there. */
export class AnchorIndex {
  private readonly words: AhoCorasick;
  private readonly ownerOf: number[] = [];
  private readonly required: Uint16Array;
  private readonly wantsWord: Uint8Array;
  private readonly wantsStructure: Uint8Array;
  private readonly seen: Uint8Array;

  constructor(private readonly recognizers: readonly Recognizer[]) {
    const patterns: string[] = [];
    this.required = new Uint16Array(recognizers.length);
    this.wantsWord = new Uint8Array(recognizers.length);
    this.wantsStructure = new Uint8Array(recognizers.length);
    this.seen = new Uint8Array(recognizers.length);
    recognizers.forEach(({ anchors }, index) => {
      for (const name of anchors?.chars ?? []) this.required[index] = this.required[index]! | CLASS_BITS[name];
      for (const word of anchors?.words ?? []) { patterns.push(word.toLowerCase()); this.ownerOf.push(index); }
      this.wantsWord[index] = anchors?.words ? 1 : 0;
      this.wantsStructure[index] = anchors?.structure ? 1 : 0;
    });
    this.words = new AhoCorasick(patterns);
  }

  /** The recognizers to run on this text, in their order. `lower` is the text in lower case. */
  select(text: string, segment: Segment): Recognizer[] {
    let bits = 0;
    for (let i = 0; i < text.length; i++) bits |= BITS_OF[text.charCodeAt(i)]!;
    this.seen.fill(0);
    this.words.search(text.toLowerCase(), (pattern) => { this.seen[this.ownerOf[pattern]!] = 1; });
    const structured = segment.context.role !== 'paragraph' || segment.context.key !== undefined || segment.context.columnHeader !== undefined;
    return this.recognizers.filter((_, index) => {
      if ((bits & this.required[index]!) !== this.required[index]) return false;
      if (this.wantsWord[index] === 0 && this.wantsStructure[index] === 0) return true;
      return this.seen[index] === 1 || (this.wantsStructure[index] === 1 && structured);
    });
  }
}
