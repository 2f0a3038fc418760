import type { Anchors, Recognizer, Segment } from '../types';
import { CLASS_BITS } from '../recognizers/char-classes';
import { answersOf } from '../recognizers/text-words';
import { QUESTION_WORDS, questionOf, questionOfForm, type Question } from '../recognizers/word-questions';
import { AhoCorasick } from './aho-corasick';

/** The words of an anchor by how they are looked for: inside of single words, or over the text where other signs stand in them. */
type Words = { readonly inside: ReadonlySet<string>; readonly across: readonly string[]; readonly whole: ReadonlySet<string> };
const WORD = /^[\p{L}\p{N}\p{M}]+$/u;

/** One for each recognizer, however many indexes are made: a set has its question for good. */
const wordsOf = new WeakMap<Anchors, Words>();
const anchorWords = (anchors: Anchors): Words => {
  const parts = (anchors.words ?? []).map((word) => word.toLowerCase());
  const words = wordsOf.get(anchors) ?? { inside: new Set(parts.filter((part) => WORD.test(part))), across: parts.filter((part) => !WORD.test(part)), whole: new Set(anchors.wholeWords) };
  wordsOf.set(anchors, words);
  return words;
};

/** Recognizers by their numbers, one bit each. */
class Several {
  readonly bits: Int32Array;
  constructor(count: number) { this.bits = new Int32Array((count + 31) >> 5); }
  add(index: number): void { this.bits[index >> 5]! |= 1 << (index & 31); }
}

/** One pass over a segment says which recognizers have a reason to run there. */
export class AnchorIndex {
  private readonly across: AhoCorasick;
  private readonly ownerOf: number[] = [];
  /** Who needs a class of characters, by the number of its bit. */
  private readonly needing: Several[];
  /** Who runs without a word, and who where there is structure instead. */
  private readonly wordless: Several;
  private readonly structural: Several;
  private readonly seen: Several;
  /** Whose question each bit of the answers is: the words of a text have been asked for all of them at once. */
  private readonly askerOf: number[] = [];
  private readonly asking = new Uint32Array(QUESTION_WORDS);
  private asked = 0;

  constructor(private readonly recognizers: readonly Recognizer[]) {
    const patterns: string[] = [], several = (): Several => new Several(recognizers.length);
    this.needing = Object.values(CLASS_BITS).map(several);
    [this.wordless, this.structural, this.seen] = [several(), several(), several()];
    recognizers.forEach(({ anchors = {} }, owner) => {
      const { inside, across, whole } = anchorWords(anchors);
      for (const name of anchors.chars ?? []) this.needing[Math.log2(CLASS_BITS[name])]!.add(owner);
      for (const part of across) { patterns.push(part); this.ownerOf.push(owner); }
      if (inside.size > 0) this.ask(owner, questionOf(inside, 'part'));
      if (whole.size > 0) this.ask(owner, questionOf(whole, 'head'));
      if (anchors.like) this.ask(owner, questionOfForm(anchors.like));
      if (anchors.structure) this.structural.add(owner);
      else if (!anchors.words && !anchors.wholeWords && !anchors.like) this.wordless.add(owner);
    });
    this.across = new AhoCorasick(patterns);
  }

  private ask(owner: number, { slot, bit, number }: Question): void {
    this.asking[slot]! |= bit;
    this.askerOf[number - 1] = owner;
    this.asked = Math.max(this.asked, number);
  }

  /** The recognizers to run on this text, in their order. */
  select(text: string, { context }: Segment): Recognizer[] {
    const { any, classes } = answersOf(text, this.asked);
    this.seen.bits.fill(0);
    for (let slot = 0; slot < QUESTION_WORDS; slot++) {
      for (let bits = any[slot]! & this.asking[slot]!; bits !== 0; bits &= bits - 1) this.seen.add(this.askerOf[slot * 32 + lowestBit(bits)]!);
    }
    this.across.search(text.toLowerCase(), (pattern) => this.seen.add(this.ownerOf[pattern]!));
    return this.chosen(classes, context.role !== 'paragraph' || context.key !== undefined || context.columnHeader !== undefined);
  }

  private chosen(classes: number, structured: boolean): Recognizer[] {
    const selected: Recognizer[] = [];
    for (let slot = 0; slot < this.seen.bits.length; slot++) {
      let bits = this.seen.bits[slot]! | this.wordless.bits[slot]! | (structured ? this.structural.bits[slot]! : 0);
      for (let k = 0; k < this.needing.length; k++) if ((classes >> k & 1) === 0) bits &= ~this.needing[k]!.bits[slot]!;
      for (; bits !== 0; bits &= bits - 1) selected.push(this.recognizers[slot * 32 + lowestBit(bits)]!);
    }
    return selected;
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
