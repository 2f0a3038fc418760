import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** RENAPO, Instructivo normativo CURP; SAT: RFC has 12 or 13 signs. */
export const mxCurpRfc: Recognizer = numberRecognizer({
  id: 'mx-curp-rfc', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d|[A-Z0-9]{3})(?![\w-])/g, alone: 0.85, words: ['curp', 'rfc'], announced: 0.95, anchors: { chars: ['code'] },
  examples: { match: ['CURP [[HEGG560427MVZRRL04]]', 'RFC: [[GODE561231GR8]]', '[[HEGG560427MVZRRL04]]', 'RFC de la empresa: ¿es [[PBA0403127K9]]?'], noMatch: ['RFC 4122', 'HEGG569927MVZRRL04', 'CURP pendiente'] },
});
