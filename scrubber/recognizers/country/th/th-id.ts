import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Department of Provincial Administration: thirteen digits, weights 13..2 modulo 11. */
const isThai = (compact: string): boolean => (11 - (weighted(compact, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(compact[12]);
export const thId: Recognizer = numberRecognizer({
  id: 'th-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-8]-?\d{4}-?\d{5}-?\d{2}-?\d(?![\w-])/g, valid: isThai, words: ['thai id', 'citizen id', 'เลขประจำตัวประชาชน', 'บัตรประชาชน', 'national id'],
  examples: { match: ['Thai ID [[1-1012-00023-45-7]]', 'national ID [[1101200023457]]', { text: '[[3-1005-00123-45-6]]', context: { key: 'citizen id' } }], noMatch: ['1-1012-00023-45-7', 'thai id card', 'citizen id 12'] },
});
