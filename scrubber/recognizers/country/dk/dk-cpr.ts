import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** CPR-kontoret: DDMMYY-SSSS; the modulus 11 check was given up for new numbers in 2007, so the date is checked. */
export const dkCpr: Recognizer = numberRecognizer({
  id: 'dk-cpr', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?![\w-])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}(?<=(?:cpr|personnummer)[^\d\n]{0,16}\d{10})(?![\w-])/gi, words: ['cpr', 'cpr-nr', 'cpr-nummer', 'personnummer', 'cpr nummer'], announced: 0.95, alone: 0.55,
  examples: { match: ['min kone, [[190496-3535]], har', 'CPR-nr. [[070761-4285]]', 'CPR: [[0707614285]]', { text: '[[311299-1234]]', context: { columnHeader: 'CPR' } }], noMatch: ['410761-4285', 'cpr kursus 12', 'CPR 991399-1234'] },
});
