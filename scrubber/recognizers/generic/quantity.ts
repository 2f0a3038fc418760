import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesAtDigits } from '../text-words';

const UNITS = '%|‰|percent|Prozent|kg|g|mg|µg|t|km|m|cm|mm|nm|km\\/h|mph|knots|kn|l|ml|kWh|MWh|kW|MW|W|V|A|Hz|kHz|MHz|GHz|MB|GB|TB|kB|MiB|GiB|°C|°F|K|bar|Pa|psi|N|Nm|ms|µs|s|min|h|hours?|minutes?|seconds?|days?|weeks?|months?|years?|Stunden|Minuten|Tagen?|Wochen|Monaten?|Jahren?|heures?|jours?|semaines?|mois|horas?|días?|pixels?|px|pt|ft|in|lbs?|oz|sqm|m²|m2|km²|ha|acres?|dB';
const QUANTITY = new RegExp(`(?<![\\p{L}\\p{N}.,-])\\d{1,9}(?:[.,]\\d{1,6}){0,3}[ \\u00a0]?(?:${UNITS})(?![\\p{L}\\p{N}])`, 'yu');

/** Units of ISO 80000-1 and their everyday names. Kept by policy; found so that nothing else takes them. */
export const quantity: Recognizer = {
  id: 'quantity',
  entities: ['QUANTITY'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['above [[18 knots]] the captain', 'eine Zulage von [[8 %]]', 'battery cost below [[3%]]', 'after [[90 days]]'],
    noMatch: ['room 12', 'version 3.2', 'Grad 50, stationär'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesAtDigits(segment.text, QUANTITY)) {
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'QUANTITY', score: 0.5, reason: { code: 'form' } };
    }
  },
};
