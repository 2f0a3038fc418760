import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** GST Council: state, PAN, entity, Z, check sign mod 36. */
const isGstin = (compact: string): boolean => {
  let sum = 0;
  for (let index = 0; index < 14; index += 1) { const product = parseInt(compact[index] ?? '0', 36) * (index % 2 ? 2 : 1); sum += Math.floor(product / 36) + (product % 36); }
  return ((36 - (sum % 36)) % 36).toString(36).toUpperCase() === compact[14];
};
export const inGstin: Recognizer = numberRecognizer({
  id: 'in-gstin', entity: 'TAX_ID', pattern: /(?<![\w-])[0-3]\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z](?![\w-])/g, valid: isGstin, alone: 0.95, words: ['gstin', 'gst', 'gst no'], anchors: { chars: ['code'] },
  examples: { match: ['GSTIN [[27AAPFU0939F1ZV]]', '[[27AAPFU0939F1ZV]]', { text: '[[29AAPFU0939F1ZA]]', context: { key: 'gstin' } }], noMatch: ['27AAPFU0939F1ZX', '27AAPFU0939F', 'GST 18%'] },
});
