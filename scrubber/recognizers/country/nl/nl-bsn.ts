import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Rijksdienst voor Identiteitsgegevens: "elfproef" 9..2, -1. */
const isBsn = (compact: string): boolean => weighted(compact.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
export const nlBsn: Recognizer = numberRecognizer({
  id: 'nl-bsn', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\w-])/g, valid: isBsn, words: ['bsn', 'burgerservicenummer', 'sofinummer', 'sofi-nummer', 'sofi'],
  examples: { match: ['BSN [[111222333]]', 'burgerservicenummer: [[1234.56.782]]', { text: '[[123456782]]', context: { columnHeader: 'BSN' } }], noMatch: ['111222333', 'BSN onbekend', 'bsn 12'] },
});
