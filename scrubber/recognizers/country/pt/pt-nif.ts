import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Autoridade Tributária: nine digits, weights 9..2 modulo 11. */
const isNif = (compact: string): boolean => { const rest = weighted(compact, [9, 8, 7, 6, 5, 4, 3, 2]) % 11; return (rest < 2 ? 0 : 11 - rest) === Number(compact[8]); };
export const ptNif: Recognizer = numberRecognizer({
  id: 'pt-nif', entity: 'TAX_ID', pattern: /(?<![\w-])[1-35689]\d{2} ?\d{3} ?\d{3}(?![\w-])/g, valid: isNif, words: ['nif', 'nipc', 'contribuinte', 'número fiscal', 'n.º contribuinte'],
  examples: { match: ['NIF [[123456789]]', 'contribuinte n.º [[234 567 899]]', { text: '[[501442600]]', context: { key: 'nipc' } }], noMatch: ['123456789', 'nif 12', 'contribuinte singular'] },
});
