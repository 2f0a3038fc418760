import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** The three groups with hyphens are a Social Security number to every reader, with or without a word (SSA, rules as in us-ssn.ts). */
export const usSsnForm: Recognizer = numberRecognizer({
  id: 'us-ssn-form', entity: 'US_SSN', pattern: /(?<![\w.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/g, alone: 0.8, anchors: { chars: ['number', 'dash'] },
  examples: { match: ['on file: [[212-09-4471]]', '[[457-55-1462]] (spouse)', 'id [[219-09-9998]].'], noMatch: ['000-12-3456', '212-094-471', '2024-01-02'] },
});
