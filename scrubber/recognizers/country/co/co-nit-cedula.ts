import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Colombia, DIAN. */
export const coNitCedula: Recognizer = numberRecognizer({
  id: 'co-nit-cedula', entity: 'TAX_ID', pattern: /(?<![\w-])(?:\d{3}\.?\d{3}\.?\d{3}-\d|\d{1,3}(?:\.\d{3}){2,3}|\d{8,10})(?![\w-])/g, words: ['nit', 'cédula', 'cedula', 'c.c', 'cc', 'cédula de ciudadanía'],
  examples: { match: ['NIT [[900373913-4]]', 'cédula [[52.417.883]]', 'C.C. [[1020417883]]'], noMatch: ['900373913-4 x', 'nit pendiente', 'cédula 12'] },
});
