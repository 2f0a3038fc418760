import type { Recognizer } from '../../../types';
import { isRepeated, weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Receita Federal: two check digits modulo 11. */
const digit = (value: string, weights: readonly number[]): number => { const rest = weighted(value, weights) % 11; return rest < 2 ? 0 : 11 - rest; };
const isCpf = (compact: string): boolean => !isRepeated(compact) && digit(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(compact[9]) && digit(compact, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(compact[10]);
export const brCpf: Recognizer = numberRecognizer({
  id: 'br-cpf', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?![\w-])/g, valid: isCpf, alone: 0.75, words: ['cpf', 'cpf/mf'], anchors: { chars: ['number'] },
  examples: { match: ['CPF [[529.982.247-25]]', '[[529.982.247-25]]', { text: '[[11144477735]]', context: { columnHeader: 'CPF' } }], noMatch: ['529.982.247-26', '111.111.111-11', 'cpf ausente'] },
});
