import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** ATO: weights 1 4 3 7 5 8 6 9 10 modulo 11. */
export const auTfn: Recognizer = numberRecognizer({
  id: 'au-tfn', entity: 'TAX_ID', pattern: /(?<![\w-])\d{3}([ -]?)\d{3}\1\d{2,3}(?![\w-])/g, valid: (compact) => weighted(compact, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0, words: ['tfn', 'tax file number', 'tax file no'],
  examples: { match: ['TFN [[123 456 782]]', 'tax file number: [[876543210]]', { text: '[[459599230]]', context: { columnHeader: 'TFN' } }], noMatch: ['123 456 782', 'TFN withheld', 'tfn 12'] },
});
