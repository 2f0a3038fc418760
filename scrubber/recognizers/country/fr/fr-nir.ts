import type { Recognizer } from '../../../types';
import { remainder } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** INSEE, numéro d'inscription au répertoire: 13 signs and key 97 - n mod 97 (2A = 19, 2B = 18). */
const isNir = (compact: string): boolean => 97 - remainder(compact.slice(0, 13).replace('2A', '19').replace('2B', '18'), 97) === Number(compact.slice(13));
export const frNir: Recognizer = numberRecognizer({
  id: 'fr-nir', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g, valid: isNir, alone: 0.9, words: ['nir', 'sécurité sociale', 'n° ss', 'sécu', 'insee', 'numéro de sécurité sociale', 'securite sociale'],
  anchors: { chars: ['number'] },
  examples: { match: ['NIR [[2 69 05 49 588 157 80]]', 'n° de sécurité sociale : [[1 85 05 78 006 084 36]]', '[[269054958815780]]'], noMatch: ['2 69 05 49 588 157 81', '123456789012345', '2024'] },
});
