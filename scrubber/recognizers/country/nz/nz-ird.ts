import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** New Zealand, Inland Revenue. */
export const nzIrd: Recognizer = numberRecognizer({
  id: 'nz-ird', entity: 'TAX_ID', pattern: /(?<![\w-])\d{2,3}-?\d{3}-?\d{3}(?![\w-])/g, words: ['ird', 'ird number', 'ird no', 'nhi'],
  examples: { match: ['IRD number [[049-091-877]]', 'IRD: [[49091877]]', 'ird no [[049091877]]'], noMatch: ['049-091-877', 'ird none', 'IRD 12'] },
});
