import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Income Tax Department: five letters (the fourth says what the holder is), four digits, a letter. */
export const inPan: Recognizer = numberRecognizer({
  id: 'in-pan', entity: 'TAX_ID', pattern: /(?<![\w-])[A-Z]{3}[ABCFGHLJPTSK][A-Z]\d{4}[A-Z](?![\w-])/g, alone: 0.85, words: ['pan', 'permanent account number'], announced: 0.96, anchors: { chars: ['code'] },
  examples: { match: ['PAN [[BKQPS4471D]]', '[[ALCPG9023K]]', { text: '[[CFTPB6610H]]', context: { columnHeader: 'pan' } }], noMatch: ['BKQXS4471D', 'ABCDE12345', 'PAN card'] },
});
