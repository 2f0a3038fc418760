import type { Candidate, Recognizer, Segment } from '../../types';
import { givenNameKind } from '../lexica/names';
import { isPlacePhrase, isPlaceWord } from '../lexica/places';

const WORDS = /(?<![\p{L}\p{N}@_/.-])\p{Lu}[\p{L}’'-]{2,30}(?:[ \u00a0](?:(?:de|do|of|la)[ ])?\p{Lu}[\p{L}’'-]{1,30}){0,2}(?![\p{L}\p{N}_-])/gu;

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
    for (const match of segment.text.matchAll(WORDS)) {
      const words = match[0].split(/[ \u00a0]/);
      let offset = match.index;
      for (let at = 0; at < words.length;) {
        let taken = 0;
        for (let length = Math.min(3, words.length - at); length > 1 && !taken; length -= 1) if (isPlacePhrase(words.slice(at, at + length).join(' '))) taken = length;
        const word = words[at] ?? '';
        if (!taken && isPlaceWord(word)) taken = 1;
        const width = words.slice(at, at + Math.max(1, taken)).join(' ').length;
        if (taken) yield { span: { start: offset, end: offset + width }, entity: 'LOCATION', score: givenNameKind(word) !== 'unknown' && taken === 1 ? 0.5 : 0.65, reason: { code: 'form' } };
        offset += width + 1;
        at += Math.max(1, taken);
      }
    }
  },
};
