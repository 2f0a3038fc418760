import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Morocco, DGSN. */
export const maCinIce: Recognizer = numberRecognizer({
  id: 'ma-cin-ice', entity: 'NATIONAL_ID', short: true, pattern: /(?<![\w-])(?:[A-Z]{1,2}\d{5,6}|\d{15})(?![\w-])/g, words: ['cin', 'cnie', 'ice', 'carte nationale'],
  examples: { match: ['CIN [[BK441782]]', 'ICE: [[001417883000044]]', 'CNIE [[J417883]]'], noMatch: ['BK441782', 'cin absent', 'ICE 12'] },
});
