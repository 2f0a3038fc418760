import type { Recognizer } from '../../../types';
import { luhn, weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Greece, AADE and IDIKA. */
export const grAfmAmka: Recognizer = numberRecognizer({
  id: 'gr-afm-amka', entity: 'TAX_ID', pattern: /(?<![\w-])(?:\d{9}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{7})(?![\w-])/g, valid: (compact) => compact.length === 11 ? luhn(compact) : weighted(compact, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 === Number(compact[8]), words: ['αφμ', 'α.φ.μ', 'afm', 'αμκα', 'α.μ.κ.α', 'amka'],
  examples: { match: ['ΑΦΜ: [[094259265]]', 'AFM [[094259265]]', 'ΑΜΚΑ: [[01128501234]]'], noMatch: ['094259265', 'afm none', 'ΑΦΜ 12'] },
});
