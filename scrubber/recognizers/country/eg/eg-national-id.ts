import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Egypt, law 143/1994. */
export const egNationalId: Recognizer = numberRecognizer({
  id: 'eg-national-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[23]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}(?![\w-])/g, words: ['national id', 'الرقم القومي', 'egyptian id'],
  examples: { match: ['National ID [[29001011234567]]', 'الرقم القومي: [[29001011234567]]', 'Egyptian ID [[29001011234567]]'], noMatch: ['29001011234567', 'national id none', 'id 290'] },
});
