import type { Recognizer } from '../../../types';
import { isDayMonth, weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Ustawa o ewidencji ludności: weights 1 3 7 9, control (10 - s mod 10) mod 10; the month holds the century. */
const isPesel = (compact: string): boolean => (10 - (weighted(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(compact[10]) && isDayMonth(compact.slice(4, 6), String(Number(compact.slice(2, 4)) % 20));
export const plPesel: Recognizer = numberRecognizer({
  id: 'pl-pesel', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{11}(?![\w-])/g, valid: isPesel, alone: 0.6, words: ['pesel', 'nr pesel'], anchors: { chars: ['number'] },
  examples: { match: ['PESEL [[44051401359]]', 'nr PESEL: [[02070803628]]', 'pod numerem [[44051401359]]'], noMatch: ['44051401358', '12345678901', 'pesel brak'] },
});
