import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Skatteetaten: two check digits modulo 11; D-numbers add 4 to the day's first digit. */
const isFodselsnummer = (compact: string): boolean => {
  const first = (11 - (weighted(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weighted(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first === Number(compact[9]) && second === Number(compact[10]);
};
export const noFodselsnummer: Recognizer = numberRecognizer({
  id: 'no-fodselsnummer', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[0-7]\d[0-1]\d{3} ?\d{5}(?![\w-])/g, valid: isFodselsnummer, alone: 0.75, words: ['fødselsnummer', 'fnr', 'personnummer', 'd-nummer', 'fødselsnr', 'f.nr'],
  examples: { match: ['fødselsnummer [[150762 19929]]', 'Fnr: [[15076219929]]', { text: '[[150762 11111]]', context: { columnHeader: 'Fødselsnummer' } }], noMatch: ['15076219928', 'fnr mangler', '990190 12392'] },
});
