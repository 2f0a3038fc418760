import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

/** Numbers of doctors, lawyers, engineers and other chambers: each names one person. */
export const professionalId: Recognizer = announcedRecognizer({
  id: 'professional-id', entity: 'EMPLOYEE_ID', score: 0.86,
  words: ['ncol', 'nºcol', 'n.º col', 'nº col', 'n col', 'colegiado', 'colegiada', 'nº colegiado', 'número de colegiado', 'num colegiado', 'ptin', 'npi', 'caf no', 'bar no', 'bar number', 'bar roll', 'gmc', 'gmc no', 'nmc', 'nmc pin', 'hcpc', 'hcpc no', 'gphc', 'goc', 'bacp', 'rics', 'arb', 'mne', 'mne-nr', 'mnenr', 'mne nr', 'autorisationsnummer', 'autorisationsnr', 'autorisations-nr', 'riziv', 'inami', 'kammernummer', 'barreau n°', 'toque', 'cédula n.º', 'cédula profissional', 'cédula', 'ordem dos enfermeiros', 'ordem dos médicos', 'tessera n.', 'iscritta al n.', 'iscritto al n.', 'oisc', 'cscs', 'sia licence', 'nr uprawnień', 'nr wpisu', 'gdc', 'sra id', 'sra no', 'medical license', 'medical licence', 'license no', 'practitioner no', 'prescriber no', 'dea no', 'lanr', 'bsnr', 'arztnummer', 'rpps', 'adeli', 'crm', 'cro', 'crp', 'crea', 'coren', 'crefito', 'crn', 'certified interpreter', 'interpreter no', 'ceeb', 'inpe', 'oab', 'albo', 'iscrizione albo', 'big-nummer', 'big nummer', 'autorisations-id', 'hpr-nummer', 'legitimationskod', 'pwz', 'nr prawa wykonywania zawodu', 'registration pin', 'pilot licence', 'badge'],
  examples: { match: ['HCPC [[PYL 30418]]', 'NºCol: [[28 28 57891]].', 'GMC no. [[7412209]]', 'LANR: [[123456601]]', 'OAB n.º [[118824/SP]]'], noMatch: ['the bar closed at 12', 'a badge for 3 days', 'CRM with 12 users'] },
});
