import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
/** DfE, Unique Pupil Numbers: a guide for schools and local authorities, annex B: digits times 2 to 13, modulus 23, gives the letter in front. */
const isUpn = (compact: string): boolean => /^\d{12}$/.test(compact.slice(1)) && LETTERS[weighted(compact.slice(1), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) % 23] === compact[0];

export const ukPupilNumber: Recognizer = numberRecognizer({
  id: 'uk-pupil-number', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[A-HJ-NP-RT-Z]\d{11}[\dA-Z](?![\w-])/g, valid: isUpn, alone: 0.86, announced: 0.9, words: ['upn', 'unique pupil number', 'pupil number'],
  examples: { match: ['UPN: [[Z823200117004]]', 'the pupil [[Z823200117004]] moved', { text: '[[A823200117004]]', context: { key: 'UPN' } }], noMatch: ['A823200117004', 'part A12345678901', 'UPN unknown'] },
});
