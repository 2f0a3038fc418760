import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Department of Social Protection: seven digits, check letter by weights 8..2 (+9 for a second letter) modulo 23. */
const isPps = (compact: string): boolean => {
  const second = compact[8] ? (compact.charCodeAt(8) - 64) % 23 * 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(compact, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === compact[7];
};
export const iePps: Recognizer = numberRecognizer({
  id: 'ie-pps', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{7}[A-W][A-IW]?(?![\w-])/g, valid: isPps, words: ['pps', 'ppsn', 'pps no', 'pps number'], alone: 0.5, anchors: { chars: ['number', 'upper'] },
  examples: { match: ['PPSN [[1234567T]]', 'PPS No: [[1234567FA]]', { text: '[[1234567T]]', context: { columnHeader: 'PPSN' } }], noMatch: ['1234567A', '123456T', 'PPS unknown'] },
});
