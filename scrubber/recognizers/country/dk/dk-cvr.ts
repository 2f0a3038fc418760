import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Erhvervsstyrelsen: eight digits, weights 2 7 6 5 4 3 2 1 modulo 11. */
export const dkCvr: Recognizer = numberRecognizer({
  id: 'dk-cvr', entity: 'COMPANY_ID', pattern: /(?<![\w-])\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\w-])/g, valid: (compact) => weighted(compact, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0, words: ['cvr', 'cvr-nr', 'cvr nr', 'se-nr'],
  examples: { match: ['CVR-nr. [[13585628]]', 'CVR [[13 58 56 28]]', { text: '[[25313763]]', context: { key: 'cvr' } }], noMatch: ['13585628', 'cvr register', 'CVR 12'] },
});
