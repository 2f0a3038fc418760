import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** ICA: weights 2 7 6 5 4 3 2, letter tables by prefix. */
const isNric = (compact: string): boolean => {
  const prefix = compact[0] ?? '';
  const sum = weighted(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(prefix) ? 4 : prefix === 'M' ? 3 : 0);
  const table = /[ST]/.test(prefix) ? 'JZIHGFEDCBA' : /[FG]/.test(prefix) ? 'XWUTRQPNMLK' : 'KLJNPQRTUWX';
  return prefix === 'M' ? table[10 - (sum % 11)] === compact[8] : table[sum % 11] === compact[8];
};
export const sgNric: Recognizer = numberRecognizer({
  id: 'sg-nric', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[STFGM]\d{7}[A-Z](?![\w-])/g, valid: isNric, alone: 0.92, words: ['nric', 'fin', 'ic no', 'identity card'], anchors: { chars: ['number', 'upper'] },
  examples: { match: ['NRIC [[S1234567D]]', '[[S1234567D]]', { text: '[[S1234567A]]', context: { columnHeader: 'NRIC' } }], noMatch: ['S1234567A', 'S123456', 'NRIC withheld'] },
});
