import type { Recognizer } from '../../../types';
import { isBaltic } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Lithuania, as in Estonia. */
export const ltAsmensKodas: Recognizer = numberRecognizer({
  id: 'lt-asmens-kodas', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[3-6]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?![\w-])/g, valid: isBaltic, words: ['asmens kodas', 'a.k', 'personal code'],
  examples: { match: ['Asmens kodas: [[49001011238]]', 'asmens kodas [[49001011238]]', 'personal code [[49001011238]]'], noMatch: ['49001011238 x', 'asmens kodas nėra', '4900101'] },
});
