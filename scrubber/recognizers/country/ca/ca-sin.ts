import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Service Canada, SIN: nine digits, Luhn; none starts with 8. */
export const caSin: Recognizer = numberRecognizer({
  id: 'ca-sin', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{3}([ -]?)\d{3}\1\d{3}(?![\w-])/g, valid: luhn, words: ['sin', 'social insurance', 'social insurance number', 'nas', 'assurance sociale'],
  examples: { match: ['SIN [[046 454 286]]', "Numéro d'assurance sociale: [[046-454-286]]", { text: '[[130692544]]', context: { columnHeader: 'SIN' } }], noMatch: ['046 454 286', 'a sin of 1990', 'sin(30)'] },
});
