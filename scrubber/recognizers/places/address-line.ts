import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { hasLowerWordOf } from '../text-words';
import { isPlacePhrase, isPlaceWord } from '../lexica/places';
import { isTown } from '../lexica/towns';
import { matchesOf } from '../matches';

const CAP = "\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}";
const UNIT = '(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Room|Rm|Bldg|Building|Lot|#)\\.?[ ]?#?[A-Z]?-?\\d{1,5}[A-Za-z]?';
/** "28030 Edeby 55 Apt. 297": whatever stands before a flat's number is its street. */
const BEFORE_UNIT = new RegExp(`(?<![\\p{L}\\p{N}.,$€£-])(?:\\d{1,6}[ ,]{1,2}){0,2}(?:${CAP}[ ,]{1,2}){1,5}(?:\\d{1,5}[A-Za-z]?,?[ ])?${UNIT}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:\\d{1,6}[ ])?${UNIT}(?=\\s*(?:$|[,\\n]))`, 'gu');
/** "Apt. 675 62314 Mellemvej 32": the flat first. */
const AFTER_UNIT = new RegExp(`(?<![\\p{L}\\p{N}])(?:Apt|Apartment|Suite|Ste|Flat)\\.? ?#?[A-Z]?-?\\d{1,5}[A-Za-z]?,?[ ](?:\\d{1,6} )?(?:${CAP} ){1,4}\\d{1,5}[A-Za-z]?(?![\\p{L}\\p{N}])`, 'gu');
/** A line that may be a street: words and a house's number, with another number before it or without. */
const STREET_LINE = new RegExp(`^[\\s>|,*?•-]*(?<v>(?:\\d{1,6}[A-Za-z]?,? ){0,2}(?:(?:${CAP}|\\p{Ll}[\\p{L}’'.-]{0,15}),? ){1,6}\\d{1,5}[A-Za-z]?|\\d{1,6}[A-Za-z]?,? (?:${CAP},? ?){1,5})[\\s,.]*$`, 'u');
const UNIT_LINE = /^[\s>|,*?•-]*(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor)\.? ?#?[A-Z]?-?\d{1,5}[A-Za-z]?[\s,.]*$/;
/** Forces' post: "PSC 0413, Box 8144", "Unit 4719 Box 7394 DPO AP 70942" (USPS Publication 28 §238). */
const MILITARY = /(?<![\p{L}\p{N}])(?:(?:PSC|CMR|Unit) \d{3,5},? Box \d{2,5}|USN[SV]? \p{Lu}\p{L}{2,20})(?:[,\s]{1,3}(?:APO|FPO|DPO)[, ]{1,2}A[AEP] \d{5})?|(?<![\p{L}\p{N}])(?:APO|FPO|DPO)[, ]{1,2}A[AEP] \d{5}(?!\d)/gu;
/** What a letter writes where somebody lives: the stretch behind it is the address as far as it looks like one. */
const SAID = /(?:\b(?:lives? at|living at|lived at|resid(?:es|ing) at|domiciled at|address(?: of [^.:\n]{2,50})? is|(?:office|shop|house|branch|store|headquarters) (?:is )?(?:located )?at|located at|(?:re)?sent to|(?:taxi|cab|drive|directions) to|address\?[ ]{1,2}[Ii]t(?:’s|'s| is)|return(?:ed)? to|ship(?:ped)? (?:it )?to|deliver(?:ed)? to|mail(?:ed)? to|corner of|wohnhaft(?: in)?|domicilié[e]? (?:au|à)|con domicilio en|residente in|morador[a]? (?:na|em)|woonachtig te|bor på))[: ]{1,2}(?<v>(?=[^\n.?!]{0,60}\d)[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'#/-]{0,30}(?:,?[ ](?:[\p{Lu}\p{N}#][\p{L}\p{M}\p{N}.’'#/-]{0,30}|de|la|el|del|do|da|des|du|der|den|van|von|and|und|of|the)){1,14})/gu;
const HAS_UNIT = /(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Room|Rm|Bldg|Building|Lot|#)\.?[ ]?#?[A-Z]?-?\d/;
const HAS_BOX = /(?:PSC|CMR|Unit) \d|USN|[AFD]PO/;
const SAID_WORDS = new Set('taxi cab drive directions direction live living lived reside residing domiciled address located office shop house branch store headquarter headquarters send sent resent return returned ship shipped deliver delivered mail mailed corner wohnhaft domicilié domiciliée con residente morador moradora woonachtig bor resides lives'.split(' '));
const HAS_STREET = /(?:^|\s)\d{1,6}[A-Za-z]?[ ,]{1,2}\p{Lu}|\p{Lu}\p{L}+[ ,]{1,2}\d{1,5}[A-Za-z]?(?:[ ,]|$)|(?:Apt|Suite|Unit|Flat|Box|Floor)\.? ?\d/u;
const LINE = new RegExp(`^[\\s>|,*?•-]*(?<v>(?:${CAP}|[a-z]{2,3}(?=[ ]\\p{Lu}))(?:[ -](?:${CAP}|[a-z]{2,3}(?=[ ]\\p{Lu}))){0,4}(?:,?[ ][A-Z]{2,3})?(?:,?[ ](?:[A-Z]{1,2}-)?\\d{3,6}(?:[- ]\\d{2,4})?)?|[A-Z]{2},?(?:[ ]\\d{4,6}(?:-\\d{4})?)?|(?:[A-Z]{1,2}-)?\\d{3,6}(?:[- ]\\d{2,4})?(?:[ ]${CAP}(?:[ -]${CAP}){0,3})?)[\\s,]*$`, 'u');

/** A paragraph that ends with a street and a comma: the address goes on in the next. */
const GOES_ON = /(?:(?:^|\s)\d{1,6}[A-Za-z]?,?[ ](?:\p{Lu}[\p{L}’'.-]{0,30}[ ]){0,4}\p{Lu}[\p{L}’'.-]{0,30}|\p{Lu}\p{L}{3,30}\.?[ ]\d{1,5}[A-Za-z]?),\s*$/u;

/** Parts of an address that no street word tells: flats, forces' post, what "lives at" says, and the lines below a street. */
export const addressLine: Recognizer = {
  id: 'address-line',
  entities: ['ADDRESS'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['[[28030 Edeby 55 Apt. 297]]', 'send it to [[PSC 0413, Box 8144 APO AA 42323]].', 'She lives at [[9554 Rue Gafsa 4]].', 'at [[Harbour Row Suite 12]]', '[[Apt. 675 62314 Mellemvej 32]]', 'a taxi to [[180 Sahantie 72]].'],
    noMatch: ['Unit 4 of the course', 'lives at home', 'the address is wrong', 'Room for improvement', 'Figure 12 shows'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    if (/\d/.test(text)) {
      for (const match of HAS_UNIT.test(text) ? matchesOf(text, BEFORE_UNIT) : []) {
        if (/^(?:Unit|Room|Lot|Building|Floor|#)/.test(match[0])) continue;
        yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ADDRESS', score: 0.78, reason: { code: 'street' } };
      }
      for (const match of HAS_UNIT.test(text) ? matchesOf(text, AFTER_UNIT) : []) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ADDRESS', score: 0.78, reason: { code: 'street' } };
      yield* above(segment, context);
      for (const match of HAS_BOX.test(text) ? matchesOf(text, MILITARY) : []) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ADDRESS', score: 0.85, reason: { code: 'street' } };
      for (const match of hasLowerWordOf(text, SAID_WORDS) ? matchesOf(text, SAID) : []) {
        const value = (match.groups?.v ?? '').replace(/[ ,.]+$/, '').replace(/ (?:and|of|the|de|la)$/, '');
        const start = match.index + match[0].indexOf(match.groups?.v ?? '');
        if (value.length > 5) yield { span: { start, end: start + value.length }, entity: 'ADDRESS', score: 0.76, reason: { code: 'street' } };
      }
    }
    yield* below(segment, context);
  },
};

/** The street's line right above the line of its flat, whatever the street is called. */
function* above(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
  const { text } = segment;
  if (text.length > 70 || segment.context.cell !== undefined) return;
  const value = STREET_LINE.exec(text)?.groups?.v;
  if (value === undefined) return;
  const next = context.neighbours(segment).find((other) => other.id > segment.id);
  if (next === undefined || !UNIT_LINE.test(next.text)) return;
  const start = text.indexOf(value);
  yield { span: { start, end: start + value.length }, entity: 'ADDRESS', score: 0.8, reason: { code: 'street' } };
}

/** A short line with a town, a state, a postcode or a country, right below a line with a street. */
function* below(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
  const { text } = segment;
  if (text.length > 60 || segment.context.cell !== undefined) return;
  const value = LINE.exec(text)?.groups?.v;
  if (value === undefined || value.length < 2) return;
  const above = context.neighbours(segment).filter((other) => other.id < segment.id && (other.context.block === segment.context.block || (other.text.length < 120 && GOES_ON.test(other.text)))).slice(-4);
  const street = above.findLastIndex((other) => other.text.length < 70 && HAS_STREET.test(other.text));
  if (street < 0 || above.slice(street + 1).some((other) => !LINE.test(other.text))) return;
  const sure = /\d{3}/.test(value) || value.split(/[ ,]+/).some((word) => isPlaceWord(word) || isTown(word)) || isPlacePhrase(value) || isTown(value);
  if (!sure && street !== above.length - 1) return;
  const start = text.indexOf(value), isBetween = /,\s*$/.test(text) && GOES_ON.test(above.at(-1)!.text);
  yield { span: { start, end: start + value.length }, entity: 'ADDRESS', score: sure || isBetween ? 0.78 : 0.5, reason: { code: 'street' } };
}
