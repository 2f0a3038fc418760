import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Real Decreto 1553/2005: letter by number mod 23; NIE: X, Y, Z stand for 0, 1, 2. CIF: Orden EHA/451/2008. */
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const isDni = (compact: string): boolean => {
  const number = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return LETTERS[Number(number) % 23] === compact.at(-1);
};
export const esDni: Recognizer = numberRecognizer({
  id: 'es-dni', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:[XYZxyz][ -]?\d{7}|\d{2}\.?\d{3}\.?\d{3})[ -]?[A-Za-z](?![\w-])/g, valid: isDni, alone: 0.88, words: ['dni', 'nie', 'nif', 'documento', 'identidad', 'd.n.i'], anchors: { chars: ['number', 'letter'] },
  examples: { match: ['DNI [[12345678Z]]', 'con NIE [[X1234567L]],', 'NIF: [[00000023T]]'], noMatch: ['12345678A', '1234567Z', 'Z12'] },
});
