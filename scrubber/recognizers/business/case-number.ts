import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const caseNumber: Recognizer = announcedRecognizer({
  id: 'case-number', entity: 'CASE_NUMBER',
  words: ['case', 'case no', 'file', 'file no', 'file ref', 'matter', 'docket', 'claim', 'claim no', 'our ref', 'your ref', 'our reference', 'your reference', 'ref', 'reference', 'reference no', 'incident', 'investigation', 'police report', 'crime', 'complaint', 'application no', 'permit', 'aktenzeichen', 'az', 'az.', 'gz', 'geschäftszeichen', 'unser zeichen', 'ihr zeichen', 'schadennummer', 'schaden', 'schaden-nr', 'vorgang', 'vorgangsnummer', 'aktennummer', 'dossier', 'affaire', 'sinistre', 'réf', 'référence', 'n/réf', 'v/réf', 'expediente', 'autos', 'siniestro', 'referencia', 'ref.ª', 'procedimiento', 'pratica', 'fascicolo', 'protocollo', 'sinistro', 'r.g', 'processo', 'processo n.º', 'zaaknummer', 'zaak', 'dossiernummer', 'kenmerk', 'ons kenmerk', 'sag', 'sagsnummer', 'sagsnr', 'saksnummer', 'sak', 'ärende', 'ärendenummer', 'diarienummer', 'sygn. akt', 'sygnatura', 'nr sprawy', 'spis. zn', 'hr case'],
  examples: { match: ['Case no. [[MC-7740182-B]]', 'on it, case [[17204417]], and', 'Aktenzeichen: [[12-345/67]]', 'Our ref: [[TQ/2026/0117]]', 'Claim [[CL7740182]] was filed'], noMatch: ['in case 3 people come', 'in any case', 'file size 4096', 'case 2', 'see reference 12'] },
});
