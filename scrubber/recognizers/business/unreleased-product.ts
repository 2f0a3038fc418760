import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { matchesOf } from '../matches';

const NAME = '["“„«‘*_]{1,3}(?<q>\\p{Lu}[\\p{L}\\p{N}]{1,24}(?:[- ][\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,24}){0,2})["”“»’*_,.]{1,3}|(?<v>\\p{Lu}[\\p{L}\\p{N}]{2,24}(?: (?:\\p{Lu}[\\p{L}\\p{N}]{1,24}|\\d{1,3}))?)';
const LAUNCH = new RegExp(`(?:launch(?:es|ing)? (?:of )?|unreleased |unannounced |upcoming |forthcoming |not[- ]yet[- ](?:public|announced|released) |new product |product name |will be (?:called|named|sold as) |calls? it |(?:is|be) (?:marketed|branded|sold) as |Produktname |Markteinführung von |lancement de |lanzamiento de |lancio di |lançamento d[eo] )(?:the |of |a )?(?:${NAME})`, 'gu');

/** Names of products next to words that say they are not public yet. Modest: asked, unless quoted. */
export const unreleasedProduct: Recognizer = {
  id: 'unreleased-product',
  entities: ['PRODUCT'],
  anchors: { words: ['launch', 'unreleased', 'unannounced', 'upcoming', 'forthcoming', 'not yet', 'not-yet', 'new product', 'product name', 'will be', 'call', 'marketed', 'branded', 'sold as', 'produktname', 'markteinführung', 'lancement', 'lanzamiento', 'lancio', 'lançamento'] },
  examples: {
    match: ['Sales calls it "[[OffGridPro]]"; not public', 'before the launch of [[Umbrine Nine]] in May', 'the unannounced [[Zephyrine]] line'],
    noMatch: ['the launch of Monday', 'upcoming Meeting', 'calls it a day', 'the launch of Windows'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, LAUNCH)) {
      const value = match.groups?.q ?? match.groups?.v ?? '';
      const words = value.split(' ');
      if (isKnownThing(value) || isKnownThing(words[0] ?? '') || isPlaceWord(words[0] ?? '') || words.every((word) => isOrdinaryWord(word)) && !match.groups?.q) continue;
      const start = match.index + match[0].indexOf(value, match[0].length - value.length - 4 < 0 ? 0 : match[0].length - value.length - 4);
      yield { span: { start, end: start + value.length }, entity: 'PRODUCT', score: match.groups?.q ? 0.76 : 0.5, reason: { code: 'code-name' } };
    }
  },
};
