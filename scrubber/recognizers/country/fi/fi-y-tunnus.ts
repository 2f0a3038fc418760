import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Finland, PRH. */
export const fiYTunnus: Recognizer = numberRecognizer({
  id: 'fi-y-tunnus', entity: 'COMPANY_ID', pattern: /(?<![\w-])\d{7}-\d(?![\w-])/g, valid: (compact) => (11 - weighted(compact, [7, 9, 10, 5, 8, 4, 2]) % 11) % 11 === Number(compact[7]), alone: 0.7, words: ['y-tunnus', 'y tunnus', 'fo-nummer', 'business id'],
  examples: { match: ['Y-tunnus [[2077474-0]]', 'y-tunnus: [[2077474-0]]', '[[2077474-0]]'], noMatch: ['2077474-1', '207747-40', 'y-tunnus puuttuu'] },
});
