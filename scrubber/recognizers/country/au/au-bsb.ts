import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** AusPayNet: bank, state, branch as nnn-nnn. */
export const auBsb: Recognizer = numberRecognizer({
  id: 'au-bsb', entity: 'BANK_ACCOUNT', short: true, pattern: /(?<![\w-])\d{3}[- ]?\d{3}(?![\w-])/g, words: ['bsb', 'bsb no', 'bank state branch'], announced: 0.93,
  examples: { match: ['BSB [[062-948]]', 'BSB: [[062948]]', { text: '[[733-000]]', context: { columnHeader: 'BSB' } }], noMatch: ['062-948', 'bsb missing', 'BSB 12'] },
});
