import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

const isRussian = (compact: string): boolean => {
  const check = (weights: readonly number[]): number => (weighted(compact, weights) % 11) % 10;
  if (compact.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(compact[9]);
  if (compact.length === 12) return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(compact[10]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(compact[11]);
  return (weighted(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(compact.slice(9));
};
/** Russia, order FNS ED-7-14/559. */
export const ruInnSnils: Recognizer = numberRecognizer({
  id: 'ru-inn-snils', entity: 'TAX_ID', pattern: /(?<![\w-])(?:\d{12}|\d{10}|\d{3}-\d{3}-\d{3}[ -]\d{2})(?![\w-])/g, valid: isRussian, words: ['инн', 'снилс', 'inn', 'snils'],
  examples: { match: ['ИНН [[500100732259]]', 'ИНН: [[7707083893]]', 'СНИЛС [[112-233-445 95]]'], noMatch: ['500100732259', 'инн нет', 'ИНН 12'] },
});
