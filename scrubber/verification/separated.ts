import { foldKey } from '../entities/atoms';
import { inStretches } from './stretches';

/**
 * Cells are no runs of one text: 10 and 5026 in neighbouring ones are not the order 105026 (openxml-sdk/RelationalPivotB1.xlsx was blocked
 * by such a pair). A letter that no needle has stands between them.
 */
export const NO_JOIN = '\ua66e';
const CELL_END = /<\/(?:[\w-]{1,20}:)?(?:c|si|table-cell)>/y, CELL_ENDS = new RegExp(CELL_END.source, 'g');
/** A tag is no longer than this; a `<` without its `>` is a gap like any other. */
const LONGEST_TAG = 100_000, TAGS = new RegExp(`<[^>]{0,${LONGEST_TAG}}>`, 'g');

/** Folded words with single spaces between them. */
export const separatedWords = (text: string): string => inStretches(text, WORD_START, (stretch) => (ASCII.test(stretch) ? new AsciiWords(stretch).ofText() : separated(stretch))).join('');

/** The same of markup's text, without its tags; a word may run over tags, and so over stretches. */
export const separatedMarkup = (markup: string): string =>
  inStretches(markup, /</g, wordsOfMarkup).reduce((all: string[], next) => {
    all.push(next.startsWith(' ') && (all[all.length - 1] ?? '').endsWith(' ') ? next.slice(1) : next);
    return all;
  }, []).join('');

/** A letter after something else, both of ASCII, so that nothing across this place is one character or one gap. */
const WORD_START = /(?<=[\x20-\x2f\x3a-\x40])[0-9A-Za-z]/g;
const ASCII = /^[\x00-\x7f]*$/;

/** Very long gaps are cut: the engine's stack holds no run of megabytes. */
const separated = (text: string): string => foldKey(text).replace(/[^\p{L}\p{N}]{1,50000}/gu, ' ');

const wordsOfMarkup = (markup: string): string =>
  (ASCII.test(markup) && !markup.includes('&#') ? new AsciiWords(markup).ofMarkup() : separated(decodeReferences(markup.replace(CELL_ENDS, ` ${NO_JOIN} `).replace(TAGS, ''))));

const decodeReferences = (text: string): string => text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, body: string) => {
  const code = body[0]!.toLowerCase() === 'x' ? parseInt(body.slice(1), 16) : parseInt(body, 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

const GAP = 0x20, BETWEEN_CELLS = 0x1f;
/** Letters and digits of ASCII, small; everything else is a gap. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => (/[0-9a-z]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : GAP));

/** Most markup is ASCII: a sheet of megabytes is gone over once, byte by byte, and what a byte says stands in a table. */
class AsciiWords {
  private readonly words: Uint8Array;
  private length = 0;

  constructor(private readonly text: string) {
    this.words = new Uint8Array(text.length);
  }

  ofText(): string {
    this.take(0, this.text.length);
    return this.written();
  }

  ofMarkup(): string {
    const { text } = this;
    let at = 0;
    for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', Math.max(at, open + 1))) {
      const close = text.indexOf('>', open);
      if (close < 0) break;
      if (close - open > LONGEST_TAG + 1) continue;
      this.take(at, open);
      CELL_END.lastIndex = open;
      if (CELL_END.test(text)) this.endCell();
      at = close + 1;
    }
    this.take(at, text.length);
    return this.written();
  }

  private take(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const code = FOLDED[this.text.charCodeAt(at)]!;
      if (code !== GAP || this.length === 0 || this.words[this.length - 1] !== GAP) this.words[this.length++] = code;
    }
  }

  /** `</c>` is longer than what is written for it. */
  private endCell(): void {
    if (this.words[this.length - 1] !== GAP) this.words[this.length++] = GAP;
    this.words[this.length++] = BETWEEN_CELLS;
    this.words[this.length++] = GAP;
  }

  private written(): string {
    return new TextDecoder().decode(this.words.subarray(0, this.length));
  }
}
