import type { Reason, RecognizerContext, Segment, Span } from '../types';

/** Structure and nearby words as evidence: the same questions for every recognizer, asked in one way. */

/** "candidateName", "aadhaar_last_check", "E-Mail-Adresse" as plain lower-case words. */
export const plainLabel = (label: string): string =>
  label.slice(0, 120).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_\-./:#*()[\]]+/g, ' ').replace(/\s+/g, ' ').toLowerCase().trim();

const labels = new WeakMap<Segment, string>();

/** Key and column header of a segment, lower case; remembered, since many recognizers ask. */
export const labelOf = (segment: Segment): string => {
  const { key, columnHeader } = segment.context;
  if (!key && !columnHeader) return '';
  let label = labels.get(segment);
  if (label === undefined) {
    label = plainLabel(`${key ?? ''} ${columnHeader ?? ''}`);
    labels.set(segment, label);
  }
  return label;
};

const LETTER = /\p{L}/u;
/** In a row of headings the next one is a label too: "Name | NI number". */
const NEXT_LABEL = /(?<![\p{L}\p{N}])(?:number|no|nr|code|date|id|name|type|total|status|amount|rate|nummer|datum|art|numéro|número|numero)\.?$/iu;

/**
 * The cell to the left, when it reads as a label ("Passport", "Geburtsdatum:"). Forms laid out as tables have no header row,
 * so this is asked only where no label is known.
 */
export const leftLabel = (segment: Segment, context: RecognizerContext): string => {
  let label = leftLabels.get(segment);
  if (label === undefined) {
    label = findLeftLabel(segment, context);
    leftLabels.set(segment, label);
  }
  return label;
};

/** Remembered like the label itself: a hundred kinds of numbers ask for it. */
const leftLabels = new WeakMap<Segment, string>();

const findLeftLabel = (segment: Segment, context: RecognizerContext): string => {
  const { cell, role } = segment.context;
  if (!cell || cell.column === 0 || (role === 'heading' && NEXT_LABEL.test(segment.text))) return '';
  for (const other of context.neighbours(segment)) {
    const at = other.context.cell;
    if (at && at.table === cell.table && at.row === cell.row && at.column === cell.column - 1) {
      return other.text.length <= 40 && LETTER.test(other.text) ? plainLabel(other.text) : '';
    }
  }
  return '';
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\u00a0_-]?');

/** One pattern for a list of lower-case words, each as a whole word (a plural or genitive s allowed). */
export const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?:['’]?s)?(?![\\p{L}])`, 'iu');

/** Anchors for words of several parts: the longest part, since what stands between the parts may vary. */
export const anchorWords = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => word.split(/[ _-]/).reduce((best, part) => (part.length > best.length ? part : best), '')))];

/** Where the last word of the pattern stands in the stretch before `at`; undefined without one. */
export const wordBefore = (text: string, at: number, pattern: RegExp, reach = 50): Span | undefined => {
  let from = Math.max(0, at - reach);
  // The stretch must not begin inside a word: "your" would end in the Polish "ur.".
  while (from > 0 && from < at && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) from += 1;
  const line = text.slice(from, at);
  const match = pattern.exec(line);
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
};

/** Where a word of the pattern stands just after `at`. */
export const wordAfter = (text: string, at: number, pattern: RegExp, reach = 24): Span | undefined => {
  const match = pattern.exec(text.slice(at, at + reach));
  return match ? { start: at + match.index, end: at + match.index + match[0].length } : undefined;
};

/** A label as it stands ("SV-Nr.") or in plain words ("sv nr"): lists of words hold either. */
export const matchesLabel = (segment: Segment, pattern: RegExp): boolean => {
  const label = labelOf(segment);
  if (!label) return false;
  return pattern.test(label) || pattern.test(`${segment.context.key ?? ''} ${segment.context.columnHeader ?? ''}`.slice(0, 240));
};

/** Evidence for a value: its key or column header, the cell to its left, or a word near it. */
export const evidenceFor = (segment: Segment, context: RecognizerContext, span: Span, pattern: RegExp, reach = 50): Reason | undefined => {
  if (matchesLabel(segment, pattern)) return { code: segment.context.columnHeader ? 'column-header' : 'key' };
  const where = wordBefore(segment.text, span.start, pattern, reach) ?? wordAfter(segment.text, span.end, pattern);
  if (where) return { code: 'context-word', where };
  const left = segment.context.cell ? leftLabel(segment, context) : '';
  return left !== '' && pattern.test(left) ? { code: 'key' } : undefined;
};
