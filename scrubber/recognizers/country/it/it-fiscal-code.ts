import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Decreto ministeriale 23/12/1976: odd and even places have their own values, control letter mod 26. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const isCodice = (compact: string): boolean => {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const sign = compact[index] ?? '';
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += index % 2 ? value : (ODD[value] ?? 0);
  }
  return String.fromCharCode(65 + (sum % 26)) === compact[15];
};
export const itFiscalCode: Recognizer = numberRecognizer({
  id: 'it-fiscal-code', entity: 'TAX_ID', pattern: /(?<![\w-])[A-Za-z]{6} ?[0-9LMNP-Vlmnp-v]{2}[A-EHLMPR-Ta-ehlmpr-t][0-9LMNP-Vlmnp-v]{2} ?[A-Za-z][0-9LMNP-Vlmnp-v]{3}[A-Za-z](?![\w-])/g, valid: isCodice, alone: 0.93, words: ['codice fiscale', 'c.f', 'cod. fisc', 'cf', 'tax code'], anchors: { chars: ['digit', 'letter'], like: /[\dLMNP-V]{2}[A-EHLMPR-T][\dLMNP-V]{2}/i },
  examples: { match: ['C.F. [[RSSMRA85T10A562S]]', 'codice fiscale: [[RSSMRA85T10A562S]]', '([[rssmra85t10a562s]])'], noMatch: ['RSSMRA85T10A562T', 'ABCDEF12', 'codice 12345'] },
});
