import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Population and Immigration Authority: nine digits, Luhn from the left (weights 1 2). */
export const ilId: Recognizer = numberRecognizer({
  id: 'il-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{8,9}(?![\w-])/g, valid: (compact) => luhn(compact.padStart(9, '0')), words: ['teudat zehut', 'ת.ז', 'תעודת זהות', 'ת"ז', 'israeli id', 'מספר זהות'],
  anchors: { words: ['teudat', 'ת.ז', 'תעודת', 'ת"ז', 'israeli', 'מספר'], structure: true, chars: ['number'] },
  examples: { match: ['Teudat Zehut [[123456782]]', 'ת.ז. [[000000018]]', { text: '[[123456782]]', context: { key: 'teudat_zehut' } }], noMatch: ['123456782', 'israeli 12', 'id 1234'] },
});
