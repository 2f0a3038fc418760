import type { Recognizer } from '../../../types';
import { verhoeff } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** UIDAI: twelve digits, first 2-9, Verhoeff. */
export const inAadhaar: Recognizer = numberRecognizer({
  id: 'in-aadhaar', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[2-9]\d{3}([ -]?)\d{4}\1\d{4}(?![\w-]|[ -]\d{4})/g, valid: verhoeff, words: ['aadhaar', 'aadhar', 'uid', 'uidai', 'आधार', 'adhaar'], alone: 0.7, anchors: { chars: ['number'] },
  examples: { match: ['Aadhaar: [[2341 2341 2346]]', { text: '[[7391 5520 8462]]', context: { columnHeader: 'aadhaar_last_check' } }, '[[2341 2341 2346]] verified'], noMatch: ['2341 2341 2347', '1234 1234 1234', '4111 1111 1111 1111'] },
});
