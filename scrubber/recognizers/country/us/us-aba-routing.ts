import type { Recognizer } from '../../../types';
import { isRepeated, weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** ABA routing number policy: weights 3, 7, 1 modulo 10. */
const isRouting = (compact: string): boolean => weighted(compact, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && !isRepeated(compact);

export const usAbaRouting: Recognizer = numberRecognizer({
  id: 'us-aba-routing', entity: 'BANK_ACCOUNT', pattern: /(?<![\w-])\d{9}(?![\w-])/g, valid: isRouting, words: ['routing', 'routing number', 'aba', 'rtn', 'transit number', 'wire'],
  examples: { match: ['Routing number [[021000021]]', 'ABA: [[011401533]]', { text: '[[091000019]]', context: { key: 'routing' } }], noMatch: ['021000021', 'routing table 12', 'aba 12'] },
});
