import type { Glyph, Show } from '../content/model';
import { type Font } from '../fonts/font';
import { encodeWinAnsi, standardName, standardWidth } from '../fonts/standard-widths';
import type { Fragment } from '../read/lines';

/** A letter that a font can still draw when what goes is gone. Its width is in ems. */
export type Letter = { readonly code: number; readonly length: number; readonly width: number };

/** How a stand-in is set: letters of the line's own font with a gap for each space that it cannot draw, or a standard font of like look. */
export type Setting =
  | { readonly kind: 'own'; readonly letters: readonly (Letter | undefined)[] }
  | { readonly kind: 'standard'; readonly bytes: Uint8Array; readonly font: string; /** Against the size of the line. */ readonly size: number; /** Letters narrower than the standard font's. */ readonly narrow: number; readonly ems: number };

/** Common letters: their widths say how large a font looks. */
const SAMPLE = [...'abcdefghijklmnopqrstuvwxyz'], LEAST = 4;
const LARGEST = 1.2, NARROWEST = 0.75;

/**
 * The letters that the fonts of a document draw elsewhere in it. Only what stays counts: a font that draws a stand-in because a removed name
 * had its letters would tell of the name.
 */
export class Alphabets {
  private readonly letters = new Map<Font, Map<string, Letter>>();
  private readonly factors = new Map<Font, number>();

  /** Takes in the letters of one page or appearance. */
  see(fragments: readonly Fragment[], gone: ReadonlySet<Glyph>): void {
    let last: Font | undefined, own = new Map<string, Letter>();
    for (const { glyphs } of fragments) {
      for (const glyph of glyphs) {
        const { show: { font, off }, text, code, length } = glyph;
        if (font !== last) { own = this.lettersOf(font); last = font; }
        if (text.length === 1 && !own.has(text) && !off && !gone.has(glyph)) own.set(text, { code, length, width: font.width(code) });
      }
    }
  }

  private lettersOf(font: Font): Map<string, Letter> {
    const known = this.letters.get(font) ?? new Map<string, Letter>();
    this.letters.set(font, known);
    return known;
  }

  setting({ font }: Show, text: string): Setting {
    const own = this.letters.get(font), letters = [...text].map((char) => own?.get(char));
    if (!font.vertical && font.exact && [...text].every((char, i) => letters[i] !== undefined || char === ' ')) return { kind: 'own', letters };
    const name = standardName(font.style), { bytes, text: shown } = encodeWinAnsi(text), factor = this.factor(font, own, name);
    const ems = [...shown].reduce((sum, char) => sum + (standardWidth(name, char) ?? 0.5), 0) * factor;
    return { kind: 'standard', bytes, font: name, size: Math.max(1, factor), narrow: Math.min(1, factor), ems };
  }

  /** Letters of a font against those of the standard one, in steps of a twentieth: DejaVu is a fifth larger than Times at the same size. */
  private factor(font: Font, own: ReadonlyMap<string, Letter> | undefined, standard: string): number {
    const known = this.factors.get(font);
    if (known !== undefined) return known;
    const pairs = SAMPLE.flatMap((char) => { const letter = own?.get(char), width = standardWidth(standard, char); return letter === undefined || width === undefined ? [] : [[letter.width / font.em, width] as const]; });
    const ratio = pairs.length < LEAST || font.style.fixed ? 1 : pairs.reduce((sum, [width]) => sum + width, 0) / pairs.reduce((sum, [, width]) => sum + width, 0);
    const factor = Math.round(Math.max(NARROWEST, Math.min(LARGEST, ratio)) * 20) / 20;
    this.factors.set(font, factor);
    return factor;
  }
}
