import type { Candidate, Recognizer, Segment } from '../../types';
import { email } from '../generic/email';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind, surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { readName, runAt } from './name-shape';
import { nameRuns } from './name-tokens';

const KIN = 'son|daughter|wife|husband|spouse|partner|brother|sister|mother|father|mum|mom|dad|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|fiancée?|child|kid|baby|twins?|nanny|guardian|boss|colleague|friend|neighbour|neighbor|assistant|manager|housekeeper|Sohn|Tochter|Ehefrau|Ehemann|Frau|Mann|Bruder|Schwester|Mutter|Vater|Tante|Onkel|Enkel|Enkelin|Kind|Lebensgefährt(?:e|in)|Kolleg(?:e|in)|fils|fille|femme|mari|épouse|époux|frère|sœur|mère|père|hijo|hija|esposa|esposo|marido|hermano|hermana|madre|padre|figlio|figlia|moglie|marito|fratello|sorella|filho|filha|irmão|irmã|mãe|pai|zoon|dochter|vrouw|man|broer|zus|moeder|vader|sønn?|datter|kone|bror|søster|søn|dotter|syn|córka|żona|mąż';
const RELATION = new RegExp(`(?<![\\p{L}])(?:my|his|her|their|our|your|the|mein\\p{L}{0,2}|sein\\p{L}{0,2}|ihr\\p{L}{0,2}|unser\\p{L}{0,2}|der|die|son|sa|mon|ma|mi|su|mio|mia|suo|sua|il|la|meu|minha|seu|mijn|zijn|haar|min|sin|hans|hendes|[\\p{Lu}][\\p{L}-]{1,30}['’]s)[ \\u00a0](?:\\p{Ll}{2,12}[ \\u00a0])?(?:${KIN})(?:,|:| is| called| named| namens| heißt| appelée?| llamad[oa])?[ \\u00a0](?=\\p{Lu})`, 'gu');
const ROLE = 'captain|housekeeper|stewardess|chief stewardess|nanny|chef|inspector|detective|officer|driver|pilot|nurse|doctor|surgeon|paediatrician|pediatrician|lawyer|solicitor|attorney|notary|accountant|architect|engineer|manager|director|founder|owner|CEO|CTO|CFO|COO|chairman|president|secretary|treasurer|teacher|coach|recruiter|assistant|agent|broker|witness|victim|patient|plaintiff|defendant|claimant|tenant|landlord|customer|client|candidate|employee|consultant|contractor|author|designer|developer|analyst|editor|Geschäftsführer(?:in)?|Leiter(?:in)?|Meister(?:in)?|Ingenieur(?:in)?|Betreuer(?:in)?|Hausmeister|gérante?|directeur|directrice|directora?';
const APPOSED = new RegExp(`(?<![\\p{L}])(?:${ROLE}),[ \\u00a0](?:(?:Mr|Mrs|Ms|Dr|Prof)\\.?[ \\u00a0])?(?=\\p{Lu})`, 'gu');
const BY = /(?<![\p{L}])(?:(?:approved|rejected|written|signed|reviewed|prepared|referred|submitted|created|reported|assigned|interviewed|requested|raised|drafted|exported|edited|owned|led|managed|authored|witnessed|examined|treated|seen|recorded|uploaded|commented|told|asked|emailed|called|met|contacted|with|for|and) (?:by|to)|(?:inspector|recruiter|laptop of|interview with|name of|email from|call from|message from|call with|meeting with|spoke (?:to|with)|talked (?:to|with)|according to|contact is|care of|named|vertreten durch|erstellt von|geprüft von|genehmigt von|unterzeichnet von|laut|signé par|rédigé par|firmado por|firmato da|assinado por)) (?=\p{Lu})/gu;
const ACT = /(?<![\p{L}\p{N}@./-])(?<name>\p{Lu}[\p{L}'’-]{2,30}) (?:said|says|asked|asks|wrote|told|thinks|agreed|confirmed|warned|suggested|mentioned|replied|explained|insisted|complained|promised|admitted|testified|stated that|decides|prefers|wants|sagte|meint|erklärte|bestätigt|a dit|explique|dijo|confirmó|ha detto|zei|sagde|sa|powiedział\p{L}{0,2})(?![\p{L}])/gu;

/** Names next to what somebody is: a relation, a role in apposition, a passive with "by", a verb of speech. */
export const personRelation: Recognizer = {
  id: 'person-relation',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'letter'] },
  examples: {
    match: ['with her son [[Will]] and', 'his wife [[Zyxa]] came', 'the chief stewardess, [[Anneke Vlot]], is on', 'rejected by [[Brandvold]]', 'interview with [[Sunniva Tveiten]] on a bus', 'Then [[Mæhlov]] warned that it may rain', 'seine Tochter [[Lene]]'],
    noMatch: ['Management said no', 'approved by Finance', 'written by Python', 'the owner, Microsoft', 'The Committee confirmed it', 'her daughter is six', 'signed by Friday'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    for (const [form, sure, code] of [[RELATION, 0.85, 'family-relation'], [APPOSED, 0.8, 'role-next-to-name'], [BY, 0.6, 'role-next-to-name']] as const) {
      for (const match of text.matchAll(form)) {
        const place = runAt(nameRuns(text), match.index + match[0].length);
        const first = place?.run.tokens[place.index];
        if (!place || !first || first.place || first.allCaps || (first.ordinary && first.given === 'unknown') || isKnownThing(first.text)) continue;
        const name = readName(place.run, place.index, form === RELATION);
        if (!name || (first.ordinary && form !== RELATION && name.length < 2)) continue;
        const listed = first.given === 'name' || first.surname === 'name';
        yield { span: { start: name.start, end: name.end }, entity: 'PERSON', score: listed ? Math.max(sure, 0.8) : first.ordinary ? 0.55 : sure > 0.8 ? 0.76 : name.length > 1 ? 0.65 : 0.5, reason: { code, where: { start: match.index, end: match.index + match[0].length - 1 } } };
      }
    }
    for (const match of text.matchAll(ACT)) {
      const name = match.groups?.name ?? '';
      if (isOrdinaryWord(name) || isPlaceWord(name) || isKnownThing(name) || name === name.toUpperCase()) continue;
      yield { span: { start: match.index, end: match.index + name.length }, entity: 'PERSON', score: givenNameKind(name) === 'name' || surnameKind(name) === 'name' ? 0.75 : 0.5, reason: { code: 'role-next-to-name' } };
    }
  },
};
