import type { Operation } from '../content/operations';
import type { NewFile } from '../objects/write-file';
import { Dict, dict, name, PdfString, type Ref, type Value } from '../objects/values';
import { toUnicode } from '../sanitise/to-unicode';

/** Codes of one font: 0 is no character. */
const PER_FONT = 255;
/** Every letter is half an em wide; a line is stretched to what is drawn. */
export const LETTER = 0.5;

/**
 * Text in any script over a page that became a picture: fonts whose glyphs draw nothing and whose codes say what stands there (Type 3 fonts,
 * ISO 32000-2, 9.6.4), so that the page can be searched and heard as before. Letters get their codes in the order in which they come.
 */
export class HiddenText {
  private readonly codes = new Map<string, number>();
  private readonly fonts: Ref[] = [];

  constructor(private readonly out: NewFile) {}

  /** Show operations for a text, with the fonts that they name as resources of the page. */
  show(text: string, size: number, fonts: Dict): Operation[] {
    const operations: Operation[] = [];
    let current = -1, run: number[] = [];
    const flush = (): void => { if (run.length > 0) operations.push({ op: 'Tj', operands: [new PdfString(Uint8Array.from(run), true)] }); run = []; };
    for (const char of text) {
      const code = this.codeOf(char), font = Math.floor(code / PER_FONT);
      if (font !== current) {
        flush();
        const key = `H${font + 1}`;
        fonts.set(key, this.font(font));
        operations.push({ op: 'Tf', operands: [name(key), size] });
        current = font;
      }
      run.push(1 + (code % PER_FONT));
    }
    flush();
    return operations;
  }

  /** Writes the fonts, when all pages are written. */
  finish(): void {
    const chars = [...this.codes.keys()];
    this.fonts.forEach((ref, font) => {
      const own = chars.slice(font * PER_FONT, (font + 1) * PER_FONT), codes = new Map(own.map((_, i) => [i + 1, 1])), empty = this.out.addStream(new Dict(), new TextEncoder().encode(`${LETTER * 1000} 0 d0`));
      this.out.fill(ref, dict({
        Type: name('Font'), Subtype: name('Type3'), FontBBox: [0, 0, LETTER * 1000, 1000], FontMatrix: [0.001, 0, 0, 0.001, 0, 0], Resources: new Dict(), CharProcs: dict({ n: empty }),
        Encoding: dict({ Type: name('Encoding'), Differences: own.flatMap((_, i): Value[] => [i + 1, name('n')]) }), FirstChar: 1, LastChar: own.length, Widths: own.map(() => LETTER * 1000),
        ToUnicode: this.out.addStream(new Dict(), toUnicode({ text: (code) => own[code - 1] ?? '' }, codes)),
      }));
    });
  }

  private codeOf(char: string): number {
    const known = this.codes.get(char) ?? this.codes.size;
    this.codes.set(char, known);
    return known;
  }

  private font(index: number): Ref {
    return (this.fonts[index] ??= this.out.reserve());
  }
}
