import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** NHS Data Dictionary, NHS NUMBER: modulus 11 with weights 10 to 2. */
const isNhs = (compact: string): boolean => (11 - (weighted(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(compact[9]);
export const ukNhsNumber: Recognizer = numberRecognizer({
  id: 'uk-nhs-number', entity: 'HEALTH_ID', pattern: /(?<![\w-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-])/g, valid: isNhs, words: ['nhs', 'nhs no', 'nhs number', 'chi number', 'h&c number'],
  examples: { match: ['NHS No: [[943 476 5919]]', 'NHS number [[9434765919]]', { text: '[[401 023 2137]]', context: { columnHeader: 'NHS' } }], noMatch: ['943 476 5919', 'the NHS trust', 'NHS 111'] },
});
