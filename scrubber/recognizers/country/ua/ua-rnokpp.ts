import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Ukraine, tax code art. 70. */
export const uaRnokpp: Recognizer = numberRecognizer({
  id: 'ua-rnokpp', entity: 'TAX_ID', pattern: /(?<![\w-])\d{10}(?![\w-])/g, valid: (compact) => (((weighted(compact, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === Number(compact[9]), words: ['рнокпп', 'іпн', 'ідентифікаційний номер', 'rnokpp'],
  examples: { match: ['РНОКПП [[3175100129]]', 'ІПН: [[3175100129]]', 'rnokpp [[3175100129]]'], noMatch: ['3175100129', 'іпн немає', 'ІПН 12'] },
});
