import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Philippines, BIR, SSS, PhilHealth. */
export const phNumbers: Recognizer = numberRecognizer({
  id: 'ph-numbers', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:\d{3}-\d{3}-\d{3}-\d{3,5}|\d{2}-\d{7}-\d|\d{4}-\d{4}-\d{4}(?:-\d{4})?|\d{2}-\d{9}-\d)(?![\w-])/g, words: ['tin', 'sss', 'sss no', 'philhealth', 'pag-ibig', 'philsys', 'umid', 'gsis'],
  examples: { match: ['TIN [[123-456-789-000]]', 'SSS No. [[34-1234567-8]]', 'PhilHealth: [[12-345678901-2]]'], noMatch: ['123-456-789-000', 'tin can', 'SSS 12'] },
});
