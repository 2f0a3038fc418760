import type { Candidate, Recognizer, Segment } from '../../types';
import { isPlacePhrase } from '../lexica/places';
import { nameRuns } from '../people/name-tokens';

/** Countries, regions, cities, nationalities: kept by policy; found so that they are not taken for people or companies. */
export const location: Recognizer = {
  id: 'location',
  entities: ['LOCATION'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['the office in [[Paris]] is', 'from [[New York]] to [[Berlin]]', 'born in [[Peru]]', 'in [[Rio de Janeiro]], [[Brazil]]'],
    noMatch: ['paris', 'in the city', 'Parisian life', 'Okafor came'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const run of nameRuns(segment.text)) {
      const { tokens } = run;
      for (let at = 0; at < tokens.length;) {
        const first = tokens[at];
        if (!first) break;
        let taken = 0;
        for (let length = Math.min(3, tokens.length - at); length > 1 && !taken; length -= 1) {
          const phrase = segment.text.slice(first.start, tokens[at + length - 1]?.end);
          if (isPlacePhrase(phrase)) taken = length;
        }
        if (!taken && first.place) taken = 1;
        const last = tokens[at + Math.max(1, taken) - 1] ?? first;
        if (taken) yield { span: { start: first.start, end: last.end }, entity: 'LOCATION', score: first.given !== 'unknown' && taken === 1 ? 0.5 : 0.65, reason: { code: 'form' } };
        at += Math.max(1, taken);
      }
    }
  },
};
