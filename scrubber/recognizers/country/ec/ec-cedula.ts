import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Ecuador, Registro Civil. */
export const ecCedula: Recognizer = numberRecognizer({
  id: 'ec-cedula', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:0[1-9]|1\d|2[0-4]|30)\d{8}(?:001)?(?![\w-])/g, words: ['cédula', 'ruc', 'c.c', 'ci', 'cédula de identidad'],
  examples: { match: ['cédula [[1710034065]]', 'RUC: [[1710034065001]]', 'CI [[1710034065]]'], noMatch: ['1710034065', 'cédula pendiente', 'RUC 12'] },
});
