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
