import type { Edit, SegmentId } from '../../../types';
import type { Glyph } from '../content/model';
import type { Fragment } from '../read/lines';
import type { ParagraphText } from '../read/paragraph-text';

const TAIL = /^(?:['’]\p{Ll}{1,2}(?![\p{L}\p{N}]))?[^\s\p{L}\p{N}\p{Ps}\p{Pi}]*/u;

/** A full stop, a closing bracket or an 's right behind a value that ends on another line than it began: nothing of it may begin a line. */
const tailOf = ({ line, text }: ParagraphText, { segment, span }: Edit, edits: readonly Edit[]): string => {
  const tail = line[span.start] === line[span.end - 1] ? '' : TAIL.exec(text.slice(span.end, span.end + 8))?.[0] ?? '', end = span.end + tail.length;
  return tail !== '' && edits.some((other) => other.segment === segment && other.span.start >= span.end && other.span.start < end) ? '' : tail;
};

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
      if (text !== undefined) this.remove(text, edit, tailOf(text, edit, edits));
    }
  }

  private remove({ paragraph, line, glyph, text: before }: ParagraphText, { span, text }: Edit, tail: string): void {
    const ranges = new Map<number, { first: number; last: number }>();
    for (let unit = span.start; unit < span.end + tail.length; unit++) {
      const at = glyph[unit]!, own = ranges.get(line[unit]!);
      if (at < 0) continue;
      if (own === undefined) ranges.set(line[unit]!, { first: at, last: at }); else { own.first = Math.min(own.first, at); own.last = Math.max(own.last, at); }
    }
    const lines = [...ranges.keys()].sort((a, b) => a - b);
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
      if (i === 0 && !again) { const first = gone[0]!; this.standIns.set(first, (this.standIns.get(first) ?? '') + text + tail); }
    });
  }
}
