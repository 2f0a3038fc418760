import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Viet Nam, decree 137/2015. */
export const vnCccd: Recognizer = numberRecognizer({
  id: 'vn-cccd', entity: 'NATIONAL_ID', pattern: /(?<![\w-])0\d{11}(?![\w-])/g, words: ['cccd', 'cmnd', 'căn cước', 'số cccd', 'căn cước công dân'],
  examples: { match: ['CCCD: [[001088012345]]', 'số CCCD [[079190004417]]', 'căn cước [[001088012345]]'], noMatch: ['001088012345', 'cccd không', 'CCCD 12'] },
});
