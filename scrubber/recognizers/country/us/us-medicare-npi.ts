import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** CMS: NPI is Luhn over 80840 + number; the Medicare beneficiary identifier has 11 signs with fixed classes (no S, L, O, I, B, Z). */
const C = '[AC-HJKMNP-RT-Y]';
const AN = '[AC-HJKMNP-RT-Y0-9]';
export const usMedicareNpi: Recognizer = numberRecognizer({
  id: 'us-medicare-npi', entity: 'HEALTH_ID', short: true,
  pattern: new RegExp(`(?<![\\w-])(?:[1-9]${C}${AN}\\d-?${C}${AN}\\d-?${C}{2}\\d{2}|[12]\\d{9})(?![\\w-])`, 'g'),
  valid: (compact) => compact.length === 11 || luhn(`80840${compact}`), words: ['mbi', 'medicare', 'npi', 'beneficiary', 'provider identifier'],
  examples: { match: ['MBI [[1EG4-TE5-MK73]]', 'NPI: [[1234567893]]', { text: '[[1EG4TE5MK73]]', context: { columnHeader: 'Medicare' } }], noMatch: ['1234567893', 'NPI pending', 'mbi 12'] },
});
