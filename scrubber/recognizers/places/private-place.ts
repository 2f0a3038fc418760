import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { hasWordOf, wordSet } from '../text-words';
import { matchesOf } from '../matches';

const KINDS = 'Villa|Haus|Casa|Château|Chateau|Schloss|Gut|Finca|Hacienda|Quinta|Masseria|Palazzo|Chalet|Mas|Domaine|Landhaus|Huize|Landgoed|Camp|Lodge|Cottage|Manor|Ranch|Residence|Résidence|Residencia|Residenz|Torre|Mansion|Gite|Gîte|Riad|Dar|Hütte|Ferienhaus|Wohnung|Suite|Maison|Werk|Stammwerk|Zweigwerk';
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KINDS})[ \\u00a0](?:(?:de|du|des|del|della|di|da|la|le|les|los|las|am|an der|zum|zur|im|of|the|al|el|El|La|Las|Los)[ \\u00a0]){0,2}\\p{Lu}[\\p{L}’'-]{2,24}(?:[ \\u00a0]\\p{Lu}[\\p{L}’'-]{1,24}){0,2}(?![\\p{L}])`, 'gu');
const TAILED = /(?<![\p{L}\p{N}])(?<name>\p{Lu}[\p{L}’'-]{2,24}(?:[ \u00a0]\p{Lu}[\p{L}’'-]{1,24}){0,2})[ \u00a0](?:Villa|Manor|Lodge|Cottage|House|Ranch|Farm|Mall|Plaza|Arcade|Estate|Heights|Mews|Barn|Barns|Smithy|Hall|Towers?|Mansions?|Court|Castle|Residence|Chalet|Plantation|Vineyard|tunnel|Tunnel|reservoir|substation|mine|quarry|warehouse|plant|depot|site|wind farm|pier|jetty|marina|Marina|Cay|Island|Islet)(?![\p{L}])/gu;
/** "The Saltings, room 12": whatever has rooms with numbers is a house. */
const ROOMED = /(?<![\p{L}\p{N}])(?<name>(?:The )?\p{Lu}[\p{L}’'-]{2,24}(?:[ \u00a0]\p{Lu}[\p{L}’'-]{2,24}){0,2})(?:, | \()(?:room|rm|suite|cabin|lodge|pitch|chalet|bed|ward|Zimmer|chambre|habitación|camera|kamer|værelse|bolig|rum|pokój|quarto|stue)[ \u00a0](?:no\.? |nr\.? )?\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])/gu;
const ROOM_WORDS = 'room rm suite cabin lodge pitch chalet bed ward Zimmer chambre habitación camera kamer værelse bolig rum pokój quarto stue'.split(' ');
const ROOMS = new Set(ROOM_WORDS);
const KIND_WORDS = wordSet(KINDS);
const TAIL_WORDS = new Set('Mall Plaza Arcade Estate Heights Mews Barn Barns Smithy Villa Manor Lodge Cottage House Ranch Farm Hall Tower Towers Mansion Mansions Court Castle Residence Chalet Plantation Vineyard tunnel Tunnel reservoir substation mine quarry warehouse plant depot site wind platform pier jetty marina Marina Cay Island Islet'.split(' '));
/** Landmarks and words that are no private house. */
const PUBLIC = /(?:White|Opera|Full|Open|Clearing|Power|Green|Safe|Half|Publishing|Auction|In|Coffee|Town|City|Concert|Music|Carnegie|Wembley|Windsor|Eiffel|Trump|Twin|Supreme|High|District|Crown|Tennis|Food|Web|Job|Production|Build|Test|Data|Main|Project|Work|Construction|Treatment|Power|Nuclear|Manufacturing|Central|Official|This|The|That|Our|Channel|Wind)$/;

/** Named private places: estates, villas, sites. Towns and countries are locations. */
export const privatePlace: Recognizer = {
  id: 'private-place',
  entities: ['PRIVATE_PLACE'],
  anchors: { chars: ['upper'], wholeWords: [...KIND_WORDS, ...TAIL_WORDS, ...ROOM_WORDS].map((word) => word.toLowerCase()) },
  examples: {
    match: ['the whole of [[Villa Sapodora Point]], then', 'im [[Haus Birkenried]] wohnen', 'at [[Thornfield Manor]] on', 'in the [[Grønnlia tunnel]], two weeks', '[[Finca El Almendral]]', 'Das [[Werk Osterode]] mit 412', 'from [[The Saltings, room 12]]'],
    noMatch: ['Building, room 12', 'the White House', 'Haus und Garten', 'Villa is rented', 'the Opera House', 'Casa di cura', 'construction site', 'das Werk Ordnung'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    for (const match of hasWordOf(text, KIND_WORDS) ? matchesOf(text, NAMED) : []) {
      const words = match[0].split(/[ \u00a0]/);
      const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
      if (names.every((word) => isOrdinaryWord(word)) || /^(?:Suite|Camp|Gut|Residence|Maison|Wohnung|Dar|Mas)$/.test(words[0] ?? '') && isOrdinaryWord(names[0] ?? '')) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PRIVATE_PLACE', score: /^(?:Gut|Mas|Dar|Torre|Suite|Casa|Maison|Camp|Werk)$/.test(words[0] ?? '') ? 0.6 : 0.8, reason: { code: 'form' } };
    }
    for (const match of hasWordOf(text, ROOMS) && /\d/.test(text) ? matchesOf(text, ROOMED) : []) {
      const words = (match.groups?.name ?? '').split(/[ \u00a0]/).filter((word) => word !== 'The');
      const article = match[0].startsWith('The ') && !/^(?:Building|Hotel|House|Hospital|Ward|School|Office|Library|Centre|Center|Main|Annex|Site)$/.test(words.at(-1) ?? '');
      if (!article && words.every((word) => isOrdinaryWord(word) || isPlaceWord(word) || isKnownThing(word))) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PRIVATE_PLACE', score: 0.62, reason: { code: 'form' } };
    }
    for (const match of hasWordOf(text, TAIL_WORDS) ? matchesOf(text, TAILED) : []) {
      const name = (match.groups?.name ?? '');
      const lead = /^(?:(?:The|In|At|On|From|To|Of|Our|And|For|A|Der|Die|Das|Im|Am)[ ])+/u.exec(name)?.[0].length ?? 0;
      const names = name.slice(lead).split(/[ \u00a0]/).filter(Boolean);
      const last = names.at(-1) ?? '';
      if (names.length === 0 || PUBLIC.test(name) || names.every((word) => isOrdinaryWord(word) || isPlaceWord(word) || isKnownThing(word)) || isOrdinaryWord(last)) continue;
      yield { span: { start: match.index + lead, end: match.index + match[0].length }, entity: 'PRIVATE_PLACE', score: /Manor|Lodge|Cottage|Villa|Ranch|Farm|Mansion|tunnel|Tunnel|Chalet/.test(match[0]) ? 0.7 : 0.52, reason: { code: 'form' } };
    }
  },
};
