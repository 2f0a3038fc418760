import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { evidenceFor, matchesLabel, wordPattern } from '../evidence';
import { hasLowerWordOf, matchesAtWords } from '../text-words';
import { matchesOf } from '../matches';

/** IATA Resolution 762: airline designator of two signs, one to four digits; ICAO designators have three letters. */
const FLIGHT_WORDS = new Set('flight flights fly flying flug flugnummer vol vols vuelo vuelos volo voli voo voos vlucht flyvning flyg lot connection boarding departing arriving depart departs departure arrives arrival on via'.split(' '));
const FLIGHT = /(?:flights?|fly(?:ing)?|Flug|Flugnummer|vols?|vuelos?|vol[oi]|voos?|vlucht|flyvning|fly|flyg|lot|connection|boarding|departing|arriving|depart(?:s|ure)?|arriv(?:es|al)|on|via)(?:[ -]?(?:no|nr|number|n°))?\.?[: ]{1,2}(?<v>(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]|[A-Z]{3})[ \u00a0]?\d{2,4}[A-Z]?)(?![\p{L}\p{N}]|[.,]\d)/yu;
/** ICAO Annex 7: nationality marks. The mark alone looks like a product code, so a word for an aircraft must stand near. */
const TAIL = /(?<![\p{L}\p{N}-])(?:N[1-9]\d{0,4}[A-HJ-NP-Z]{0,2}|(?:[GDFICB]|EC|OE|HB|PH|OO|LX|SE|LN|OY|OH|SP|OK|OM|HA|YR|LZ|SX|TC|9H|VP|VT|VH|ZK|ZS|PP|PR|PT|XA|CS|EI|M|T7|P4|A6|A7|HZ|4X|9V|9M|HS|RP|JA|HL)-[A-Z0-9]{3,5})(?![\p{L}\p{N}-])/gu;
const AIRCRAFT = wordPattern(['aircraft', 'registration', 'tail', 'tail number', 'jet', 'plane', 'helicopter', 'reg', 'challenger', 'gulfstream', 'cessna', 'learjet', 'falcon', 'flugzeug', 'kennung', 'immatriculation', 'avion', 'aéronef', 'avión', 'aereo', 'aeronave', 'vliegtuig', 'fly']);
const AIRCRAFT_WORDS = new Set('aircraft registration tail jet plane helicopter reg challenger gulfstream cessna learjet falcon flugzeug kennung immatriculation avion aéronef avión aereo aeronave vliegtuig fly'.split(' '));
const LABEL = wordPattern(['flight', 'flight no', 'flug', 'flugnummer', 'vol', 'vuelo', 'volo', 'voo', 'vlucht']);

export const flight: Recognizer = {
  id: 'flight',
  entities: ['FLIGHT'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['flight [[QN 417]] to Lagos', 'Flug [[XQ2291]] ab Zürich', 'a Challenger 350, registration [[N714QT]], leaving', 'the jet [[D-CQTX]]', { text: '[[ZB 880]]', context: { columnHeader: 'Flight' } }],
    noMatch: ['flight 12', 'on 14 March', 'N95 masks', 'G-SYNC monitor', 'on AB 12'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    for (const match of /\d{2}/.test(text) ? matchesAtWords(text, FLIGHT, FLIGHT_WORDS) : []) {
      const value = match.groups?.v ?? '';
      if (/^(?:on|via) /.test(match[0]) && value.replace(/\D/g, '').length < 3) continue;
      const start = match.index + match[0].length - value.length;
      yield { span: { start, end: start + value.length }, entity: 'FLIGHT', score: /^(?:on|via|lot|fly) /i.test(match[0]) ? 0.5 : 0.88, reason: { code: 'context-word' } };
    }
    for (const match of hasLowerWordOf(text, AIRCRAFT_WORDS) || segment.context.columnHeader !== undefined ? matchesOf(text, TAIL) : []) {
      const span = { start: match.index, end: match.index + match[0].length };
      const reason = evidenceFor(segment, context, span, AIRCRAFT, 40);
      if (reason) yield { span, entity: 'FLIGHT', score: 0.85, reason };
    }
    const whole = matchesLabel(segment, LABEL) ? /^\s*([A-Z0-9]{2,3} ?\d{2,4}[A-Z]?)\s*$/.exec(text)?.[1] : undefined;
    if (whole) yield { span: { start: text.indexOf(whole), end: text.indexOf(whole) + whole.length }, entity: 'FLIGHT', score: 0.88, reason: { code: 'column-header' } };
  },
};
