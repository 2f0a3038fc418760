import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** AFIP: weights 5 4 3 2 7 6 5 4 3 2 modulo 11; a DNI has seven or eight digits and needs its word. */
const isCuit = (compact: string): boolean => compact.length === 11 && (11 - (weighted(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(compact[10]);
export const arCuitDni: Recognizer = numberRecognizer({
  id: 'ar-cuit-dni', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:(?:20|2[3-7]|30|33|34)-\d{8}-\d|\d{1,2}\.\d{3}\.\d{3}|\d{7,8}|\d{11})(?![\w-])/g, valid: isCuit, words: ['cuit', 'cuil', 'dni', 'd.n.i', 'documento', 'cédula', 'c.c', 'cedula de ciudadanía'], anchors: { words: ['cuit', 'cuil', 'dni', 'd.n.i', 'documento', 'cédula', 'cedula', 'c.c'], structure: true, chars: ['number'] },
  examples: { match: ['CUIT [[20-12345678-6]]', 'DNI [[12.345.678]]', { text: '[[23456789]]', context: { columnHeader: 'DNI' } }], noMatch: ['12.345.678', 'documento 12', 'DNI vencido'] },
});
