import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** ZAS: 756, EAN-13 check digit. */
const isAhv = (compact: string): boolean => (10 - (weighted(compact, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(compact[12]);
export const chAhv: Recognizer = numberRecognizer({
  id: 'ch-ahv', entity: 'NATIONAL_ID', pattern: /(?<![\w-])756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?![\w-])/g, valid: isAhv, alone: 0.9, words: ['ahv', 'avs', 'ahv-nr', 'sozialversicherungsnummer', 'numéro avs', 'navs'], anchors: { words: ['756'] },
  examples: { match: ['AHV-Nr. [[756.9217.0769.85]]', '[[756.9217.0769.85]]', 'AVS: [[7569217076985]]'], noMatch: ['756.9217.0769.86', '756', '757.9217.0769.85'] },
});
