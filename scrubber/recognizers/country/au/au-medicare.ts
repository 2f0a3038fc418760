import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Services Australia: eight digits, check (weights 1 3 7 9), issue, reference. */
const isMedicare = (compact: string): boolean => weighted(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(compact[8]);
export const auMedicare: Recognizer = numberRecognizer({
  id: 'au-medicare', entity: 'HEALTH_ID', pattern: /(?<![\w-])[2-6]\d{3} ?\d{5} ?\d(?:[ /-]?\d)?(?![\w-])/g, valid: isMedicare, words: ['medicare', 'medicare card', 'medicare no'],
  examples: { match: ['Medicare [[2951 74385 1]]', 'Medicare no. [[2123 45670 1]]', { text: '[[2123456701]]', context: { key: 'medicare' } }], noMatch: ['2951 74385 1', 'Medicare rebate 2023', 'medicare 12'] },
});
