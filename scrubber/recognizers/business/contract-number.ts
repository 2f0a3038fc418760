import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const contractNumber: Recognizer = announcedRecognizer({
  id: 'contract-number', entity: 'CONTRACT_NUMBER',
  words: ['contract', 'contract no', 'agreement', 'agreement no', 'policy', 'policy no', 'policy number', 'pol', 'framework', 'sow', 'msa', 'licence no', 'license', 'license key', 'loan', 'loan no', 'lease', 'mortgage', 'vertrag', 'vertragsnummer', 'vertrags-nr', 'police', 'polis', 'polisnr', 'polisnummer', 'polissnummer', 'numer polisy', 'polisa', 'policen-nr', 'versicherungsschein', 'versicherungsscheinnummer', 'darlehen', 'contrat', 'contrat n°', 'police n°', 'contrato', 'póliza', 'contratto', 'polizza', 'apólice', 'overeenkomst', 'contractnummer', 'polis', 'polisnummer', 'kontrakt', 'aftale', 'avtale', 'avtal', 'polise', 'umowa', 'umowa nr', 'polisa', 'tender', 'lot', 'grant', 'award', 'certificate', 'authorisation', 'authorization', 'licence', 'permit', 'offerte', 'offert', 'angebot', 'devis', 'preventivo', 'presupuesto', 'orçamento', 'tilbud', 'quote', 'quotation', 'estimate', 'booking', 'sbi', 'oisc', 'bond', 'warranty', 'zertifikat', 'mandat', 'mandant', 'auth'],
  examples: { match: ['Policy no. [[POL 55 201 8834]]', 'Vertragsnummer: [[V-2026-0417]]', 'contract [[FH-22-8831]] promises', { text: '[[447120933]]', context: { columnHeader: 'Contract' } }], noMatch: ['the contract of 2024', 'policy 4.2 applies', 'agreement on 12 points', 'a lot of 100'] },
});
