import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

/** ICAO 9303 part 4: up to nine letters and digits; countries differ, so the word decides. */
export const passport: Recognizer = announcedRecognizer({
  id: 'passport', entity: 'PASSPORT', score: 0.92,
  words: ['passport', 'passport no', 'passport number', 'pass no', 'travel document', 'visa', 'visa no', 'reisepass', 'reisepassnummer', 'pass-nr', 'passnummer', 'passeport', 'pasaporte', 'passaporto', 'passaporte', 'paspoort', 'paspoortnummer', 'pas', 'pass', 'passi', 'paszport', 'numer paszportu', 'cestovní pas', 'útlevél', 'pașaport', 'pasaport', 'паспорт', 'διαβατήριο', '護照', '护照', 'パスポート', '여권', 'id card', 'identity card', 'residence permit', 'aufenthaltstitel', 'green card', 'alien registration', 'a-number', 'carte d\'identité', 'cni', 'carta d\'identità', 'bilhete de identidade', 'cartão de cidadão', 'dowód osobisty', 'nr dowodu', 'občanský průkaz'],
  examples: { match: ['Passport [[118203377]], Peru', { text: '[[561 940 227]] (US)', context: { columnHeader: 'Passport' } }, { text: '[[Z 4418206]] (India)', context: { columnHeader: 'Passport' } }, 'Reisepass Nr. [[C01X00T47]]'], noMatch: ['pass 12 exams', 'passport control 2', 'visa for 90 days'] },
});
