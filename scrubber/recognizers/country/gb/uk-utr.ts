import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** HMRC: ten digits, first is a check digit (weights 6 7 8 9 10 5 4 3 2, modulo 11). */
const isUtr = (compact: string): boolean => '21987654321'[weighted(compact.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === compact[0];
export const ukUtr: Recognizer = numberRecognizer({
  id: 'uk-utr', entity: 'TAX_ID', pattern: /(?<![\w-])\d{5} ?\d{5}K?(?![\w-])/g, valid: isUtr, words: ['utr', 'unique taxpayer reference', 'tax reference', 'self assessment'],
  examples: { match: ['UTR [[11234 56789]]', 'Unique Taxpayer Reference: [[1123456789]]', { text: '[[2234567890]]', context: { key: 'utr' } }], noMatch: ['1123456789', 'UTR due', 'utr 123'] },
});
