import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Saudi Arabia, Absher. */
export const saNationalId: Recognizer = numberRecognizer({
  id: 'sa-national-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[12]\d{9}(?![\w-])/g, valid: luhn, words: ['iqama', 'national id', 'saudi id', 'هوية', 'الإقامة'],
  examples: { match: ['Iqama no. [[1087654321]]', 'Saudi ID: [[1087654321]]', 'national id [[1087654321]]'], noMatch: ['1087654321', 'iqama none', 'iqama 12'] },
});
