import type { Recognizer } from '../../../types';
import { remainder } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Rijksregister / registre national: 97 - n mod 97; born after 1999 with a leading 2. */
const isBelgian = (compact: string): boolean => [compact.slice(0, 9), `2${compact.slice(0, 9)}`].some((number) => 97 - remainder(number, 97) === Number(compact.slice(9)));
export const beNationalNumber: Recognizer = numberRecognizer({
  id: 'be-national-number', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2}\.?[0-6]\d\.?[0-3]\d[- ]?\d{3}\.?\d{2}(?![\w-])/g, valid: isBelgian, words: ['rijksregister', 'rijksregisternummer', 'registre national', 'numéro national', 'insz', 'niss', 'rrn'], alone: 0.7, anchors: { chars: ['number'] },
  examples: { match: ['Rijksregisternummer [[85.07.30-033.28]]', 'NISS: [[85073003328]]', '[[85.07.30-033.28]]'], noMatch: ['85.07.30-033.29', '1234', '85.99.30-033.28'] },
});
