import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Identification Act 68 of 1997: birth date, sequence, citizenship, Luhn. */
export const zaId: Recognizer = numberRecognizer({
  id: 'za-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{4} ?[01]8\d(?![\w-])/g, valid: luhn, alone: 0.8, words: ['id number', 'sa id', 'identity number', 'rsa id', 'id no'], anchors: { chars: ['number'] },
  examples: { match: ['ID number [[8001015009087]]', '[[800101 5009 087]]', { text: '[[8001015009086]]', context: { columnHeader: 'ID number' } }], noMatch: ['8001015009086', '6009488112070', 'id number 12'] },
});
