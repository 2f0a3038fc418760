import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** United Arab Emirates, ICP. */
export const aeEmiratesId: Recognizer = numberRecognizer({
  id: 'ae-emirates-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])784-?(?:19|20)\d{2}-?\d{7}-?\d(?![\w-])/g, alone: 0.88, words: ['emirates id', 'eid', 'uae id', 'الهوية'],
  examples: { match: ['Emirates ID [[784-1988-1234567-1]]', '[[784-1990-7654321-2]]', 'EID: [[784198812345671]]'], noMatch: ['784-1788-1234567-1', '784-88-12', '785-1988-1234567-1'] },
});
