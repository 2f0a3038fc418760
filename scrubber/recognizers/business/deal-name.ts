import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { isTown } from '../lexica/towns';
import { isPublicBody } from '../organisations/public-bodies';
import { firstWords, matchesAtWords } from '../text-words';

const HEADS = 'bid|deal|order|orders|job|account|pitch|contract|tender|COA|acquisition|merger|takeover|mandate|renewal|refinancing|refi|engagement|disposal|lawsuit|dispute|arbitration|rfp|instruction|retainer|brief|charter|buyout|spin-?off|divestment|carve-?out|negotiations|talks|offer|term sheet|exclusivity|data ?room|SPA|NDA|LOI|earn-?out';
const HEAD = new RegExp(`(?:${HEADS})(?![\\p{L}-])`, 'yiu');
const HEAD_FIRST = firstWords(HEADS.toLowerCase());
const NAME = "(?<v>\\p{Lu}[\\p{L}&’'-]{2,20}(?:[ \\u00a0](?:& )?\\p{Lu}[\\p{L}’'-]{2,20})?)";
/** "the Harbin bid", "lost the Abbeyquarter job": an article, a name, and what is done. */
const LED = new RegExp(`(?:^|[^\\p{L}])(?:[Tt]he|[Oo]ur|[Tt]heir|[Tt]his|[Tt]hat|[Oo]n|[Ff]or|[Aa]nd|[Ll]ost|[Ww]on)[ \\u00a0]${NAME}(?:['’]s?)?[ \\u00a0]$`, 'u');
const REACH = 56;
/** Whom one deals with, sounds out or loses to. */
const FRAMES = 'sound(?:ing|ed)? out|shopping us against|up against|lost (?:out )?to|losing (?:out )?to|lose to|switch(?:ed|ing)? (?:over )?(?:to|from)|buy(?:ing)? from|bought from|supplied by|poached (?:by|from)|in talks with|talks with|undercut by|outbid by|acquired by|bought by|taken over by|sold to|merg(?:e|ing) with|tender(?:ed|ing)? for|subcontract(?:ed|ing)? to|compet(?:e|ing) (?:with|against)|signed with|dealing with|subbed to|quoted by|invoiced by|churned to|defect(?:ed|ing) to|moved to|exclusive with|partner(?:ed|ing)? with|renew(?:ed|ing)? with|payment from|invoice from|quote from|courting|wooing|poaching from|rival bid from|bid from|interest from|approach from';
const FRAME = new RegExp(`(?:${FRAMES})[ \\u00a0]${NAME}(?![\\p{L}])`, 'yu');
const FRAME_FIRST = firstWords(FRAMES);
/** What capitals stand for before these heads, too. */
const NONE = /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Monday|Purchase|Works?|Court|Standing|Money|Postal|New|Old|Next|Last|First|Second|Third|Current|Whole|Main|Big|Draft|Final|Master|Framework|Government|Council|Sales|Bank|Current|Savings|Service|Employment|Data|Green|Brexit)$/u;

/** Names of deals by what is done with them, and of firms by how one deals with them. A place may be one: "the Harbin bid". Asked. */
export const dealName: Recognizer = {
  id: 'deal-name',
  entities: ['PROJECT', 'ORGANIZATION'],
  anchors: { wholeWords: [...HEAD_FIRST, ...FRAME_FIRST], chars: ['upper'] },
  examples: {
    match: ['walking away from the [[Harbin bid]] at 41.5', 'they lost the [[Abbeyquarter]] job last week', 'commission on the [[Corvanel]] COA', 'and to sound out [[Steelitex]]. Staff', 'shopping us against [[Glidepathe]]', 'we lost to [[Brennervale]] on price'],
    noMatch: ['the Christmas order', 'the Purchase order', 'the NHS contract', 'up against Monday', 'the Microsoft account', 'moved to London last year', 'the Sales pitch'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const { index, 0: head } of matchesAtWords(text, HEAD, HEAD_FIRST)) {
      const value = LED.exec(text.slice(Math.max(0, index - REACH), index))?.groups?.v;
      if (value === undefined || !isTelling(value)) continue;
      const start = text.lastIndexOf(value, index);
      // A place is left by itself; with its deal it is the deal's name.
      const end = value.split(/[ \u00a0]/).some((word) => isPlaceWord(word) || isTown(word)) ? index + head.length : start + value.length;
      yield { span: { start, end }, entity: 'PROJECT', score: 0.5, reason: { code: 'context-word', where: { start: index, end: index + head.length } } };
    }
    for (const match of matchesAtWords(text, FRAME, FRAME_FIRST)) {
      const value = match.groups?.v ?? '', end = match.index + match[0].length;
      if (isTelling(value) && !value.split(/[ \u00a0]/).some((word) => isPlaceWord(word) || givenNameKind(word) === 'name')) yield { span: { start: end - value.length, end }, entity: 'ORGANIZATION', score: 0.5, reason: { code: 'party' } };
    }
  },
};

/** No word of the language, nothing that everybody knows, no abbreviation. */
const isTelling = (value: string): boolean => {
  const words = value.split(/[ \u00a0]/).filter((word) => word !== '&');
  return !isKnownThing(value) && !isPublicBody(value) && !NONE.test(words[0] ?? '') && words.some((word) => !isOrdinaryWord(word)) && !words.some((word) => isKnownThing(word)) && value !== value.toUpperCase() && !words.every((word) => word === word.toUpperCase());
};
