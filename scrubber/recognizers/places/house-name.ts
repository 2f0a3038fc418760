import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { matchesAtWords } from '../text-words';

/** "St Jude’s, Glenwood": churches, schools and hospitals of these islands and their daughters are called by a saint's genitive. */
const SAINT = /(?:St\.?|SS|Saint)[ \u00a0](?<v>\p{Lu}\p{Ll}{2,14}(?: (?:the|and|of) \p{Lu}\p{Ll}{2,14}){0,2}['’](?:s(?!\p{L}))?(?: (?:Church|School|Hospital|Hospice|College|Hall|House|Primary|Infants|Academy|RC|CofE|Hostel|Hospital|Cathedral|Priory|Convent|Parish))*(?:, \p{Lu}\p{Ll}{2,16})?)/yu;
const SAINT_FIRST = new Set(['st', 'ss', 'saint']);
const NO_HOUSE = /^[ \u00a0](?:Day|Week|Eve|Cross|wort|Wort|Park|fire|Fire|Square|Street|Road|Island|Green|Lane|Mass|Sunday)/u;
/** "the Moulders Arms", "the Fox and Hounds Inn". */
const INN = /(?:Arms|Inn|Tavern|Alehouse|Taproom|Guesthouse|B&B)(?![\p{L}-])/yu;
const INN_FIRST = new Set('arms inn tavern alehouse taproom guesthouse b'.split(' '));
const BEFORE_INN = /(?:^|[^\p{L}])(?<v>(?:[Tt]he )?\p{Lu}[\p{L}’'-]{2,16}(?: (?:and|&|of) \p{Lu}[\p{L}’'-]{2,16}| \p{Lu}[\p{L}’'-]{2,16}){0,2}) $/u;
const NO_INN = /^(?:[Tt]he )?(?:Small|Side|Open|Premier|Holiday|Quality|Comfort|Up|Fire|Coat(?:s)? of|Call|Log|Plug|Drive|Check|Built|Walk|All|Strong|Long)$/u;
/** "Mill Lane Surgery": a practice is called by its street. */
const PRACTICE = /(?:Surgery|Practice|Medical Centre|Health Centre|Dental|Clinic|Nursery|Nursing Home|Care Home|Day Centre|Hostel|Allotments?|Depot|Club|Primary)(?![\p{L}-])/yu;
const PRACTICE_FIRST = new Set('surgery practice medical health dental clinic nursery nursing care day hostel allotment allotments depot club primary'.split(' '));
const STREET = /(?:^|[^\p{L}])(?<v>(?:[Tt]he )?\p{Lu}[\p{L}’'-]{1,16}(?: \p{Lu}[\p{L}’'-]{1,16})? (?:Lane|Road|Street|Row|Hill|Green|Park|Bridge|Gate|Avenue|Grove|Crescent|Terrace|Way|Square|Common|Cross|Field|Fields|End|Wood|Woods|Brook|Mill|House|Lodge|Court)) $/u;
const REACH = 60;

/** Houses by how they are called: pubs, practices by their street, churches and schools by their saint. */
export const houseName: Recognizer = {
  id: 'house-name',
  entities: ['PRIVATE_PLACE'],
  anchors: { wholeWords: [...SAINT_FIRST, ...INN_FIRST, ...PRACTICE_FIRST], chars: ['upper'] },
  examples: {
    match: ['of this parish and of [[St Jude’s, Glenwood]].', 'held at [[the Moulders Arms]], Longport', 'GP: Dr Hall, [[Mill Lane Surgery]]', 'goes to [[St Columba’s]] on Sundays', 'from [[Priory Road Health Centre]] today'],
    noMatch: ['on St Patrick’s Day', 'St John’s wort', 'Small Arms', 'the Day Surgery', 'St Albans is nice', 'Premier Inn', 'Best Practice'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const match of matchesAtWords(text, SAINT, SAINT_FIRST)) {
      const end = match.index + match[0].length;
      if (!NO_HOUSE.test(text.slice(end, end + 10)) && !isKnownThing(match[0])) yield { span: { start: match.index, end }, entity: 'PRIVATE_PLACE', score: 0.6, reason: { code: 'form' } };
    }
    for (const [tail, first, before, none] of [[INN, INN_FIRST, BEFORE_INN, NO_INN], [PRACTICE, PRACTICE_FIRST, STREET, NO_INN]] as const) {
      for (const { index, 0: word } of matchesAtWords(text, tail, first)) {
        const name = before.exec(text.slice(Math.max(0, index - REACH), index))?.groups?.v;
        if (name === undefined || none.test(name) || isKnownThing(`${name} ${word}`)) continue;
        yield { span: { start: index - name.length - 1, end: index + word.length }, entity: 'PRIVATE_PLACE', score: 0.6, reason: { code: 'form' } };
      }
    }
  },
};
