import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Luxembourg, law of 19 June 2013. */
export const luMatricule: Recognizer = numberRecognizer({
  id: 'lu-matricule', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}(?![\w-])/g, words: ['matricule', 'numéro d\'identification national', 'cns', 'sozialversicherungsnummer'],
  examples: { match: ['matricule [[1988041212345]]', 'CNS: [[1988041212345]]', 'Matricule: [[2001123100017]]'], noMatch: ['1988041212345', 'matricule absent', 'cns 1988'] },
});
