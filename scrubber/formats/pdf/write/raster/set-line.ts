import type { Glyph } from '../../content/model';
import { encodeWinAnsi, standardName, standardWidth } from '../../fonts/standard-widths';
import { limitOf, newStart } from '../../remove/alignment';
import type { Fragment } from '../../read/lines';
import { tabAfterLabel } from '../../remove/tabs';
import type { Removals } from '../../remove/removals';
import { Frame, type Sheet, wayOf } from './frame';
import { type Colour, Ink, longestRun } from './ink';
import { type Token, tokensOf } from './tokens';

/** What stands on a line now, in page space: letters of the picture with the text that they are, or a stand-in to be written. */
export type Placed = { readonly x: number; readonly y: number; readonly width: number; readonly direction: readonly [number, number] } & (
  | { readonly kind: 'picture'; readonly text: string; readonly first: Glyph }
  | { readonly kind: 'stand-in'; readonly bytes: Uint8Array; readonly font: string; readonly size: number; readonly narrow: number; readonly colour: Colour }
);

/** From ink to ink, in ems; letters of standard fonts have a little white on both sides. */
const SPACE = 0.34, CLOSE_BY = 0.06;
/** Where recognised words may really begin and end, in ems. */
const SLACK = 0.4;
/** White that is wider than the white between letters. */
const MARGIN = 0.1, WORD_WHITE = 0.2;
const NARROWEST = 0.5;

/** A word in pixels: from its first to its last column with ink. */
type Word = Token & { left: number; right: number };

/**
 * Sets a line of a drawn page again, as `setLine` does with letters: the words that stay are cut out at the white between them and put one after the
 * other with equal spaces, the line's ground is painted with the colour of the paper, so that no gap tells the width of what is gone. Undefined
 * where the line is not level or the words cannot be told apart.
 */
export const setPictureLine = (sheet: Sheet, fragment: Fragment, removals: Removals, others: readonly Fragment[]): readonly Placed[] | undefined => {
  const way = wayOf(fragment.direction), tokens = tokensOf(fragment, removals);
  if (way === undefined || tokens.length === 0) return undefined;
  const strip = new Strip(new Frame(sheet, way), fragment), words = strip.wordsOf(tokens);
  if (words === undefined) return undefined;
  const { em, scale } = strip, size = strip.letterSize(), name = standardName(words.find(({ gone }) => gone)?.glyphs[0]?.show.font.style ?? { serif: false, fixed: false, bold: false, italic: false });
  const items = words.flatMap((word): { readonly word: Word; readonly width: number; readonly standIn?: string }[] => {
    if (!word.gone) return [{ word, width: word.right - word.left + 1 }];
    return word.standIn === '' ? [] : [{ word, width: widthOf(word.standIn, name) * size * scale, standIn: word.standIn }];
  });
  const gapAt = (i: number): number => (i === 0 ? 0 : (items[i]!.word.joined ? CLOSE_BY : SPACE) * em * scale), fixed = items.reduce((sum, { width, standIn }, i) => sum + gapAt(i) + (standIn === undefined ? width : 0), 0), flexible = items.reduce((sum, { width, standIn }) => sum + (standIn === undefined ? 0 : width), 0);
  const natural = (fixed + flexible) / scale, start = newStart(fragment, others, natural, sheet.page), room = (limitOf(fragment, others, sheet.page) - start) * scale, narrow = fixed + flexible <= room || flexible === 0 ? 1 : Math.max(NARROWEST, Math.floor(((room - fixed) / flexible) * 20) / 20);
  const pieces = items.map((item) => ({ ...item, pixels: item.standIn === undefined ? strip.cut(item.word) : undefined }));
  strip.clear(words);
  // Places along a line that leans are not columns.
  const columnOf = (along: number): number => strip.origin + (along - fragment.start) * scale;
  let at = columnOf(start) + (words[0]!.gone ? 0 : words[0]!.left - strip.origin);
  const tab = tabAfterLabel(fragment, others, removals.gone);
  return pieces.map(({ word, width, standIn, pixels }, i): Placed => {
    at = Math.max(at + gapAt(i), tab !== undefined && word.glyphs[0] === tab.first ? columnOf(start + tab.at) : 0);
    const left = Math.round(at), own = standIn === undefined ? width : width * narrow, place = { ...strip.place(left), width: own / scale, direction: fragment.direction };
    at += own;
    if (pixels !== undefined) strip.paste(pixels, left);
    if (standIn === undefined) return { ...place, kind: 'picture', text: word.glyphs.map(({ text }) => text).join(''), first: word.glyphs[0]! };
    return { ...place, kind: 'stand-in', bytes: encodeWinAnsi(standIn).bytes, font: name, size, narrow, colour: strip.ink.ink };
  });
};

