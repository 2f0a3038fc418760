import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Ghana, NIA. */
export const ghCard: Recognizer = numberRecognizer({
  id: 'gh-card', entity: 'NATIONAL_ID', pattern: /(?<![\w-])GHA-\d{9}-\d(?![\w-])/g, alone: 0.95, words: ['ghana card', 'ghana card no'],
  examples: { match: ['Ghana Card [[GHA-712345678-9]]', '[[GHA-712345678-9]]', 'card no. [[GHA-001234567-0]]'], noMatch: ['GHA-12345678-9', 'GHA-7123456789', 'GH-712345678-9'] },
});
