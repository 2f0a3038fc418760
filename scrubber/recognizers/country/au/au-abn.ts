import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Australian Business Register: subtract 1 from the first digit, weights 10 1 3 .. 19, modulo 89. ACN: ASIC. */
const isAbn = (compact: string): boolean => compact.length !== 11 || (weighted(compact, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
export const auAbn: Recognizer = numberRecognizer({
  id: 'au-abn', entity: 'COMPANY_ID', pattern: /(?<![\w-])(?:\d{2} ?\d{3} ?\d{3} ?\d{3}|\d{3} ?\d{3} ?\d{3})(?![\w-])/g, valid: isAbn, words: ['abn', 'acn', 'australian business number', 'a.b.n', 'arbn'],
  examples: { match: ['ABN [[51 824 753 556]]', 'A.C.N. ACN [[004 085 616]]', { text: '[[77 753 118 402]]', context: { key: 'ABN' } }], noMatch: ['51 824 753 556', 'abn amro 12', 'ABN pending'] },
});
