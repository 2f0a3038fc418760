import type { Edit, SegmentId } from '../../../types';
import type { Glyph } from '../content/model';
import type { Fragment } from '../read/lines';
import type { ParagraphText } from '../read/paragraph-text';

/** What goes out of the lines of a page, and what is put where it begins. */
export class Removals {
  readonly gone = new Set<Glyph>();
  readonly standIns = new Map<Glyph, string>();
  readonly changed = new Set<Fragment>();
  /** What was taken out, value by value, with the glyph at which it began. */
  readonly values: { readonly text: string; readonly first: Glyph }[] = [];

  /** Edits of one page's segments, carried over to its glyphs. */
  constructor(texts: ReadonlyMap<SegmentId, ParagraphText>, edits: readonly Edit[]) {
    for (const edit of edits) {
      const text = texts.get(edit.segment);
      if (text !== undefined) this.remove(text, edit);
    }
  }

  private remove({ paragraph, line, glyph, text: before }: ParagraphText, { span, text }: Edit): void {
    const ranges = new Map<number, { first: number; last: number }>();
    for (let unit = span.start; unit < span.end; unit++) {
      const at = glyph[unit]!, own = ranges.get(line[unit]!);
      if (at < 0) continue;
      if (own === undefined) ranges.set(line[unit]!, { first: at, last: at }); else { own.first = Math.min(own.first, at); own.last = Math.max(own.last, at); }
    }
    const lines = [...ranges.keys()].sort((a, b) => a - b);
    // A full stop or comma right after the value would begin its line: there the stand-in goes with it.
    const home = lines.length > 1 && /^[^\s\p{L}\p{N}]/u.test(before.slice(span.end)) ? lines.length - 1 : 0;
    const firstLine = paragraph.lines[lines[0] ?? 0], first = firstLine?.glyphs[ranges.get(lines[0] ?? 0)?.first ?? 0];
    if (first !== undefined && lines.length > 0) this.values.push({ text: before.slice(span.start, span.end), first });
    lines.forEach((number, i) => {
      const { glyphs, fragment } = paragraph.lines[number]!, range = ranges.get(number)!;
      // A value that runs over lines takes the hyphen at a line's end with it, which the text does not have.
      const from = i > 0 ? 0 : range.first, to = i < lines.length - 1 ? glyphs.length - 1 : range.last, gone = glyphs.slice(from, to + 1);
      // Two readings of a hyphenated word share their glyphs: the first one has put the stand-in there.
      const again = gone.some((one) => this.gone.has(one));
      for (const one of gone) this.gone.add(one);
      this.changed.add(fragment);
      if (i === home && !again) { const first = gone[0]!; this.standIns.set(first, (this.standIns.get(first) ?? '') + text); }
    });
  }
}
