import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** JMBG (successor states of Yugoslavia): DDMMYYY, region, number, weights 7..2 7..2 modulo 11. */
const isJmbg = (compact: string): boolean => { const rest = weighted(compact, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11; return (rest < 2 ? 0 : 11 - rest) === Number(compact[12]); };
export const rsJmbg: Recognizer = numberRecognizer({
  id: 'rs-jmbg', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[09]\d{8}(?![\w-])/g, valid: isJmbg, alone: 0.75, words: ['jmbg', 'jmb', 'emšo', 'embg', 'матични број', 'јмбг', 'matični broj'], anchors: { chars: ['number'] },
  examples: { match: ['JMBG [[0710988730014]]', '[[0710988730014]]', { text: '[[0101006500006]]', context: { columnHeader: 'EMŠO' } }], noMatch: ['0710988730015', '9910988730018', 'JMBG nema'] },
});
