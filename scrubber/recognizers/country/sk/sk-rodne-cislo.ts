import type { Recognizer } from '../../../types';
import { remainder } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Slovakia, law 301/1995. */
export const skRodneCislo: Recognizer = numberRecognizer({
  id: 'sk-rodne-cislo', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\/?\d{4}(?![\w-])/g, valid: (compact) => remainder(compact, 11) === 0, words: ['rodné číslo', 'rodne cislo', 'r.č', 'rč'],
  examples: { match: ['rodné číslo [[780123/3550]]', 'Rodné číslo: [[7801233550]]', 'R.č. [[780123/3550]]'], noMatch: ['780123/3550', 'rodné číslo nie je', '7801/23'] },
});
