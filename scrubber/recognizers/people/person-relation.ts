import { classAt, LETTER } from '../letter-classes';
import type { Candidate, ReasonCode, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { readName } from './name-shape';
import { nameRuns, type NameRun } from './name-tokens';
import { firstIn, matchesOf } from '../matches';
import { hasLowerWordOf } from '../text-words';

const KIN = new Set('son daughter wife husband spouse partner brother sister mother father mum mom dad aunt uncle niece nephew cousin grandson granddaughter grandmother grandfather fiancé fiancée child kid baby twin twins nanny guardian boss colleague friend neighbour neighbor assistant housekeeper Sohn Tochter Ehefrau Ehemann Frau Mann Bruder Schwester Mutter Vater Tante Onkel Enkel Enkelin Kind Lebensgefährte Lebensgefährtin Kollege Kollegin fils fille femme mari épouse époux frère sœur mère père hijo hija esposa esposo marido hermano hermana madre padre figlio figlia moglie marito fratello sorella filho filha irmão irmã mãe pai zoon dochter vrouw man broer zus moeder vader søn sønn datter kone bror søster dotter syn córka żona mąż'.split(' '));
/** Kin that need no owner: the ending says "the", or the word itself whose ("farmor", "opa", "babcia"). */
const OWN_KIN = new Set('faren moren broren søsteren sønnen datteren broderen stedfaren stedmoren stefaren stemoren svigerfaren svigermoren faderen moderen stedfar stedmor farmor farfar mormor morfar bedstemor bedstefar besteforeldre mamma pappa mamman pappan brodern systern sonen dottern styvpappan styvmamman opa oma mamá papá abuela abuelo nonna nonno babcia dziadek teściowa szwagier avó avô mamie papi papy'.split(' '));
const ANY_KIN: ReadonlySet<string> = new Set([...KIN, ...OWN_KIN].map((word) => word.toLowerCase()));
const OWNER = /^(?:my|his|her|their|our|your|the|mein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|unser\p{L}{0,2}|der|die|son|sa|mon|ma|mi|su|mio|mia|suo|sua|il|la|ao|aos|à|às|do|da|pelo|pela|au|aux|du|del|al|dal|dalla|alla|dem|den|des|zum|zur|vom|de|het|meu|minha|seu|mijn|zijn|haar|min|sin|hans|hendes|\p{Lu}[\p{L}-]{1,30}['’]s)$/u;
const LINKS = new Set('called is named namens heißt appelé appelée llamado llamada'.split(' '));
const ROLES = new Set('captain housekeeper stewardess nanny chef inspector detective officer driver pilot nurse doctor surgeon paediatrician pediatrician lawyer solicitor attorney notary accountant architect engineer manager director founder owner CEO CTO CFO COO chairman president secretary treasurer teacher coach recruiter assistant agent broker witness victim patient plaintiff defendant claimant tenant landlord customer client candidate employee consultant contractor author designer developer analyst editor Geschäftsführer Geschäftsführerin Leiter Leiterin Meister Meisterin Ingenieur Ingenieurin Betreuer Betreuerin Hausmeister gérant gérante directeur directrice director directora'.split(' '));
const DONE = new Set('directed produced composed designed painted hosted chaired founded represented replaced succeeded accompanied approved rejected written signed reviewed prepared referred submitted created reported assigned interviewed requested raised drafted exported edited owned led managed authored witnessed examined treated seen recorded uploaded commented vertreten erstellt geprüft genehmigt unterzeichnet signé rédigé firmado firmato assinado spoke talked according call meeting interview laptop email message name care care-of desk office house home car phone'.split(' '));
const BY = new Set('by to with of from durch von par por da'.split(' '));
const SPEAK = new Set('ask call tell ring text phone email cc remind brief ping chase thank thanks visited interviewed spoke reached told asked emailed called met contacted inspector recruiter named laut says said asks'.split(' '));
const ACTS = new Set('said says asked asks wrote told thinks agreed confirmed warned suggested mentioned replied explained insisted complained promised admitted testified decides prefers wants sagte meint erklärte bestätigt explique dijo confirmó explains explained points noted added argued wrote resigned married died zei sagde powiedział powiedziała'.split(' '));

/** "I, Fortunato Villamagna, certify that": declarations, affidavits, wills. */
const DECLARES = /(?<![\p{L}])I, (?<v>\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}),/gu;

/** What capitals stand for behind kin, too: "her son Monday" is a day. */
const DAY = /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|French|German|Spanish|Indian|[A-Z]\p{L}+(?:ish|ese|ian|ean))$/u;

type Evidence = { readonly score: number; readonly code: ReasonCode; readonly from: number };

/** The word that ends at an offset, read backwards: at most 30 letters. */
const wordEndingAt = (text: string, end: number): string => {
  let start = end;
  while (start > end - 30 && (classAt(text, start - 1) & LETTER || /['’-]/.test(text[start - 1] ?? ' '))) start -= 1;
  return text.slice(start, end);
};

const evidenceBefore = (text: string, at: number): Evidence | undefined => {
  if (at < 3 || (text[at - 1] !== ' ' && text[at - 1] !== '\u00a0')) return undefined;
  const comma = text[at - 2] === ',' || text[at - 2] === ':';
  const last = wordEndingAt(text, comma ? at - 2 : at - 1);
  if (OWN_KIN.has(last.toLowerCase()) && !comma) return { score: 0.8, code: 'family-relation', from: at - 1 - last.length };
  const kin = KIN.has(last) || KIN.has(last.toLowerCase());
  const link = LINKS.has(last);
  if (!kin && !link && last !== 'for' && !BY.has(last) && !SPEAK.has(last) && !(comma && ROLES.has(last))) return undefined;
  const from = at - (comma ? 2 : 1) - last.length;
  const second = text[from - 1] === ' ' ? wordEndingAt(text, from - 1) : '';
  const third = second && text[from - 2 - second.length] === ' ' ? wordEndingAt(text, from - 2 - second.length) : '';
  if (kin && !comma && last !== last.toLowerCase() && second === '') return { score: 0.78, code: 'family-relation', from };
  if (last === 'for' && /^(?:ask|asked|asking|call|calling|page|look)$/.test(second)) return { score: 0.62, code: 'role-next-to-name', from };
  if (kin && (OWNER.test(second) || OWNER.test(third))) return { score: 0.85, code: 'family-relation', from };
  if (last === 'is' && second === 'name') return { score: 0.8, code: 'role-next-to-name', from };
  if (link && KIN.has(second)) return { score: 0.85, code: 'family-relation', from };
  if (comma) return ROLES.has(last) ? { score: 0.8, code: 'role-next-to-name', from } : undefined;
  if (BY.has(last) && DONE.has(second)) return { score: 0.6, code: 'role-next-to-name', from };
  return SPEAK.has(last) ? { score: 0.5, code: 'role-next-to-name', from } : undefined;
};

/** Names next to what somebody is: a relation, a role in apposition, a passive with "by", a verb of speech. */
export const personRelation: Recognizer = {
  id: 'person-relation',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'letter'] },
  examples: {
    match: ['with her son [[Will]] and', 'his wife [[Zyxa]] came', 'the chief stewardess, [[Anneke Vlot]], is on', 'rejected by [[Brandvold]]', 'interview with [[Sunniva Tveiten]] on a bus', 'Then [[Mæhlov]] warned that it may rain', 'seine Tochter [[Lene]]', 'Datteren [[Signe]] går', 'my wife [[Lovely]] also', 'I, [[Fortunato Villamagna]], certify'],
    noMatch: ['Management said no', 'approved by Finance', 'written by Python', 'the owner, Microsoft', 'The Committee confirmed it', 'her daughter is six', 'signed by Friday'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    for (const match of text.includes('I, ') ? matchesOf(text, DECLARES) : []) {
      const value = match.groups?.v ?? '';
      yield { span: firstIn(match, value), entity: 'PERSON', score: 0.85, reason: { code: 'role-next-to-name' } };
    }
    const kinNamed = hasLowerWordOf(text, ANY_KIN);
    for (const run of nameRuns(text)) {
      // "seine Tochter Lene": in German the relation is part of the run.
      const inside = !kinNamed ? -1 : run.tokens.findIndex((token, index) => index > 0 && (KIN.has(run.tokens[index - 1]?.text ?? '') || OWN_KIN.has((run.tokens[index - 1]?.text ?? '').toLowerCase())));
      const index = Math.max(0, inside);
      const first = run.tokens[index];
      const evidence = first && evidenceBefore(text, first.start);
      if (first && evidence) {
        const kin = evidence.code === 'family-relation';
        const plain = first.ordinary && first.given === 'unknown';
        // "my wife Lovely": a capital behind kin and owner names somebody, whatever the word is elsewhere.
        const name = first.place || first.allCaps || plain && (evidence.score < 0.85 || first.text.length < 3 || /[,:]/.test(text[first.start - 2] ?? '') || DAY.test(first.text)) || isKnownThing(first.text) ? undefined : readName(run, index, kin);
        if (name && !(first.ordinary && !kin && name.length < 2)) {
          const listed = first.given === 'name' || first.surname === 'name';
          yield { span: { start: name.start, end: name.end }, entity: 'PERSON', score: listed ? Math.max(evidence.score, 0.78) : first.ordinary && !plain ? 0.55 : kin ? 0.76 : name.length > 1 ? 0.65 : 0.5, reason: { code: evidence.code, where: { start: evidence.from, end: first.start - 1 } } };
          continue;
        }
      }
      yield* speaking(run, text);
    }
  },
};

/** "Brandvold warned": one capitalised word, not ordinary, before a verb of speech. */
function* speaking(run: NameRun, text: string): Iterable<Candidate> {
  const last = run.tokens.at(-1);
  if (!last || last.kind !== 'word' || last.ordinary || last.place || last.allCaps || text[last.end] !== ' ' || run.tokens.length > 2) return;
  const verb = /^[\p{Ll}]{3,12}/u.exec(text.slice(last.end + 1, last.end + 14))?.[0];
  if (!verb || !ACTS.has(verb) || isKnownThing(last.text)) return;
  const before = run.tokens[0];
  if (run.tokens.length === 2 && before && !before.ordinary) {
    if (before.kind === 'word' && !before.place && !before.allCaps && !isKnownThing(before.text) && before.text.length > 2) yield { span: { start: before.start, end: last.end }, entity: 'PERSON', score: 0.6, reason: { code: 'role-next-to-name' } };
    return;
  }
  yield { span: { start: last.start, end: last.end }, entity: 'PERSON', score: last.given === 'name' || last.surname === 'name' ? 0.75 : 0.5, reason: { code: 'role-next-to-name' } };
}
