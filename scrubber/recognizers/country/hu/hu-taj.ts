import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Hungary, Act LXXXIII of 1997. */
export const huTaj: Recognizer = numberRecognizer({
  id: 'hu-taj', entity: 'HEALTH_ID', pattern: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-])/g, valid: (compact) => weighted(compact, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(compact[8]), words: ['taj', 'taj szám', 'taj-szám', 'tajszám'],
  examples: { match: ['TAJ szám: [[111 222 337]]', 'TAJ: [[111222337]]', 'taj-szám [[111-222-337]]'], noMatch: ['111 222 337', 'taj nincs', 'TAJ 12'] },
});
