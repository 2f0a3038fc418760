import type { Span } from '../../types';
import { isPlainValue } from '../ooxml/plain-value';

/** ECMA-376-1, 18.3.1.46: codes of page headers: sections, fonts, sizes, colours, fields. What stands between them is text. */
const CODE = /&(?:"[^"]{0,255}"|K(?:[0-9A-Fa-f]{6}|\d{2}[+-]\d{3})|\d{1,3}|[A-Za-z&])/g;

export const textsOfPageHeader = (text: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const match of [...text.matchAll(CODE), { index: text.length, 0: '' }]) {
    if (text.slice(from, match.index).trim() !== '') spans.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  // The name of a font, "-" where it is the default one (and a style, which Excel translates).
  for (const match of text.matchAll(/&"([^",]{2,255})/g)) if (!isPlainValue(match[1] ?? '')) spans.push({ start: match.index + 2, end: match.index + match[0].length });
  return spans.sort((a, b) => a.start - b.start);
};
