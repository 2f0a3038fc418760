import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Kenya, KRA. */
export const keKraPin: Recognizer = numberRecognizer({
  id: 'ke-kra-pin', entity: 'TAX_ID', pattern: /(?<![\w-])[AP]\d{9}[A-Z](?![\w-])/g, alone: 0.74, words: ['kra', 'kra pin', 'pin'],
  examples: { match: ['KRA PIN [[A001234567Z]]', 'PIN: [[P051234567M]]', '[[A001234567Z]]'], noMatch: ['A00123456Z', 'X001234567Z', 'A001234567'] },
});
