import type { LineText } from './line-text';
import type { Paragraph } from './paragraphs';

/** Where each UTF-16 unit of a paragraph's text comes from: line and glyph, or -1 where no glyph draws it. */
export type ParagraphText = { readonly paragraph: Paragraph; readonly text: string; readonly line: readonly number[]; readonly glyph: readonly number[] };

const CJK_END = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]$/, CJK_START = /^[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** Lines joined with a space; a hyphen at a line's end goes where a small letter follows, and stays without a space before anything else. */
export const paragraphText = (paragraph: Paragraph): ParagraphText => {
  const line: number[] = [], glyph: number[] = [];
  let text = '';
  paragraph.lines.forEach((current, i) => {
    const next = paragraph.lines[i + 1], end = next === undefined ? current.text.length : endOf(current, next);
    for (let unit = 0; unit < end; unit++) { line.push(i); glyph.push(current.map[unit]!); }
    text += current.text.slice(0, end);
    if (next !== undefined && needsSpace(current.text, next.text)) { text += ' '; line.push(i); glyph.push(-1); }
  });
  return { paragraph, text, line, glyph };
};

const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;
const endOf = (current: LineText, next: LineText): number => {
  const trimmed = current.text.trimEnd();
  if (/\u00ad$/.test(trimmed) || (HYPHEN.test(trimmed) && /^\s*\p{Ll}/u.test(next.text))) return trimmed.length - 1;
  return trimmed.length;
};
const needsSpace = (above: string, below: string): boolean => !HYPHEN.test(above.trimEnd()) && !/^\s/.test(below) && !(CJK_END.test(above) && CJK_START.test(below));

/**
 * The words around each hyphen that was taken for a line's ("Thornquist-led" as well as "Thorn-quist"): a second reading on the same glyphs,
 * so that a value is found whichever of the two it is.
 */
export const hyphenReadings = ({ paragraph }: ParagraphText): ParagraphText[] => paragraph.lines.slice(0, -1).flatMap((current, i): ParagraphText[] => {
  const next = paragraph.lines[i + 1]!, trimmed = current.text.trimEnd();
  if (endOf(current, next) === trimmed.length || !/[-\u2010]$/.test(trimmed)) return [];
  const start = trimmed.search(/\S+$/), lead = next.text.search(/\S/), stop = next.text.slice(lead).search(/\s|$/) + lead;
  const text = trimmed.slice(start) + next.text.slice(lead, stop), first = trimmed.length - start;
  return [{
    paragraph, text, line: Array.from({ length: text.length }, (_, unit) => (unit < first ? i : i + 1)),
    glyph: Array.from({ length: text.length }, (_, unit) => (unit < first ? current.map[start + unit]! : next.map[lead + unit - first]!)),
  }];
});
