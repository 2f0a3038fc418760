import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Hungary, Act CL of 2017 annex. */
export const huTaxId: Recognizer = numberRecognizer({
  id: 'hu-tax-id', entity: 'TAX_ID', pattern: /(?<![\w-])8\d{9}(?![\w-])/g, valid: (compact) => weighted(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(compact[9]), words: ['adóazonosító', 'adóazonosító jel', 'adószám', 'tax id'],
  examples: { match: ['adóazonosító jel: [[8071362166]]', 'Adóazonosító: [[8071362174]]', 'tax id [[8071362182]]'], noMatch: ['8071362166', 'adószám nincs', '807136'] },
});
