import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Österreichische Sozialversicherung: four digits and birth date, check digit at place 4 (weights 3 7 9 - 5 8 4 2 1 6 mod 11). */
const isSvnr = (compact: string): boolean => weighted(compact, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(compact[3]);
export const atSvnr: Recognizer = numberRecognizer({
  id: 'at-svnr', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-9]\d{3} ?[0-3]\d[01]\d{3}(?![\w-])/g, valid: isSvnr, words: ['svnr', 'sv-nr', 'sozialversicherungsnummer', 'vsnr', 'versicherungsnummer', 'sv nummer'],
  anchors: { words: ['svnr', 'sv-nr', 'sv nummer', 'vsnr', 'versicherungsnummer'], structure: true, chars: ['number'] },
  examples: { match: ['SVNR [[1237 010180]]', 'Sozialversicherungsnummer: [[1237010180]]', { text: '[[1237 010180]]', context: { columnHeader: 'SV-Nr' } }], noMatch: ['1237 010180', 'SVNR folgt', 'svnr 12'] },
});
