import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const patientNumber: Recognizer = announcedRecognizer({
  id: 'patient-number', entity: 'HEALTH_ID',
  words: ['utente', 'nº utente', 'n.º utente', 'nº de utente', 'número de utente', 'patient', 'patient id', 'mrn', 'medical record', 'hospital', 'hospital no', 'health insurance', 'health card', 'carteirinha', 'carte vitale', 'versichertennr', 'versicherten-nr', 'member id', 'subscriber id', 'group no', 'insurance id', 'chart', 'fallnummer', 'patientennummer', 'patienten-id', 'ipp', 'nhc', 'historia', 'historia clínica', 'cartella clinica', 'dossier médical', 'numéro de dossier', 'patiëntnummer', 'journalnummer', 'prescription', 'rezept', 'sample', 'probe', 'naf', 'cias', 'episodio', 'nass'],
  examples: { match: ['MRN: [[4417203]]', 'Patient ID [[PT-88213]]', { text: '[[NHC-456789]]', context: { key: 'patient_id' } }, 'Fallnummer [[2291-77]]'], noMatch: ['patient aged 54', 'the hospital 2019', 'sample of 300 people'] },
});
