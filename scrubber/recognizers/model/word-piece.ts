/**
 * BERT's uncased tokenizer with offsets: basic tokens (white space, punctuation, CJK), lower case without accents, then the longest
 * pieces of the vocabulary (Devlin et al. 2019; the reference is the Python package `tokenizers`, compared in tests/unit/model).
 */

/** Parallel arrays, one entry a piece. Offsets are half-open UTF-16 units of the text that was given. */
export type Pieces = { readonly ids: number[]; readonly starts: number[]; readonly ends: number[] };

const UNKNOWN = '[UNK]';
/** Longer words are one unknown piece (max_input_chars_per_word of the reference). */
const LONGEST_WORD = 100;
const CACHED_WORDS = 20_000;

const WHITE = /[\s\u0085]/u;
/** Control and format characters and the replacement character are dropped (clean_text of the reference). */
const DROPPED = /[\p{C}\ufffd]/u;
const MARK = /\p{Mn}/gu;
const PUNCTUATION = /\p{P}/u;

/** Chinese characters stand alone. The ranges are the reference's, whose 2B920 instead of 2B820 is a slip that the vocabulary was made with. */
const isChinese = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x20000 && code <= 0x2a6df) || (code >= 0x2a700 && code <= 0x2b73f)
  || (code >= 0x2b740 && code <= 0x2b81f) || (code >= 0x2b920 && code <= 0x2ceaf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f800 && code <= 0x2fa1f);

/** What the reference counts as punctuation in ASCII: $, +, <, =, >, ^, `, | and ~ too, which Unicode calls symbols. */
const isAsciiSign = (code: number): boolean => (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);

/** A word in lower case with the place of each of its units in the text. */
class Word {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(letters: string, start: number, end: number): void {
    this.text += letters;
    for (let unit = 0; unit < letters.length; unit++) { this.starts.push(start); this.ends.push(end); }
  }

  clear(): void {
    this.text = '';
    this.starts.length = 0;
    this.ends.length = 0;
  }
}

/** Lengths of the pieces of a word beside their ids. */
type Cut = { readonly ids: readonly number[]; readonly lengths: readonly number[] };

export class WordPiece {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly unknown: number;
  private readonly cuts = new Map<string, Cut>();

  /** @param vocabulary one piece a line, its number is its id */
  constructor(vocabulary: string) {
    this.ids = new Map(vocabulary.split('\n').map((piece, id) => [piece.trimEnd(), id]));
    this.unknown = this.idOf(UNKNOWN);
  }

  /** The id of a piece that must be there, as [CLS] must. */
  idOf(piece: string): number {
    const id = this.ids.get(piece);
    if (id === undefined) throw new RangeError('not a vocabulary of WordPiece');
    return id;
  }

  /** All pieces of a text, without [CLS] and [SEP]. */
  encode(text: string): Pieces {
    const pieces: Pieces = { ids: [], starts: [], ends: [] }, word = new Word();
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at)!, next = at + (code > 0xffff ? 2 : 1);
      if (code < 128) this.ascii(code, at, word, pieces); else this.beyondAscii(String.fromCodePoint(code), code, at, next, word, pieces);
      at = next;
    }
    this.finish(word, pieces);
    return pieces;
  }

  private ascii(code: number, at: number, word: Word, pieces: Pieces): void {
    if (code === 32 || (code >= 9 && code <= 13)) this.finish(word, pieces);
    else if (code < 32 || code === 127) return;
    else if (isAsciiSign(code)) this.alone(String.fromCharCode(code), at, at + 1, word, pieces);
    else word.add(String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code), at, at + 1);
  }

  private beyondAscii(character: string, code: number, start: number, end: number, word: Word, pieces: Pieces): void {
    if (WHITE.test(character)) { this.finish(word, pieces); return; }
    if (DROPPED.test(character)) return;
    if (isChinese(code)) { this.alone(character, start, end, word, pieces); return; }
    for (const letter of character.normalize('NFD').replace(MARK, '')) {
      const lower = letter.toLowerCase();
      if (PUNCTUATION.test(lower)) this.alone(lower, start, end, word, pieces); else word.add(lower, start, end);
    }
  }

  private alone(sign: string, start: number, end: number, word: Word, pieces: Pieces): void {
    this.finish(word, pieces);
    word.add(sign, start, end);
    this.finish(word, pieces);
  }

  private finish(word: Word, pieces: Pieces): void {
    if (word.text === '') return;
    const { ids, lengths } = this.cutOf(word.text);
    let at = 0;
    ids.forEach((id, index) => {
      pieces.ids.push(id);
      pieces.starts.push(word.starts[at]!);
      at += lengths[index]!;
      pieces.ends.push(word.ends[at - 1]!);
    });
    word.clear();
  }

  private cutOf(word: string): Cut {
    const known = this.cuts.get(word);
    if (known !== undefined) return known;
    const cut = this.cut(word);
    if (this.cuts.size >= CACHED_WORDS) this.cuts.clear();
    this.cuts.set(word, cut);
    return cut;
  }

  private cut(word: string): Cut {
    const whole: Cut = { ids: [this.unknown], lengths: [word.length] };
    if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return whole;
    const ids: number[] = [], lengths: number[] = [];
    for (let from = 0; from < word.length;) {
      let to = word.length, id: number | undefined;
      while (to > from && (id = this.ids.get(from === 0 ? word.slice(0, to) : `##${word.slice(from, to)}`)) === undefined) to--;
      if (id === undefined) return whole;
      ids.push(id);
      lengths.push(to - from);
      from = to;
    }
    return { ids, lengths };
  }
}
