import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** Digits one by one, as they are read out: "8 8 4 1 0 0 2 7", "eight, eight, four …" comes rarely enough to be left. */
const FORM = /(?<![\p{L}\p{N}.,:/-])\d(?:[ \u00a0,.-]{1,2}\d){5,19}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;

/** A number that somebody reads out is an account, a card or a phone: asked. */
export const spelledDigits: Recognizer = {
  id: 'spelled-digits',
  entities: ['CUSTOMER_ID'],
  anchors: { chars: ['digit'], like: /^\d$/ },
  examples: {
    match: ["It's [[8 8 4 1 0 0 2 7 7 1]].", 'number is [[4-4-1-7-0-9-2]]', 'my code [[7, 1, 0, 4, 4, 2, 9]]'],
    noMatch: ['1 2 3 4 5 6', '0 0 1 0 0 1 0', '4 of 5 or 6', '10 20 30 40 50 60', '5, 4, 3, 2, 1, 0'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code' || !/\d[ \u00a0,.-]{1,2}\d[ \u00a0,.-]{1,2}\d[ \u00a0,.-]{1,2}\d/.test(text)) return;
    for (const match of matchesOf(text, FORM)) {
      const digits = match[0].replace(/\D/g, '');
      const separators = new Set(match[0].replace(/\d/g, ' ').trim().split(/(?<=.)(?=.)/)).size;
      // Counting, a scale or a row of a table: steps of one or none, or few different digits.
      const steps = Array.from(digits.slice(1), (digit, index) => Math.abs(Number(digit) - Number(digits[index])));
      if (steps.every((step) => step <= 1) || new Set(digits).size < 4 || separators > 2) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'CUSTOMER_ID', score: 0.6, reason: { code: 'form' } };
    }
  },
};
