import type { Candidate, Recognizer, Segment } from '../../types';
import { labelOf } from '../evidence';
import { matchesAtWords } from '../text-words';

const KINDS = 'Ward|Bed|Room|Rm|Flat|Apt|Apartment|Suite|ICU|NICU|HDU|ITU|PICU|CCU|SCBU|Cot|Bay|Cubicle|Berth|Locker|Cell|Hut|Dorm|Stage|Studio|Theatre|Chalet|Cabin|Lodge|Villa|Stall|Surgery|Lab|Hangar|Dock|Portakabin';
const FIRST = new Set(KINDS.toLowerCase().split('|'));
const NUMBER = '(?:no\\.? ?|#)?(?:[A-Z]{1,2}[-. ]?\\d{1,4}(?:\\.\\d{1,3})?[A-Za-z]?|\\d{1,4}(?:[./-]\\d{1,3})?[A-Za-z]?)';
/** "Room G.114", "ICU 3", "Flat 2B", with the house before or behind it: "Ward 7, Stourbrook Infirmary". */
const ROOM = new RegExp(`(?:${KINDS})[ \\u00a0](?<n>${NUMBER})(?![\\p{L}\\p{N}]|[.,:]\\d|[ ]?(?:%|mm|cm|m|kg|of|hours|minutes|to|and|or)(?![\\p{L}]))`, 'yu');
/** Kinds that a text counts for other reasons ("Stage 3", "Lab 2 results"): their number must look like a door's. */
const LOOSE = /^(?:Room|Rm|Stage|Studio|Theatre|Bay|Surgery|Lab|Dock|Cell|Suite|Villa|Lodge|Cabin|Stall|Hut|Berth|Cot|Locker)/u;
const DOOR = /[A-Za-z]/u;
/** Columns that say where somebody lies, lives or sits. */
const LABEL = /(?:^| )(?:bed|bed no|bed number|ward|ward bed|room|room no|room number|rm|flat|flat no|apt|apartment|unit no|unit number|cubicle|cell no|locker|locker no|desk no|cabin|cabin no|berth|pitch no|stall no|lot no)$/u;
const CELL = /^\s*(?<v>(?:[\p{L}]{1,10}[ -]?)?\d{1,4}[A-Za-z]?|[A-Z]{1,3}[-.]?\d{1,4}[A-Za-z]?)\s*$/u;

/** Rooms, beds and flats by their number: with a day they tell who was there. Asked. */
export const numberedRoom: Recognizer = {
  id: 'numbered-room',
  entities: ['PRIVATE_PLACE'],
  anchors: { wholeWords: [...FIRST], structure: true },
  examples: {
    match: ['meeting 9 November, [[Room G.114]].', 'moved to [[ICU 3]] at noon', 'lives in [[Flat 2B]], ring', { text: '[[B-14]]', context: { columnHeader: 'Bed' } }, { text: '[[Deluxe 5]]', context: { columnHeader: 'Room no' } }],
    noMatch: ['Stage 3 of the process', 'in Room 214', 'room 450 mm wide', 'Bed 2 of 4 is', 'Lab 2 results', 'the room', { text: '14', context: { columnHeader: 'Beds free' } }, 'Cell 5 holds the total'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text, context } = segment;
    if (context.role === 'code') return;
    for (const match of matchesAtWords(text, ROOM, FIRST)) {
      if (LOOSE.test(match[0]) && !DOOR.test(match.groups?.n ?? '')) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PRIVATE_PLACE', score: 0.75, reason: { code: 'form' } };
    }
    if (context.holds !== undefined || text.length > 20 || !/\d/.test(text) || !LABEL.test(labelOf(segment))) return;
    const value = CELL.exec(text)?.groups?.v;
    if (value === undefined) return;
    const start = text.indexOf(value);
    yield { span: { start, end: start + value.length }, entity: 'PRIVATE_PLACE', score: 0.76, reason: { code: 'column-header' } };
  },
};
