import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** IRS Publication 1635: two digits of the campus, seven digits. */
export const usEin: Recognizer = numberRecognizer({
  id: 'us-ein', entity: 'TAX_ID', pattern: /(?<![\w-])\d{2}-\d{7}(?![\w-])/g, words: ['ein', 'fein', 'employer identification', 'employer id', 'tax id', 'federal id', 'irs no', 'i.r.s', 'tin', 'tax identification'], announced: 0.93,
  examples: { match: ['EIN: [[47-1120394]]', 'Employer Identification No. [[82-4471203]]', { text: '[[12-3456789]]', context: { columnHeader: 'Tax ID' } }], noMatch: ['47-1120394', 'ein 12-34', 'part 12-3456789-B'] },
});
