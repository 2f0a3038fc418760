import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Bangladesh, Election Commission. */
export const bdNid: Recognizer = numberRecognizer({
  id: 'bd-nid', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:\d{17}|\d{13}|\d{10})(?![\w-])/g, words: ['nid', 'nid no', 'national id', 'এনআইডি'],
  examples: { match: ['NID [[1990417883]]', 'NID no. [[19904178832017441]]', 'national id [[1990417883201]]'], noMatch: ['1990417883', 'nid pending', 'NID 12'] },
});
