import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** SARS, External guide: generic validation rules: ten digits, the first 0, 1, 2, 3 or 9, the last by Luhn. */
export const zaTaxNumber: Recognizer = numberRecognizer({
  id: 'za-tax-number', entity: 'TAX_ID', pattern: /(?<![\w-])[01239]\d{9}(?![\w-])/g, valid: luhn, announced: 0.86, words: ['sars', 'sars number', 'sars no', 'income tax reference', 'tax reference number'],
  examples: { match: ['your SARS number [[1402336185]] and', 'SARS no: [[0001339050]]', { text: '[[0001339050]]', context: { key: 'Income tax reference' } }], noMatch: ['0001339050', 'SARS in 2003', 'SARS number 5402336185'] },
});
