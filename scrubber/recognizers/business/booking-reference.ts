import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesLabel, wordPattern } from '../evidence';
import { matchesOf } from '../matches';

/** IATA record locators have six letters or digits; hotels and agents use their own: the word decides. */
const LOCATOR = /(?<![\p{L}])(?:PNR|(?:booking|reservation|confirmation|record|airline|itinerary|buchungs?|reservierungs?|réservation|reserva|prenotazione|boekings?|bookings?|boknings?)[ -]?(?:ref(?:erence)?|no|nr|number|nummer|code|locator|id|n°|nº)?\.?|locator|confirmation)(?:[ \u00a0]?[:#][ \u00a0]?|[ \u00a0](?:is |ist |est )?)(?<v>(?=[A-Z0-9-]{0,12}(?:\d|[A-Z]{6}))[A-Z0-9]{2,6}(?:-[A-Z0-9]{2,10})?[A-Z0-9]{0,8})(?![\p{L}\p{N}])/giu;
const TICKET = /(?<![\w-])(?:e-?ticket|ticket|eTKT|ETKT)\s?(?:no|nr|number)?\.?[ :#]{0,3}(?<v>\d{3}[- ]?\d{10})(?![\w-])/gi;
const LABEL = wordPattern(['pnr', 'booking', 'booking ref', 'confirmation', 'reservation', 'locator', 'buchungsnummer', 'buchung', 'reserva', 'prenotazione', 'réservation', 'e-ticket']);

export const bookingReference: Recognizer = {
  id: 'booking-reference',
  entities: ['BOOKING'],
  anchors: { words: ['pnr', 'book', 'reserv', 'confirmation', 'record', 'itinerary', 'buchung', 'réserv', 'prenot', 'boek', 'bokn', 'locator', 'ticket', 'etkt', 'airline'], structure: true },
  examples: {
    match: ['Confirmation [[QM-7H2K9P]] covers both', 'booking reference [[H4TZ9M]].', 'PNR: [[XKQTWB]]', { text: '[[HT-44812]]', context: { columnHeader: 'Booking ref' } }, 'e-ticket [[220-2400117723]]'],
    noMatch: ['confirmation is needed', 'booking window 14 days', 'reservation for dinner', 'Buchung erfolgt am 12.03.'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const form of [LOCATOR, TICKET]) {
      for (const match of matchesOf(text, form)) {
        const value = match.groups?.v ?? '';
        if (form === LOCATOR && (value.length < 5 || value !== value.toUpperCase() || !/\d/.test(value) && !/PNR|locator|ref|code/i.test(match[0].slice(0, -value.length)))) continue;
        const start = match.index + match[0].length - value.length;
        yield { span: { start, end: start + value.length }, entity: 'BOOKING', score: 0.88, reason: { code: 'context-word' } };
      }
    }
    const whole = /^\s*([A-Z0-9][A-Z0-9-]{4,16})\s*$/.exec(text)?.[1];
    if (whole && matchesLabel(segment, LABEL)) {
      const start = text.indexOf(whole);
      yield { span: { start, end: start + whole.length }, entity: 'BOOKING', score: 0.88, reason: { code: 'column-header' } };
    }
  },
};
