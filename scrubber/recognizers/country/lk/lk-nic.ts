import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Sri Lanka, DRP. */
export const lkNic: Recognizer = numberRecognizer({
  id: 'lk-nic', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:\d{9}[VvXx]|(?:19|20)\d{10})(?![\w-])/g, words: ['nic', 'nic no', 'national identity card'],
  examples: { match: ['NIC [[881234567V]]', 'NIC no. [[198812345678]]', 'national identity card [[901234567X]]'], noMatch: ['881234567V', 'nic none', 'NIC 12V'] },
});
