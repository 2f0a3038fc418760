import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Bundesamt für Statistik: CHE-, nine digits, weights 5 4 3 2 7 6 5 4 modulo 11. */
export const chUid: Recognizer = numberRecognizer({
  id: 'ch-uid', entity: 'COMPANY_ID', pattern: /(?<![\w-])CHE[- ]?\d{3}\.?\d{3}\.?\d{3}(?: ?(?:MWST|TVA|IVA))?(?![\w-])/g, alone: 0.93, anchors: { words: ['che'], chars: ['number'] },
  examples: { match: ['UID [[CHE-116.281.710]]', '[[CHE-107.787.577 MWST]]', 'Nr. [[CHE107787577]]'], noMatch: ['CHE-12', 'Che 1967', 'CHE-116.281'] },
});
