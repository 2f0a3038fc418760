import type { Recognizer } from '../../../types';
import { isBaltic } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Estonia, EVS 585:2007. */
export const eeIsikukood: Recognizer = numberRecognizer({
  id: 'ee-isikukood', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?![\w-])/g, valid: isBaltic, alone: 0.7, words: ['isikukood', 'personal code', 'isikukoodi'],
  examples: { match: ['Isikukood: [[38604120218]]', 'isikukood [[38604120218]].', '[[38604120218]]'], noMatch: ['38604120217', '38613120218', 'isikukood puudub'] },
});
