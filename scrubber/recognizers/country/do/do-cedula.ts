import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Dominican Republic, JCE. */
export const doCedula: Recognizer = numberRecognizer({
  id: 'do-cedula', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{3}-\d{7}-\d(?![\w-])/g, valid: luhn, alone: 0.8, words: ['cédula', 'cedula', 'rnc'],
  examples: { match: ['cédula [[001-1391817-1]]', '[[001-1391817-1]]', 'Cedula: [[001-1391817-1]]'], noMatch: ['001-1391817-2', '01-1391817-1', 'cédula no'] },
});
