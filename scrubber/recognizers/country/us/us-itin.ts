import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** IRS Publication 1915: 9xx, middle group 50-65, 70-88, 90-92, 94-99. */
export const usItin: Recognizer = numberRecognizer({
  id: 'us-itin', entity: 'TAX_ID', pattern: /(?<![\w-])9\d{2}([- ]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}(?![\w-])/g, words: ['itin', 'taxpayer', 'tax id', 'tin'], announced: 0.95,
  examples: { match: ['ITIN [[912-70-1234]]', 'taxpayer id [[900 88 4471]]', { text: '[[988781234]]', context: { key: 'itin' } }], noMatch: ['912-70-1234', 'ITIN pending', 'ITIN 912-45-1234'] },
});
