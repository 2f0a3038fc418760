import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** INSEE: SIREN 9 and SIRET 14 digits, Luhn. */
export const frSiren: Recognizer = numberRecognizer({
  id: 'fr-siren', entity: 'COMPANY_ID', pattern: /(?<![\w-])\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?:[ \u00a0]?\d{5})?(?![\w-])/g, valid: luhn, words: ['siren', 'siret', 'rcs'],
  examples: { match: ['SIREN [[732 829 320]]', 'SIRET : [[73282932000074]]', { text: '[[552 100 554]]', context: { key: 'siren' } }], noMatch: ['732 829 320', 'une siren', 'rcs 12'] },
});
