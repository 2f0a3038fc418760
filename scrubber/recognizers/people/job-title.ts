import type { Candidate, Recognizer, Segment } from '../../types';
import { firstIn } from '../matches';
import { hasWordLike, matchesAtWords } from '../text-words';
import { NOTHING } from '../nothing';
import { labelOf } from '../evidence';
import { isGivenName } from '../lexica/names';

/** Nouns for what people do, as heads of a title: O*NET's job families and the usual words of other languages. */
const HEADS = 'accountant|actor|actress|administrator|advocate|agent|analyst|anthropologist|architect|artist|assembler|assistant|attendant|attorney|auditor|author|baker|barber|barrister|biologist|bookkeeper|broker|builder|buyer|captain|caretaker|carpenter|cashier|chef|chemist|civil servant|cleaner|clerk|coach|commander|consultant|contractor|cook|coordinator|counsel(?:l?or)?|curator|dancer|dealer|dentist|designer|developer|director|dispatcher|doctor|driver|economist|editor|electrician|engineer|estimator|farmer|firefighter|fisherman|foreman|gardener|geologist|guard|hairdresser|historian|housekeeper|inspector|installer|instructor|interpreter|jeweller|journalist|judge|labou?rer|lawyer|lecturer|librarian|machinist|manager|mechanic|merchant|midwife|miner|minister|musician|notary|novelist|nurse|officer|operator|optician|painter|paralegal|paramedic|pastor|pharmacist|philosopher|photographer|physician|physicist|physiotherapist|pilot|planner|plumber|poet|policeman|police officer|porter|priest|principal|producer|professor|programmer|prosecutor|psychiatrist|psychologist|publisher|receptionist|recruiter|reporter|representative|researcher|roofer|sailor|salesman|scientist|secretary|singer|social worker|sociologist|soldier|solicitor|specialist|steward(?:ess)?|student|supervisor|surgeon|surveyor|tailor|taxi driver|teacher|technician|therapist|trader|trainer|translator|treasurer|tutor|veterinarian|waiter|waitress|warehouseman|watchmaker|welder|writer|conscript';
const OTHER = 'skuespiller(?:inde)?|direktør|ingeniør|lærer|advokat|læge|journalist|forfatter|politiker|sygeplejerske|musiker|geograf|sadelmager|massør|kontorchef|fuldmægtig|redaktør|sekretær|konsulent|byplanlægger|snedker|landmand|præst|professor|studerende|Lehrer(?:in)?|Ingenieur(?:in)?|Arzt|Ärztin|Rechtsanwalt|Rechtsanwältin|Schlosser(?:in)?|Kaufmann|Kauffrau|Verkäufer(?:in)?|Krankenpfleger|Krankenschwester|Buchhalter(?:in)?|Geschäftsführer(?:in)?|Architekt(?:in)?|Schauspieler(?:in)?|Mechaniker(?:in)?|avocate?|médecin|infirmière|infirmier|enseignante?|professeure?|ingénieure?|comptable|boulanger|abogad[oa]|médic[oa]|enfermer[oa]|maestr[oa]|profesor[a]?|inge?nier[oa]|arquitect[oa]|contador[a]?|avvocato|medico|infermier[ea]|insegnante|ragionier[ea]|commercialista|advogad[oa]|enfermeir[oa]|engenheir[oa]|leraar|verpleegkundige|advocaat|arts|boekhouder|lärare|sjuksköterska|läkare|ingenjör|lærarinne|sykepleier|lege|nauczyciel(?:ka)?|lekarz|prawnik|księgow[ya]';
const FIRST = new Set('as is was were been become became worked employed works a retired by profession occupation job position beruf als ist est profesión es era como professione è som er var blev og jest jako'.split(' '));
const SAID = new RegExp(`(?:(?:[Aa]s|is|was|were|been|become|became|worked as|employed as|works as|a former|retired|by profession|profession:?|occupation:?|job title:?|position:?|Beruf:?|als|ist|profession :|est|profesión:?|es|era|como|professione:?|professione|è|som|er|var|blev|og|jest|jako)[ \\u00a0])(?:(?:an?|the|en|et|una?|une?|eine?|dansk|norsk|svensk|tidligere|junior|senior|former)[ \\u00a0]){0,2}(?<v>(?:\\p{L}[\\p{L}-]{2,18}[ \\u00a0]){0,2}?(?:${HEADS}|${OTHER})s?)(?![\\p{L}])`, 'yu');

/** The last word of a title, asked before the long pattern is tried behind every "is" and "as". */
const HEAD_WORD = new RegExp(`^(?:${`${HEADS}|${OTHER}`.split('|').map((head) => head.split(' ').at(-1)!).join('|')})s?$`, 'u');

/** Columns that say what somebody does, and nothing else. */
const COLUMN = /^(?:job ?title|job|job role|role|position|function|occupation|profession|trade|funktion|beruf|berufsbezeichnung|stellenbezeichnung|tätigkeit|fonction|poste|métier|profession|puesto|cargo|función|ocupación|profesión|mansione|ruolo|qualifica|professione|função|profissão|functie|functietitel|beroep|stilling|stillingsbetegnelse|yrke|befattning|yrkestitel|stanowisko|zawód)$/u;
/** The whole cell, of a few words ("Sachbearbeiterin Einkauf"). */
const CELL = /^\s*(?<v>\p{L}[\p{L}\p{M}()/&.’'-]*(?: [\p{L}\p{M}()/&.’'-]+){0,4})\s*$/u;

/** Job titles in their own column, and where a sentence says that somebody has one: kept by policy. */
export const jobTitle: Recognizer = {
  id: 'job-title',
  entities: ['JOB_TITLE'],
  anchors: { chars: ['letter'] },
  examples: {
    match: ['she worked as a [[ballet dancer]] for', 'He is a [[lawyer]].', 'er en dansk [[skuespillerinde]].', 'Beruf: [[Lehrerin]]', 'I work as [[civil engineer]] in', { text: '[[Sachbearbeiterin Einkauf]]', context: { columnHeader: 'Funktion' } }],
    noMatch: ['the teacher said', 'as soon as possible', 'is the best', 'was driven by', { text: 'Milena Czerny', context: { columnHeader: 'Role' } }, { text: 'Sachbearbeiterin Einkauf', context: { columnHeader: 'Name' } }],
  },
  find: (segment) => (segment.context.columnHeader !== undefined && COLUMN.test(labelOf(segment)) ? titleCell(segment)
    : segment.context.role !== 'code' && hasWordLike(segment.text, HEAD_WORD) ? titlesIn(segment.text) : NOTHING),
};

/** Surer than the network's guess at a name, less sure than a name on a list. */
function* titleCell({ text }: Segment): Iterable<Candidate> {
  const match = CELL.exec(text), value = match?.groups?.v;
  if (match === null || value === undefined || value.split(' ').some(isGivenName)) return;
  yield { span: firstIn(match, value), entity: 'JOB_TITLE', score: 0.91, reason: { code: 'column-header' } };
}

function* titlesIn(text: string): Iterable<Candidate> {
  for (const match of matchesAtWords(text, SAID, FIRST)) {
    const value = match.groups?.v ?? '';
    const end = match.index + match[0].length;
    yield { span: { start: end - value.length, end }, entity: 'JOB_TITLE', score: 0.5, reason: { code: 'context-word' } };
  }
}
