import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** 주민등록법: six digits of birth, seven more; the check digit was given up in 2020, so the date is checked. */
export const krRrn: Recognizer = numberRecognizer({
  id: 'kr-rrn', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?![\w-])/g, alone: 0.85, words: ['주민등록번호', 'rrn', 'resident registration'], announced: 0.97, anchors: { chars: ['number', 'dash'] },
  examples: { match: ['주민등록번호 [[900101-1234567]]', '[[851230-2345678]]', 'RRN: [[900101-1234567]]'], noMatch: ['901301-1234567', '900101-123456', '900101'] },
});
