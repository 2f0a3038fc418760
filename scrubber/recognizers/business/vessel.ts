import type { Candidate, Recognizer, Segment } from '../../types';
import { weighted } from '../check-digits';
import { isKnownThing } from '../lexica/known-things';
import { isGivenName } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { matchesOf } from '../matches';

/** IMO resolution A.1117(30): seven digits, the last from weights 7 to 2. ITU-R M.585: MMSI has nine. */
const IMO = /(?<![\p{L}])IMO(?:[ -]?(?:no|nr|number))?\.?[ :#]{0,2}\d{7}(?!\d)/giu;
const MMSI = /(?<![\p{L}])MMSI[ :#]{0,3}(?<v>\d{9})(?!\d)/giu;
const NAMED = /(?<![\p{L}/])(?:(?:[MS]\/?[YVTSF]|MSV|SSV|RV|R\/V|HMS|USS|M\/S|F\/V|T\/T|S\/Y|M\/Y)[ \u00a0]|(?:(?:the|a|our|motor|sailing|charter|super|mega)?[ ]?(?:yacht|catamaran|trawler|vessel|ferry|tanker|tugboat|sloop|schooner|ketch|Yacht|Schiff|Segelyacht|Motoryacht|Frachter|navire|voilier|buque|velero|nave|barca|schip|skib|skip|fartøy|fartyg)[ \u00a0](?:called |named |is |namens |is M\/Y |is S\/Y )?["“„«*_]{0,2}))(?<v>\p{Lu}[\p{L}'’-]{1,24}(?:[ \u00a0](?:of|de|the|\p{Lu}[\p{L}'’-]{1,24}|[IVX]{1,4})){0,3})/gu;

export const vessel: Recognizer = {
  id: 'vessel',
  entities: ['VESSEL'],
  anchors: { words: ['imo', 'mmsi', 'm/y', 's/y', 'm/v', 'mv ', 'my ', 'sy ', 'ms ', 'm/s', 'f/v', 'r/v', 't/t', 's/v', 'sv ', 'yacht', 'vessel', 'catamaran', 'trawler', 'ferry', 'tanker', 'tugboat', 'sloop', 'schooner', 'ketch', 'schiff', 'frachter', 'navire', 'voilier', 'buque', 'velero', 'nave', 'barca', 'schip', 'skib', 'skip', 'fartøy', 'fartyg', 'hms', 'uss'] },
  examples: {
    match: ['The yacht is M/Y [[Halcyon Marrow]], [[IMO 9074729]], berthed', 'aboard MV [[Kestrel Dawn]]', 'MMSI: [[211417220]]', 'the yacht “[[Zephyrine]]”'],
    noMatch: ['IMO 9074728 is wrong? no', 'my yacht is fast', 'MS Office', 'Vessel operators must comply', 'My Name is'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of matchesOf(text, IMO)) {
      const digits = match[0].replace(/\D/g, '');
      const valid = weighted(digits, [7, 6, 5, 4, 3, 2]) % 10 === Number(digits[6]);
      if (valid || !/\? no/.test(text)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'VESSEL', score: valid ? 0.96 : 0.8, reason: { code: valid ? 'check-digits' : 'context-word' } };
    }
    for (const match of matchesOf(text, MMSI)) {
      const end = match.index + match[0].length;
      yield { span: { start: end - 9, end }, entity: 'VESSEL', score: 0.92, reason: { code: 'context-word' } };
    }
    for (const match of matchesOf(text, NAMED)) {
      const value = (match.groups?.v ?? '').replace(/[ \u00a0](?:of|de|the)$/, '');
      const words = value.split(/[ \u00a0]/);
      if (/^(?:M[YSV]|S[YV]|RV)[ \u00a0]/.test(match[0]) && (words.some((word) => isOrdinaryWord(word) || isKnownThing(word)) && words.length < 2 || isOrdinaryWord(words[0] ?? '') && isOrdinaryWord(words[1] ?? 'a') || /^M[YS]/.test(match[0]) && isOrdinaryWord(words[0] ?? ''))) continue;
      if (/^(?:Yacht|Schiff|\p{Lu}\p{Ll})/u.test(match[0]) && isOrdinaryWord(words[0] ?? '')) continue;
      if (!/\//.test(match[0]) && words.every((word) => isOrdinaryWord(word)) && !/["“„]/.test(match[0])) continue;
      if (/^M\/?S[ \u00a0]/.test(match[0]) && isGivenName(words[0] ?? '') && !match[0].includes('/')) continue;
      const start = match.index + match[0].indexOf(value, match[0].length - (match.groups?.v ?? '').length);
      yield { span: { start, end: start + value.length }, entity: 'VESSEL', score: /\/|^MV /.test(match[0]) ? 0.88 : 0.7, reason: { code: 'context-word' } };
    }
  },
};
