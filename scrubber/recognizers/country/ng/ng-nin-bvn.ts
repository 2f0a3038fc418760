import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** NIMC and Central Bank of Nigeria: eleven digits, no check digit known. */
export const ngNinBvn: Recognizer = numberRecognizer({
  id: 'ng-nin-bvn', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{11}(?![\w-])/g, words: ['bvn', 'nin', 'bank verification number', 'national identification number'], announced: 0.92,
  examples: { match: ['BVN [[22417750936]]', 'my NIN is [[71234567890]]', { text: '[[22417750936]]', context: { key: 'BVN' } }], noMatch: ['22417750936', 'Anaïs Nin 12', 'bvn missing'] },
});
