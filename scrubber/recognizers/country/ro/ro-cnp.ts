import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Legea 105/1996: weights 279146358279 modulo 11. */
const isCnp = (compact: string): boolean => { const rest = weighted(compact, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11; return (rest === 10 ? 1 : rest) === Number(compact[12]); };
export const roCnp: Recognizer = numberRecognizer({
  id: 'ro-cnp', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-9]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}(?![\w-])/g, valid: isCnp, alone: 0.75, words: ['cnp', 'cod numeric personal'], anchors: { chars: ['number'] },
  examples: { match: ['CNP [[1800101221144]]', '[[1800101221144]]', { text: '[[2900312123457]]', context: { columnHeader: 'CNP' } }], noMatch: ['1800101221145', '1809901221144', 'CNP lipsă'] },
});
