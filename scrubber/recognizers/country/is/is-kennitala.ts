import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Iceland, Registers Iceland. */
export const isKennitala: Recognizer = numberRecognizer({
  id: 'is-kennitala', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:[0-6]\d|7[01])(?:0[1-9]|1[0-2])\d{2}-?\d{3}[089](?![\w-])/g, valid: (compact) => (11 - weighted(compact, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === Number(compact[8]), words: ['kennitala', 'kt', 'kt.', 'kennitölu'],
  examples: { match: ['kennitala [[120174-3399]]', 'kt. [[1211743329]]', 'Kennitala: [[120174-3479]]'], noMatch: ['120174-3399', 'kennitala vantar', 'kt 12'] },
});
