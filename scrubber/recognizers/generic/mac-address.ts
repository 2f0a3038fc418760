import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const MAC = /(?<![\w:-])(?:[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\w:-])/g;

/** Asked first: the part between two separators. */
const HEX = /[:-][0-9A-Fa-f]{2}[:-]|\.[0-9A-Fa-f]{4}\./;

/** IEEE 802 EUI-48 in its three usual spellings. */
export const macAddress: Recognizer = {
  id: 'mac-address',
  entities: ['MAC_ADDRESS'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['eth0 [[00:1A:2B:3C:4D:5E]] up', '[[00-1a-2b-3c-4d-5e]]', 'port [[001a.2b3c.4d5e]]'],
    noMatch: ['10:30:15', '00:00:00:00:00:00', 'aa:bb'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    if (segment.text.length < 14 || !HEX.test(segment.text)) return;
    for (const match of matchesOf(segment.text, MAC)) {
      if (/^(?:[0:.-]+|[fF:.-]+)$/.test(match[0])) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'MAC_ADDRESS', score: 0.95, reason: { code: 'form' } };
    }
  },
};
