import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

export const ticketNumber: Recognizer = announcedRecognizer({
  id: 'ticket-number', entity: 'TICKET_NUMBER',
  words: ['ticket', 'ticket no', 'ticket id', 'issue', 'jira', 'bug', 'support case', 'service request', 'sr', 'change request', 'request', 'problem', 'servicenow', 'zendesk', 'störung', 'störungsnummer', 'anfrage', 'demande', 'incidencia', 'segnalazione', 'melding', 'henvendelse', 'zgłoszenie', 'chamado'],
  examples: { match: ['Ticket [[KNT-309182]]', 'JIRA: [[FOO-4417]]', 'service request no. [[SR0044812]]', { text: '[[INC0044812]]', context: { columnHeader: 'Ticket' } }], noMatch: ['issue 3 of the magazine', 'tickets cost 25', 'request 2 weeks ahead'] },
});
