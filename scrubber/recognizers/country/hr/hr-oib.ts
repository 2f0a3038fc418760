import type { Recognizer } from '../../../types';
import { mod1110 } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Zakon o osobnom identifikacijskom broju: ISO 7064 MOD 11,10. */
export const hrOib: Recognizer = numberRecognizer({
  id: 'hr-oib', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{11}(?![\w-])/g, valid: mod1110, words: ['oib', 'osobni identifikacijski broj'],
  examples: { match: ['OIB [[94577403194]]', 'OIB: [[33392005961]]', { text: '[[94577403194]]', context: { key: 'oib' } }], noMatch: ['94577403194', 'oib nema', 'OIB 12'] },
});
