import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Pakistan, NADRA. */
export const pkCnic: Recognizer = numberRecognizer({
  id: 'pk-cnic', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-7]\d{4}-\d{7}-\d(?![\w-])/g, alone: 0.86, words: ['cnic', 'nicop', 'nadra'],
  examples: { match: ['CNIC [[35202-1234567-1]]', '[[42101-7654321-9]]', 'cnic no: [[35202-1234567-1]]'], noMatch: ['35202-123456-1', '85202-1234567-1', '35202 12'] },
});
