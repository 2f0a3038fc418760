import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Slovenia, FURS. */
export const siTax: Recognizer = numberRecognizer({
  id: 'si-tax', entity: 'TAX_ID', pattern: /(?<![\w-])(?:SI ?)?[1-9]\d{7}(?![\w-])/g, valid: (compact) => (11 - weighted(compact.replace(/\D/g, ''), [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === Number(compact.at(-1)), words: ['davčna številka', 'davčna', 'id za ddv', 'ddv'],
  examples: { match: ['davčna številka [[15012336]]', 'Davčna: [[SI 15012336]]', 'ID za DDV: [[SI15012336]]'], noMatch: ['15012336', 'davčna ni', 'DDV 22 %'] },
});
