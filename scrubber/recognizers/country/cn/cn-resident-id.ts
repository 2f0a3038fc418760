import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** GB 11643-1999: region, birth date, sequence, ISO 7064 MOD 11-2. */
const isResident = (compact: string): boolean => '10X98765432'[weighted(compact, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === compact[17];
export const cnResidentId: Recognizer = numberRecognizer({
  id: 'cn-resident-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w-])/g, valid: isResident, alone: 0.92, words: ['身份证', '身份证号', 'resident id', '公民身份号码'], anchors: { chars: ['number'] },
  examples: { match: ['身份证 [[11010519491231002X]]', 'id [[11010519491231002X]]', '([[11010519491231002X]])'], noMatch: ['110105194912310021', '11010519491331002X', '身份证丢失'] },
});
