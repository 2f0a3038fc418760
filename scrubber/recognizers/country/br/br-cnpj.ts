import type { Recognizer } from '../../../types';
import { isRepeated, weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Receita Federal: fourteen digits, two check digits modulo 11. */
const digit = (value: string, weights: readonly number[]): number => { const rest = weighted(value, weights) % 11; return rest < 2 ? 0 : 11 - rest; };
const isCnpj = (compact: string): boolean => !isRepeated(compact) && digit(compact, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(compact[12]) && digit(compact, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(compact[13]);
export const brCnpj: Recognizer = numberRecognizer({
  id: 'br-cnpj', entity: 'COMPANY_ID', pattern: /(?<![\w-])\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}(?![\w-])/g, valid: isCnpj, alone: 0.85, words: ['cnpj', 'cnpj/mf', 'cgc'], anchors: { chars: ['number'] },
  examples: { match: ['CNPJ [[11.222.333/0001-81]]', '[[11.222.333/0001-81]]', { text: '[[11222333000181]]', context: { columnHeader: 'CNPJ' } }], noMatch: ['11.222.333/0001-82', '11.222.333', 'cnpj ausente'] },
});
