import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

const isIco = (compact: string): boolean => (11 - (weighted(compact, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(compact[7]);
/** Český statistický úřad: eight digits, weights 8..2 modulo 11. */
export const czIco: Recognizer = numberRecognizer({
  id: 'cz-ico', entity: 'COMPANY_ID', pattern: /(?<![\w-])(?:CZ)?\d{8}(?![\w-])/g, valid: isIco, words: ['ičo', 'ico', 'ič', 'dič', 'ič dph'],
  examples: { match: ['IČO: [[25596641]]', 'IČO [[69663963]]', { text: '[[25596641]]', context: { key: 'ičo' } }], noMatch: ['25596641', 'favicon.ico', 'ičo chybí'] },
});
