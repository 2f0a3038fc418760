import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** 番号法施行令: twelve digits, weights 6 5 4 3 2 7 6 5 4 3 2 modulo 11. */
const isMyNumber = (compact: string): boolean => { const rest = weighted(compact, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11; return (rest < 2 ? 0 : 11 - rest) === Number(compact[11]); };
export const jpMyNumber: Recognizer = numberRecognizer({
  id: 'jp-my-number', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\w-])/g, valid: isMyNumber, words: ['my number', 'mynumber', 'マイナンバー', '個人番号'],
  examples: { match: ['My Number [[1234 5678 9018]]', 'マイナンバー：[[123456789018]]', { text: '[[1234-5678-9018]]', context: { key: 'my number' } }], noMatch: ['1234 5678 9018', 'my number is up', '個人番号なし'] },
});
