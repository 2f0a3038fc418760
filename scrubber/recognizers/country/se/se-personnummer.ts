import type { Recognizer } from '../../../types';
import { isDayMonth, luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Skatteverket SKV 704: YYMMDD-NNNC, Luhn over ten digits; + for those over a hundred; coordination numbers add 60 to the day. */
const isPersonnummer = (compact: string): boolean => { const ten = compact.slice(-10); return luhn(ten) && isDayMonth(String(Number(ten.slice(4, 6)) % 60), ten.slice(2, 4)); };
export const sePersonnummer: Recognizer = numberRecognizer({
  id: 'se-personnummer', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:19|20)?\d{2}[01]\d[0-9]\d[-+]?\d{4}(?![\w-])/g, valid: isPersonnummer, words: ['personnummer', 'pnr', 'person nr', 'personnr', 'samordningsnummer', 'organisationsnummer', 'org.nr', 'org nr'],
  anchors: { words: ['person', 'pnr', 'samordning', 'org'], structure: true, chars: ['number'] },
  examples: { match: ['personnummer [[811228-9874]]', 'Pnr: [[19811228-9874]]', { text: '[[8112289874]]', context: { columnHeader: 'Personnr' } }], noMatch: ['811228-9874', 'personnummer saknas', 'pnr 12'] },
});
