import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Ministerstwo Finansów: NIP weights 6 5 7 2 3 4 5 6 7 mod 11; GUS: REGON weights 8 9 2 3 4 5 6 7 mod 11. KRS has no check. */
const isNipOrRegon = (compact: string): boolean => compact.length === 10
  ? weighted(compact, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(compact[9])
  : compact.length === 9 && (weighted(compact, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(compact[8]);
export const plNipRegon: Recognizer = numberRecognizer({
  id: 'pl-nip-regon', entity: 'TAX_ID', pattern: /(?<![\w-])(?:\d{3}-?\d{3}-?\d{2}-?\d{2}|\d{3}-?\d{2}-?\d{2}-?\d{3}|\d{9}|\d{14}|0{3}\d{7})(?![\w-])/g, valid: isNipOrRegon, words: ['nip', 'regon', 'krs', 'nr nip'],
  examples: { match: ['NIP [[123-456-32-18]]', 'REGON: [[123456785]]', { text: '[[1234563218]]', context: { columnHeader: 'NIP' } }], noMatch: ['123-456-32-18', 'nip brak', 'a nip of 12'] },
});