const widthOf = (text: string, font: string): number => [...encodeWinAnsi(text).text].reduce((sum, char) => sum + (standardWidth(font, char) ?? 0.5), 0);

/** The part of a picture in which a line stands. Rows are counted from the line's own base, which may lean a little. */
class Strip {
  readonly em: number;
  readonly scale: number;
  readonly ink: Ink;
  private readonly slope: number;
  private readonly base: number;
  /** Where the line begins and ends. */
  readonly origin: number;
  private readonly until: number;
  private readonly top: number;
  private readonly bottom: number;

  constructor(private readonly frame: Frame, fragment: Fragment) {
    const first = fragment.glyphs[0]!, last = fragment.glyphs.at(-1)!;
    this.em = fragment.em;
    this.scale = frame.scale;
    this.origin = frame.column(first.x, first.y);
    this.base = frame.row(first.x, first.y);
    this.until = frame.column(last.endX, last.endY);
    const left = this.origin, right = this.until, px = this.em * this.scale;
    this.slope = right - left > 6 * px ? (frame.row(last.endX, last.endY) - this.base) / (right - left) : 0;
    const corners = [frame.pixel(left, this.base - px), frame.pixel(right, this.base + 0.4 * px)], xs = corners.map(([x]) => x), ys = corners.map(([, y]) => y);
    this.ink = new Ink(frame.sheet.raster, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    // Letters reach from a quarter below to three quarters above; the lines next to them begin where there is least ink.
    this.top = this.emptiest(Math.round(-1.1 * px), Math.round(-0.7 * px), -0.86 * px, left, right);
    this.bottom = this.emptiest(Math.round(0.18 * px), Math.round(0.5 * px), 0.3 * px, left, right);
  }

  /** The place on the page of a column, on the line. */
  place(column: number): { readonly x: number; readonly y: number } {
    const [x, y] = this.frame.place(column, this.base + this.slope * (column - this.origin));
    return { x, y };
  }
  private isInk(x: number, offset: number): boolean {
    const [column, row] = this.frame.pixel(x, this.row(x, offset));
    return this.ink.at(column, row);
  }
  private row(x: number, offset: number): number {
    return Math.round(this.base + this.slope * (x - this.origin)) + offset;
  }

  private emptiest(from: number, to: number, near: number, left: number, right: number): number {
    let best = from, least = Infinity;
    for (let offset = from; offset <= to; offset++) {
      let ink = Math.abs(offset - near) / 1000;
      for (let x = Math.round(left); x < right; x++) if (this.isInk(x, offset)) ink++;
      if (ink < least) { least = ink; best = offset; }
    }
    return best;
  }

  private isWhite(x: number): boolean {
    for (let offset = this.top; offset <= this.bottom; offset++) if (this.isInk(x, offset)) return false;
    return true;
  }

  /** The words with their ends in the picture; undefined where no white parts what goes from what stays. */
  wordsOf(tokens: readonly Token[]): Word[] | undefined {
    const px = this.em * this.scale, edge = ({ glyphs }: Token, end: boolean): number => (end ? this.frame.column(glyphs.at(-1)!.endX, glyphs.at(-1)!.endY) : this.frame.column(glyphs[0]!.x, glyphs[0]!.y)), middle = (token: Token): number => (edge(token, false) + edge(token, true)) / 2;
    const first = edge(tokens[0]!, false), last = edge(tokens.at(-1)!, true), cuts: number[] = [this.outside(first, -1)], apart: boolean[] = [true];
    for (let i = 1; i < tokens.length; i++) {
      const before = tokens[i - 1]!, token = tokens[i]!, slack = (token.joined ? SLACK / 2 : SLACK) * px, from = Math.max(middle(before), edge(before, true) - slack), to = Math.min(middle(token), edge(token, false) + slack);
      const white = longestRun(Math.round(from), Math.round(to), (x) => this.isWhite(x)), least = token.joined ? 1 : Math.max(2, 0.07 * px);
      if (white.length < least && before.gone !== token.gone) return undefined;
      // Recognised letters are rarely as wide as the scanned ones: the white says whether a space stands here.
      apart.push(!token.joined || white.length > WORD_WHITE * px);
      cuts.push(white.length < least ? Math.round((edge(before, true) + edge(token, false)) / 2) : white.start + (white.length >> 1));
    }
    cuts.push(this.outside(last, 1));
    return tokens.map((token, i) => this.trimmed({ ...token, joined: !apart[i]!, left: cuts[i]!, right: cuts[i + 1]! - 1 }));
  }

  /** The white before or behind the whole line. */
  private outside(edge: number, way: 1 | -1): number {
    const px = this.em * this.scale, least = Math.max(2, MARGIN * px);
    // The nearest white, as the frame of a cell stands behind it.
    for (let away = -SLACK / 2 * px, run = 0; away < SLACK * 2 * px; away++) {
      const x = Math.round(edge + way * away);
      run = this.isWhite(x) ? run + 1 : 0;
      if (run >= least) return x - way * (run - 1);
    }
    return Math.round(edge);
  }

  private trimmed(word: Word): Word {
    let { left, right } = word;
    while (left < right && this.isWhite(left)) left++;
    while (right > left && this.isWhite(right)) right--;
    return { ...word, left, right };
  }

  /** The pixels of a word, column by column. */
  cut({ left, right }: Word): Uint8Array[] {
    return Array.from({ length: right - left + 1 }, (_, i) => {
      const column = new Uint8Array((this.bottom - this.top + 1) * 3);
      for (let offset = this.top; offset <= this.bottom; offset++) this.pixel(left + i, offset, (at) => column.set(this.frame.sheet.raster.rgb.subarray(at, at + 3), (offset - this.top) * 3));
      return column;
    });
  }

  paste(pixels: readonly Uint8Array[], left: number): void {
    pixels.forEach((column, i) => {
      for (let offset = this.top; offset <= this.bottom; offset++) this.pixel(left + i, offset, (at) => this.frame.sheet.raster.rgb.set(column.subarray((offset - this.top) * 3, (offset - this.top) * 3 + 3), at));
    });
  }

  /** Paints the line with the colour of its paper. */
  clear(words: readonly Word[]): void {
    const left = Math.min(...words.map((word) => word.left)) - 1, right = Math.max(...words.map((word) => word.right)) + 1;
    for (let x = left; x <= right; x++) for (let offset = this.top; offset <= this.bottom; offset++) this.pixel(x, offset, (at) => this.frame.sheet.raster.rgb.set(this.ink.paper, at));
  }

  private pixel(x: number, offset: number, visit: (at: number) => void): void {
    const { width, height } = this.frame.sheet.raster, [column, row] = this.frame.pixel(x, this.row(x, offset));
    if (column >= 0 && column < width && row >= 0 && row < height) visit((row * width + column) * 3);
  }

  /** The size of the letters by their height: capitals are seven tenths of it. */
  letterSize(): number {
    const px = this.em * this.scale;
    let top = 0;
    for (let offset = this.top; offset < -0.4 * px && top === 0; offset++) {
      let ink = 0;
      for (let x = Math.round(this.origin); x < this.until; x++) if (this.isInk(x, offset)) ink++;
      if (ink > 2) top = -offset;
    }
    return top === 0 ? this.em : Math.round(Math.max(0.8, Math.min(1.1, top / 0.75 / px)) * this.em * 4) / 4;
  }
}
