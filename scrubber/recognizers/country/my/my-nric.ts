import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Malaysia, JPN. */
export const myNric: Recognizer = numberRecognizer({
  id: 'my-nric', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|[1-5]\d|8[2-9])-\d{4}(?![\w-])/g, alone: 0.86, words: ['nric', 'mykad', 'ic no', 'i.c', 'no. kp', 'kad pengenalan'],
  examples: { match: ['NRIC [[880412-10-5541]]', 'No. KP: [[900101-14-0032]]', '[[880412-10-5541]]'], noMatch: ['881312-10-5541', '88-04-12', '880412-00-5541'] },
});
