import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** UK sort codes (Pay.UK): three pairs. Account numbers are bank-account's. */
export const ukBank: Recognizer = numberRecognizer({
  id: 'uk-bank', entity: 'BANK_ACCOUNT', pattern: /(?<![\w.-])\d{2}([- ])\d{2}\1\d{2}(?![\w-]|\.\d)/g, words: ['sort code', 'sort', 'sortcode', 's/c'], announced: 0.93,
  examples: { match: ['sort code [[20-41-99]]', { text: '[[40-22-26]]', context: { columnHeader: 'Sort code' } }, 'Sort: [[09 01 28]]'], noMatch: ['20-41-99', 'sort of 12', 'sort code 20-41-9912-B'] },
});
