import type { EntityType } from '../../entity-types';
import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { ENTITY_TYPES } from '../../entity-types';
import { matchesOf } from '../matches';
import { NOTHING } from '../nothing';
/** Letters and digits of a term, with anything small between: "Blue Heron", "blue-heron", "BlueHeron". */
const patternOf = (text: string): RegExp | undefined => {
  const parts = text.normalize('NFKC').match(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu);
  if (!parts || parts.join('').length < 2) return undefined;
  const body = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join("[\\s._\\-'’/&+]{0,3}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
};

const patterns = new Map<string, RegExp | undefined>();

/** The contractor's own terms: always found, whatever their case and spacing. */
export const ownTerms: Recognizer = {
  id: 'own-terms',
  entities: Object.keys(ENTITY_TYPES) as EntityType[],
  anchors: {},
  examples: {
    match: ['the [[Blue Heron 9]] launch', 'folder [[blue-heron_9]] moved', '[[ZANTHOR]] called', 'import [[BlueHeron9]] from'],
    noMatch: ['a blue bird', 'zanthorian', 'Heron 9'],
  },
  find: (segment, context) => (context.terms.length > 0 ? termsIn(segment, context) : NOTHING),
};

function* termsIn(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
  for (const term of context.terms) {
    if (!patterns.has(term.text)) patterns.set(term.text, patternOf(term.text));
    const pattern = patterns.get(term.text);
    if (!pattern) continue;
    for (const match of matchesOf(segment.text, pattern)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: term.type, score: 1, reason: { code: 'own-term' } };
  }
}
