import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** The letter counts as two digits, in the order that the registry gave the places. */
const ORDER = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const isTaiwanese = (compact: string): boolean => {
  const digits = `${ORDER.indexOf(compact[0] ?? '') + 10}${compact.slice(1)}`;
  return (Number(digits[0]) + weighted(digits.slice(1), [9, 8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
};
/** Taiwan, MOI. */
export const twId: Recognizer = numberRecognizer({
  id: 'tw-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[A-Z][1289]\d{8}(?![\w-])/g, valid: isTaiwanese, alone: 0.72, words: ['身分證', '身份證', 'national id', '居留證'],
  examples: { match: ['身分證：[[A123456789]]', '[[A123456789]]', 'national id [[A123456789]]'], noMatch: ['A123456788', 'A323456789', 'AB12345678'] },
});
