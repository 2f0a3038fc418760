import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Latvia, Population Register law. */
export const lvPersonasKods: Recognizer = numberRecognizer({
  id: 'lv-personas-kods', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-[012]\d{4}|32\d{4}-?\d{5})(?![\w-])/g, alone: 0.66, words: ['personas kods', 'personas koda', 'p.k', 'personal code'],
  examples: { match: ['personas kods [[161068-01313]]', 'Personas kods: [[320312-14567]]', '[[161068-01313]]'], noMatch: ['161368-01313', '1610-68', 'personas kods nav'] },
});
