import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const customerNumber: Recognizer = announcedRecognizer({
  id: 'customer-number', entity: 'CUSTOMER_ID',
  words: ['customer', 'client', 'allocataire', 'numéro allocataire', 'adhérent', 'sociétaire', 'bénéficiaire', 'account ref', 'member', 'membership', 'subscriber', 'loyalty', 'frequent flyer', 'guest', 'crm ref', 'crm', 'candidate', 'candidate id', 'applicant', 'user', 'vendor', 'supplier', 'partner', 'merchant', 'debtor', 'creditor', 'kunde', 'kunden', 'kundennummer', 'kdnr', 'kd-nr', 'mitglied', 'mitgliedsnummer', 'debitor', 'kreditor', 'lieferant', 'client n°', 'adhérent', 'cliente', 'socio', 'abonado', 'tessera', 'codice cliente', 'klant', 'klantnummer', 'lidnummer', 'kundenr', 'medlem', 'medlemsnummer', 'kundnummer', 'klienta', 'numer klienta', 'profile', 'record', 'row id', 'meter', 'zähler', 'zählernummer', 'pod', 'cups'],
  examples: { match: ['Customer no. [[TRQ-2207]]', 'Kundennummer: [[48 2217 09]]', 'Vårt kundnummer är [[KN-88 20 41]].', 'crm ref [[GUEST-88213-TQ]]', { text: '[[C-88120]]', context: { columnHeader: 'candidate_id' } }], noMatch: ['the customer paid 12 invoices', 'client since 2019', 'user 3 of 12', 'member states 27'] },
});
