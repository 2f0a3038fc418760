import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Kamer van Koophandel: eight digits. */
export const nlKvk: Recognizer = numberRecognizer({
  id: 'nl-kvk', entity: 'COMPANY_ID', pattern: /(?<![\w-])\d{8}(?![\w-])/g, words: ['kvk', 'kvk-nummer', 'kamer van koophandel', 'handelsregister'], announced: 0.9,
  examples: { match: ['KvK [[41208764]]', 'KvK-nummer: [[12345678]]', { text: '[[30281192]]', context: { key: 'kvk' } }], noMatch: ['41208764', 'kvk uittreksel', 'kvk 123'] },
});
