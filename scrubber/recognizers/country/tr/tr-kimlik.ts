import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** NVI: eleven digits; tenth and eleventh are sums of the others. */
const isKimlik = (compact: string): boolean => {
  const d = Array.from(compact, Number);
  const odd = (d[0] ?? 0) + (d[2] ?? 0) + (d[4] ?? 0) + (d[6] ?? 0) + (d[8] ?? 0);
  const even = (d[1] ?? 0) + (d[3] ?? 0) + (d[5] ?? 0) + (d[7] ?? 0);
  return (((odd * 7 - even) % 10) + 10) % 10 === d[9] && d.slice(0, 10).reduce((sum, digit) => sum + digit, 0) % 10 === d[10];
};
export const trKimlik: Recognizer = numberRecognizer({
  id: 'tr-kimlik', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-9]\d{10}(?![\w-])/g, valid: isKimlik, alone: 0.75, words: ['tc kimlik', 't.c. kimlik', 'kimlik no', 'tckn', 'kimlik', 'tc no'], anchors: { chars: ['number'] },
  examples: { match: ['TC Kimlik No: [[10000000146]]', 'TCKN [[10000000146]]', '[[10000000146]]'], noMatch: ['10000000147', '12345678901', 'kimlik yok'] },
});
