import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** § 147 SGB VI, VKVV § 2: area, birth date, letter, serial, check digit. */
const isPension = (compact: string): boolean => {
  const digits = compact.slice(0, 8) + String(compact.charCodeAt(8) - 64).padStart(2, '0') + compact.slice(9, 11);
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const product = Number(digit) * Number('212521212121'[index]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(compact[11]);
};
export const dePensionNumber: Recognizer = numberRecognizer({
  id: 'de-pension-number', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2} ?[0-9]\d[01]\d\d{2} ?[A-Z] ?\d{3}(?![\w-])/g, valid: isPension, alone: 0.85,
  words: ['rentenversicherungsnummer', 'rentenversicherung', 'rv-nummer', 'rvnr', 'rv-nr', 'sozialversicherungsnummer', 'sv-nummer', 'sv-nr', 'versicherungsnummer', 'svnr', 'rvnummer'], anchors: { chars: ['number', 'upper'] },
  examples: { match: ['Rentenversicherungsnummer: [[15 210590 K 423]]', 'SV-Nr. [[65 180268 M 024]]', 'trägt die Nummer [[65170839J003]].'], noMatch: ['65 170839 J 009', 'A 12 123456', '2024-01-02'] },
});
