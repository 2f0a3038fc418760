import type { Recognizer } from '../../../types';
import { isRepeated } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** SSA, Social Security Number Randomization: no area 000, 666 or 9xx, no group 00, no serial 0000. IRS: ITIN starts with 9. */
const isIssued = (compact: string): boolean => !/^(?:000|666|9)|^.{3}00|0000$/.test(compact) && !isRepeated(compact) && compact !== '123456789';

export const usSsn: Recognizer = numberRecognizer({
  id: 'us-ssn', entity: 'US_SSN', pattern: /(?<![\w.-])\d{3}([- ]?)\d{2}\1\d{4}(?![\w-]|\.\d)/g, valid: isIssued, strict: true,
  words: ['ssn', 'social security', 'social security number', 'social security no', 'soc sec', 'ss#', 'ss number'],
  anchors: { chars: ['number'], words: ['ssn', 'social', 'soc sec', 'ss#', 'ss number'], structure: true },
  examples: { match: ['SSN: [[212-09-4471]]', 'her social security number is [[457 55 1462]]', { text: '[[212094471]]', context: { columnHeader: 'SSN' } }], noMatch: ['212-09-44712', 'SSN 000-12-3456', '457 55 1462'] },
});
