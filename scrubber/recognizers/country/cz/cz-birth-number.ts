import type { Recognizer } from '../../../types';
import { remainder } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Zákon č. 133/2000 Sb.: YYMMDD/NNNN divisible by 11; women's months plus 50. IČO: weights 8..2 modulo 11. */
const isRodne = (compact: string): boolean => compact.length === 9 || remainder(compact, 11) === 0;
export const czBirthNumber: Recognizer = numberRecognizer({
  id: 'cz-birth-number', entity: 'NATIONAL_ID', pattern: /(?<![\w/-])\d{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01])\/?\d{3,4}(?![\w/-])/g, valid: isRodne, words: ['rodné číslo', 'r.č', 'rč', 'rodne cislo', 'r. č', 'rodného čísla'],
  anchors: { words: ['rodn', 'r.č', 'rč', 'r. č'], structure: true, chars: ['number'] },
  examples: { match: ['rodné číslo [[736028/5163]]', 'r.č. [[7360285163]]', { text: '[[805401/0016]]', context: { columnHeader: 'Rodné číslo' } }], noMatch: ['736028/5163', 'rodné číslo chybí', 'r.č. 12'] },
});
