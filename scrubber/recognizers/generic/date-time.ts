import type { Candidate, Recognizer, Segment } from '../../types';
import { FULL_DATE, MONTH_DATE, MONTH_START, PART_DATE } from './date-forms';

const DATE = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])(?:${FULL_DATE}|${PART_DATE})(?![\\p{L}\\p{N}]|[.,/:-]\\d)`, 'giu');
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])(?<!\\d(?:st|nd|rd|th|\\.|er|º)?[ \\u00a0](?:de |of )?)(?:${MONTH_DATE})(?![\\p{L}\\p{N}]|[.,/:-]\\d)`, 'giu');
const ISO_TIME = /(?<!\w)(?:19|20)\d{2}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\w)/g;

/** Dates and times in general (ISO 8601 and the forms of CLDR). They are kept by policy; here they stop other recognizers from taking them. */
export const dateTime: Recognizer = {
  id: 'date-time',
  entities: ['DATE_TIME'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['due on [[1 April 2026]]', 'am [[9. März 2026]] in Freiburg', 'at [[2026-02-20T10:15:00Z]]', 'the flight leaves at [[07:40]]', '[[12/24/2025]]'],
    noMatch: ['version 7.4.0', 'section 5.1.2.3 of the paper', 'ratio 3:2', 'part 81170-02B40'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of text.matchAll(ISO_TIME)) {
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.7, reason: { code: 'form' } };
    }
    if (MONTH_START.test(text)) {
      for (const match of text.matchAll(NAMED)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.6, reason: { code: 'form' } };
    }
    for (const match of text.matchAll(DATE)) {
      if (/T?\d{2}:\d{2}/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6)) && /^\d{4}-/.test(match[0])) continue;
      if (match.index > 10 && /\d{4}-\d{2}-\d{2}[T ]$/.test(text.slice(match.index - 11, match.index))) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.6, reason: { code: 'form' } };
    }
  },
};
