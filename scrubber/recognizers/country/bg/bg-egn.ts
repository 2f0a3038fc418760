import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** ГРАО: weights 2 4 8 5 10 9 7 3 6 modulo 11; month plus 20 or 40 by century. */
export const bgEgn: Recognizer = numberRecognizer({
  id: 'bg-egn', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{10}(?![\w-])/g, valid: (compact) => (weighted(compact, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(compact[9]), words: ['егн', 'egn', 'единен граждански номер'],
  examples: { match: ['ЕГН [[7523169263]]', 'EGN: [[7523169263]]', { text: '[[6101057509]]', context: { columnHeader: 'ЕГН' } }], noMatch: ['7523169263', 'egn 12', 'ЕГН липсва'] },
});
