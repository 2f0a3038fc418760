import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { labelOf } from '../evidence';
import { matchesAtWords } from '../text-words';

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = `(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?,?)?(?: \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d\\d)`;
const PLACE = `(?:the )?(?!${MONTH}(?!\\p{L}))\\p{Lu}[\\p{L}’'.-]{1,20}(?:,? (?:of |the |and )?\\p{Lu}[\\p{L}’'.-]{1,20}){0,4}`;
/** With a capital at the start of a line. */
const EVENTS = '[Mm]arried|[Dd]ivorced?|[Ww]edding|[Mm]arriage|married|remarried|wed|wedding|marriage|divorced|divorce|separated|widowed|engaged|decree|baptised|baptized|christened|confirmed|emigrated|naturalised|naturalized|ordained|civil partnership';
/** "married before at Umhlali Methodist in 2014", "divorce order 2021, Pinetown", "separated since March 2022". */
const EVENT = new RegExp(`(?:${EVENTS})(?![\\p{L}])(?:[ ,]{1,2}(?!and |but )[\\p{Ll}’'-]{1,12}){0,5}?,? (?:(?:at|in) (?<where>${PLACE}),? )?(?:(?:on|in|since|at|of|dated|from) )?(?<v>${DATE})(?<there>(?:,| in| at) ${PLACE})?(?![\\p{L}\\p{N}])`, 'yu');
const AT = new RegExp(`(?:${EVENTS})(?: \\p{Ll}{1,12}){0,3} (?:at|in) (?<v>${PLACE})`, 'yu');
/** Columns of those who marry. */
const COUPLE = /^(?:couple|couples|bride|groom|bride and groom|bride groom|bride s name|groom s name|spouses|parties to the marriage)$/u;
const HOLDS_DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DATE})(?![\\p{L}\\p{N}])`, 'u');
const IS_DATE = new RegExp(`^${DATE}$`, 'u');
const FIRST = new Set('married remarried wed wedding marriage divorced divorce separated widowed engaged decree baptised baptized christened emigrated naturalised naturalized ordained civil'.split(' '));

/** When and where somebody married, parted or came: with a name's initial it finds the entry in a register. Asked. */
export const familyEvent: Recognizer = {
  id: 'family-event',
  entities: ['DEMOGRAPHIC'],
  anchors: { wholeWords: [...FIRST], structure: true },
  examples: {
    match: ['He was married before at [[Umhlali Methodist]] in [[2014]]; needs', 'divorce order [[2021, Pinetown]]', 'They separated in [[March 2022]] and', 'married on [[3 May 1998]], two children', 'the wedding is on [[14 March 2026]].'],
    noMatch: ['The two roles were separated and moved', 'engaged in 12 talks', 'divorced from reality', 'the marriage of art and code'],
  },
  *find(segment: Segment, { neighbours }: RecognizerContext): Iterable<Candidate> {
    const { text, context } = segment;
    if (context.role === 'code') return;
    if (text.length < 24 && context.cell !== undefined && HOLDS_DATE.test(text) && !COUPLE.test(labelOf(segment)) && neighbours(segment).some((other) => other.context.block === context.block && COUPLE.test(labelOf(other)))) yield found(0, text.length);
    for (const match of matchesAtWords(text, EVENT, FIRST)) {
      const { v = '', there = '', where } = match.groups ?? {}, end = match.index + match[0].length, start = end - there.length - v.length;
      yield found(start, end);
      if (where !== undefined) { const from = match.index + match[0].indexOf(where); yield found(from, from + where.length); }
    }
    for (const match of matchesAtWords(text, AT, FIRST)) {
      const value = match.groups?.v ?? '', end = match.index + match[0].length;
      if (!IS_DATE.test(value)) yield found(end - value.length, end);
    }
  },
};

const found = (start: number, end: number): Candidate => ({ span: { start, end }, entity: 'DEMOGRAPHIC', score: 0.62, reason: { code: 'context-word' } });
