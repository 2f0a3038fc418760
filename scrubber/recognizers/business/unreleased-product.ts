import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { firstIn, matchesOf } from '../matches';

const NAME = '["“„«‘*_]{1,3}(?<q>\\p{Lu}[\\p{L}\\p{N}]{1,24}(?:[- ][\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,24}){0,2})["”“»’*_,.]{1,3}|(?<v>\\p{Lu}[\\p{L}\\p{N}]{2,24}(?: (?:\\p{Lu}[\\p{L}\\p{N}]{1,24}|\\d{1,3}))?)';
const LAUNCH = new RegExp(`(?:launch(?:es|ing)? (?:of )?|unreleased |unannounced |upcoming |forthcoming |not[- ]yet[- ](?:public|announced|released) |new product |product name |will be (?:called|named|sold as) |calls? it |(?:is|be) (?:marketed|branded|sold) as |Produktname |Markteinführung von |lancement de |lanzamiento de |lancio di |lançamento d[eo] )(?:the |of |a )?(?:${NAME})`, 'gu');

/** "Zelvanta launch readiness": what a launch is of, in a title or a sentence. */
const LAUNCHED = /(?<![\p{L}\p{N}])(?<v>\p{Lu}[\p{L}\p{N}]{3,24}) (?:[Ll]aunch|[Gg]o-?[Ll]ive|[Rr]oll-?out) (?:readiness|plan|date|board|team|event|deck|review|strategy|campaign|budget|Readiness|Plan|Date|Board|Team|Event|Review|Strategy|Campaign)(?!\p{L})/gu;
/** "Phase 3 ORCHID-2": trials are called in capitals, and their names lead to what is tried (ICH E8 6.1 numbers the phases). */
const TRIAL = /(?<!\p{L})[Pp]hase (?:[1-4]|I{1,3}|IV)[ab]? (?:trial |study )?(?<v>\p{Lu}{4,14}(?:[- ]\d{1,3})?)(?![\p{L}\p{N}])/gu;

/** Names of products next to words that say they are not public yet. Modest: asked, unless quoted. */
export const unreleasedProduct: Recognizer = {
  id: 'unreleased-product',
  entities: ['PRODUCT'],
  anchors: { words: ['launch', 'go-live', 'golive', 'rollout', 'roll-out', 'phase ', 'unreleased', 'unannounced', 'upcoming', 'forthcoming', 'not yet', 'not-yet', 'new product', 'product name', 'will be', 'call', 'marketed', 'branded', 'sold as', 'produktname', 'markteinführung', 'lancement', 'lanzamiento', 'lancio', 'lançamento'] },
  examples: {
    match: ['Sales calls it "[[OffGridPro]]"; not public', 'before the launch of [[Umbrine Nine]] in May', 'the unannounced [[Zephyrine]] line', '[[Zelvanta]] launch readiness', 'In Phase 3 [[ORCHID-2]] met'],
    noMatch: ['the launch of Monday', 'upcoming Meeting', 'calls it a day', 'the launch of Windows', 'Product launch plan', 'Phase 2 NATO'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const form of [LAUNCHED, TRIAL]) {
      for (const match of matchesOf(segment.text, form)) {
        const value = match.groups?.v ?? '';
        if (!isKnownThing(value) && !isOrdinaryWord(value) && !isPlaceWord(value)) yield { span: firstIn(match, value), entity: 'PRODUCT', score: 0.6, reason: { code: 'code-name' } };
      }
    }
    for (const match of matchesOf(segment.text, LAUNCH)) {
      const value = match.groups?.q ?? match.groups?.v ?? '';
      const words = value.split(' ');
      if (isKnownThing(value) || isKnownThing(words[0] ?? '') || isPlaceWord(words[0] ?? '') || words.every((word) => isOrdinaryWord(word)) && !match.groups?.q) continue;
      const start = match.index + match[0].indexOf(value, match[0].length - value.length - 4 < 0 ? 0 : match[0].length - value.length - 4);
      yield { span: { start, end: start + value.length }, entity: 'PRODUCT', score: match.groups?.q ? 0.76 : 0.5, reason: { code: 'code-name' } };
    }
  },
};
