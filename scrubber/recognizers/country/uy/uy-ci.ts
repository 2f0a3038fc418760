import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Uruguay, DNIC. */
export const uyCi: Recognizer = numberRecognizer({
  id: 'uy-ci', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d\.?\d{3}\.?\d{3}-?\d(?![\w-])/g, valid: (compact) => (10 - weighted(compact, [2, 9, 8, 7, 6, 3, 4]) % 10) % 10 === Number(compact[7]), words: ['cédula', 'c.i', 'ci', 'cédula de identidad'],
  examples: { match: ['C.I. [[1.234.567-2]]', 'cédula de identidad [[12345672]]', 'CI: [[1.234.567-2]]'], noMatch: ['1.234.567-2', 'ci pendiente', 'CI 12'] },
});
