import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Peru, SUNAT and RENIEC. */
export const peRucDni: Recognizer = numberRecognizer({
  id: 'pe-ruc-dni', entity: 'TAX_ID', pattern: /(?<![\w-])(?:(?:10|15|17|20)\d{9}|\d{8})(?![\w-])/g, words: ['ruc', 'dni', 'r.u.c', 'd.n.i'],
  examples: { match: ['RUC [[20100070970]]', 'DNI: [[41788320]]', 'R.U.C. [[10417883201]]'], noMatch: ['20100070970', 'ruc pendiente', 'DNI 12'] },
});
