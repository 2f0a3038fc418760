import type { Candidate, Recognizer, Segment } from '../../types';
import { anchorWords, matchesLabel, wordPattern } from '../evidence';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { firstWords, matchesAtWords } from '../text-words';
import { isPublicBody, publicKindOf } from './public-bodies';
import { isRoleTerm } from './role-terms';
import { matchesOf } from '../matches';

const NAME = "(?<v>(?:\\p{Lu}|\\p{N}(?=\\p{Lu}|\\p{N}?[\\p{L}]))[\\p{L}\\p{N}\\p{M}’'&.-]{1,40}(?:(?:,(?=[ ](?:Inc|LLC|Ltd|L\\.|Corp|S\\.|N\\.)))?[ \\u00a0](?:(?:of|and|the|de|du|der|und|&|van|von)[ \\u00a0]){0,2}[\\p{Lu}\\p{N}&][\\p{L}\\p{N}\\p{M}’'&.-]{0,40}){0,7})";
/** "Acme Widgets (the “Client”)", "Acme, a Delaware corporation (hereinafter …)": the party stands before its defined term. */
const DEFINED = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?:,[^()“”"\\n]{0,160}?|[ \\u00a0][a-z][^()“”"\\n]{0,120}?)?[ \\u00a0]?\\((?:[^()]{0,60}?[ ,])?(?:the|hereinafter(?: referred to as| called)?|hereafter|together with[^()]{0,80}|collectively|nachfolgend|nachstehend|im Folgenden|im folgenden|ci-après|ci-après dénommée?|en adelante|de seguito|di seguito|doravante|hierna|heretter|nedan kallad|dalej)?[ :,]{0,3}[“"„«'‘](?<term>[^”"“»'’()]{2,40})[”"“»'’]`, 'gu');
const BETWEEN_FIRST = new Set('by between zwischen entre tra tussen mellem mellom mellan pomiędzy made'.split(' '));
const BETWEEN = new RegExp(`(?:[Bb]y and between|[Bb]etween|BETWEEN|[Zz]wischen(?: der| dem)?|[Ee]ntre(?: la| el)?|[Tt]ra(?: la)?|[Tt]ussen|[Mm]ellem|[Mm]ellom|[Mm]ellan|[Pp]omiędzy|[Mm]ade (?:and entered into )?by)[ \\u00a0:]{1,2}(?:the )?${NAME}`, 'yu');
const KINDS = 'Sicherheitsfirma|Zeitarbeitsfirma|Baufirma|Reinigungsfirma|uitzendbureau|bemanningsföretaget|bemanningsselskapet|vikarbureauet|assicurazione|assurance|assureur|asesoría|seguradora|verzekeraar|försäkringsbolaget|forsikringsselskabet|ubezpieczyciel|Funerária|funerária|funeraria|family office|law firm|firm|start-?up|operator|handling agent(?: is)?|client|customer|supplier|vendor|employer|landlord|agency|insurer|lender|bank|contractor|subcontractor|competitor|sponsor|investor|distributor|licensor|licensee|manufacturer|carrier|partner|acquirer|Kunden?|Auftraggeber|Lieferanten?|Arbeitgeber|Mandant(?:in)?|Krankenkasse|Hausbank|client|cliente|fournisseur|employeur|proveedor|fornitore|fornecedor|groupe|Groupe|société|entreprise|filiale|maison mère|gruppo|ditta|impresa|azienda|empresa|sociedad|sociedade|construtora|transportadora|constructora|transportista|bedrijf|aannemer|firmaet|selskabet|selskapet|bolaget|företaget|agencja|agencją|agencję|agência|agenzia|sieci|sieć|spółka|spółki|firmy|firmą|klant|leverancier|kunde|leverandør|kund|leverantör|klient|dostawca';
const ROLE_FIRST = new Set([...firstWords(KINDS), 'mandantin', 'kunden', 'kunde', 'lieferant', 'auftraggeber']);
const ROLE = new RegExp(`(?<kind>${KINDS})(?:[ \\u00a0](?:is|called|named|ist|namens|,))?[:,]?[ \\u00a0]["“„*_]{0,2}(?<v>\\p{Lu}[\\p{L}\\p{N}’'-]{2,30}(?:[ \\u00a0](?:&[ ])?\\p{Lu}[\\p{L}\\p{N}’'-]{1,30}){0,2})`, 'yu');
/** "The contract with Fjordvik", "a counter-offer from Lotara": who one deals with. */
const DEALING_FIRST = new Set('contract agreement deal nda partnership negotiation negotiations merger vertrag vereinbarung contrat contrato contratto counter counteroffer offer quote proposal angebot work works worked working employed employee ceo founder subsidiary address office offices behalf arbeitet travaille trabaja lavora'.split(' '));
const DEALING = /(?:(?:contract|agreement|deal|NDA|partnership|negotiations?|merger|Vertrag|Vereinbarung|contrat|contrato|contratto) (?:with|mit(?: der)?|avec|con)|(?:counter-?offer|offer|quote|proposal|Angebot) (?:from|by|von)|(?:works?|worked|working) (?:for|at)|employed by|employee of|CEO of|founder of|subsidiary of|address of|office of|offices of|behalf of|arbeitet bei|travaille chez|trabaja en|lavora per)[ \u00a0][*_"“]{0,3}(?<v>\p{Lu}[\p{L}\p{N}’'-]{2,30}(?:[ \u00a0](?:&[ ])?\p{Lu}[\p{L}\p{N}’'-]{1,30}){0,2})/yu;
const LABEL = wordPattern(['company', 'organisation', 'organization', 'employer', 'current employer', 'client', 'customer', 'supplier', 'vendor', 'agency', 'account', 'bank', 'bank name', 'insurer', 'school', 'university', 'institution', 'firm', 'business', 'manufacturer', 'firma', 'unternehmen', 'kunde', 'auftraggeber', 'lieferant', 'arbeitgeber', 'krankenkasse', 'société', 'entreprise', 'employeur', 'fournisseur', 'empresa', 'empleador', 'proveedor', 'cliente', 'azienda', 'fornitore', 'datore di lavoro', 'fornecedor', 'empregador', 'bedrijf', 'klant', 'leverancier', 'werkgever', 'virksomhed', 'bedrift', 'företag', 'kunde', 'leverandør', 'firma', 'klient', 'organization name', 'company name', 'tenant', 'app company']);
const STOP = /^(?:The|From|By|Since|Until|Upon|Following|After|Before|During|Pursuant|Under|Subject|Republic|Federal|Kingdom|Government|State|This|That|Each|Any|Party|Parties|Company|Client|Customer|Supplier|Agreement|Name|Services?|Support|Care|Success|Relations?|Data|Number|No|ID|Id|Address|Details|Section|Schedule|Exhibit|Article|Unknown|None|Yes|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Herrn?|Frau|Mr|Mrs|Ms|Dr|Hon|I|We|You|It)$/;

/** Papers, stocks and rules that a text defines a term for as it does for parties: "the 2001 Award Plan (the “Plan”)". */
const PAPER = /(?:^|[ \u00a0-])(?:Agreements?|Amendment|Plan|Act|Forms?|Stocks?|Shares?|Split|Reports?|Facilit(?:y|ies)|Notes?|Bonds?|Loans?|Credit|Securities|Principles|Codification|Regulations?|Codes?|Dates?|Terms?|Law|Order|Rules?|Statements?|Certificates?|Warrants?|Options?|Period|Years?|Payments?|Fees?|Property|Premises|Policy|Programme|Program|Project|Procedure|Standards?|Committee|Territory|Islands?|Convention|Protocol|Constitution|Directive)(?: of \d{4})?$|^(?:On|However|During|In|At|As|If|When|Where|It|Form|Section|Article|Exhibit|Schedule|Annex|Appendix)(?:[ \u00a0]|$)|^\p{Lu}\. /u;

/** The other party: defined terms, "between X and Y", "our client X", columns and fields for companies. */
export const party: Recognizer = {
  id: 'party',
  entities: ['ORGANIZATION'],
  anchors: { words: ['(', 'with', 'mit', 'avec', ' con', 'offer', 'quote', 'proposal', 'angebot', 'work', 'employ', 'arbeitet', 'travaille', 'trabaja', 'lavora', 'between', 'zwischen', 'entre', 'tra ', 'tussen', 'mell', 'pomiędzy', 'by', ...anchorWords(KINDS.toLowerCase().replace(/\(\?:[^)]*\)\??|[?()]/g, '').split('|'))], structure: true },
  examples: {
    match: ['[[Wrenfield Holdings]] (the “Client”) agrees', '[[Marlowe Haus]], a company of Leeds (hereinafter "Supplier")', 'zwischen der [[Steinhöfer Feinmechanik]], Gasse 1', 'our client [[Zephyrine]] wants', 'achats, groupe [[Vexandis]]', 'l’elettricista della ditta [[Cusinato]]', 'przez agencję [[Workbrydż]]', 'den Kunden [[Falkora]].', 'The contract with [[Fjordvikel]] ends', { text: '[[Nilgiri Crafts]]', context: { columnHeader: 'current_employer' } }],
    noMatch: ['the Client Services team', 'between Monday and Friday', 'the customer Portal', { text: 'self-employed', context: { columnHeader: 'employer' } }, 'This Agreement (the “Agreement”)'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const [form, score, code] of [[DEFINED, 0.86, 'defined-term'], [BETWEEN, 0.76, 'party'], [ROLE, 0.6, 'party'], [DEALING, 0.6, 'party']] as const) {
      if (form === DEFINED && !/\([^()]{0,90}[“"„«'‘]/.test(text)) continue;
      const first = form === BETWEEN ? BETWEEN_FIRST : form === ROLE ? ROLE_FIRST : DEALING_FIRST;
      for (const match of form === DEFINED ? matchesOf(text, DEFINED) : matchesAtWords(text, form, first)) {
        let value = (match.groups?.v ?? '').replace(/[.,’']+$/, '');
        const lead = /^(?:(?:The|Between|By|And|This|WHEREAS|Whereas)[ \u00a0])+/u.exec(value)?.[0].length ?? 0;
        value = value.slice(lead);
        const words = value.split(/[ \u00a0]+/);
        const first = words[0] ?? '';
        const telling = words.filter((word) => /^\p{Lu}/u.test(word) && !isOrdinaryWord(word) && !isPlaceWord(word));
        if (value.length < 3 || STOP.test(first) || isKnownThing(value) || isPublicBody(value) || publicKindOf(value) !== undefined || PAPER.test(value) || (telling.length === 0 && (form !== DEFINED || words.length < 2 || /^(?:Agreement|Contract|Effective Date|Term|Services|Software|Confidential Information|Products?)$/.test(match.groups?.term ?? ''))) || /^(?:Agreement|Contract|Effective|Confidential|Services?|Products?|Territory|Term|Notice|Act|Code|Regulation)/.test(match.groups?.term ?? '')) continue;
        if ((form === ROLE || form === DEALING) && (telling.length < words.length && words.length < 2 || givenNameKind(first) === 'name' && words.length < 3)) continue;
        if (form === BETWEEN && (givenNameKind(first) === 'name' || telling.length === 0)) continue;
        if (words.every((word) => isPlaceWord(word) || isOrdinaryWord(word)) && words.some((word) => isPlaceWord(word)) && form !== DEFINED) continue;
        const start = match.index + match[0].indexOf(value, form === ROLE ? (match.groups?.kind ?? '').length : 0);
        yield { span: { start, end: start + value.length }, entity: 'ORGANIZATION', score: form === DEFINED && givenNameKind(first) === 'name' && words.length < 4 ? 0.5 : score, reason: { code } };
        if (form === DEFINED) yield* shortName(match, value);
      }
    }
    const whole = matchesLabel(segment, LABEL) ? /^\s*(\p{L}[\p{L}\p{N}\p{M}’'&.,+/ -]{1,70}?)\s*$/u.exec(text)?.[1] : undefined;
    if (!whole) return;
    const words = whole.split(/[ -]+/);
    if (!/^\p{Lu}|\p{Lu}/u.test(whole) || words.every((word) => isOrdinaryWord(word)) || isPublicBody(whole) || STOP.test(whole) || isPlaceWord(whole)) return;
    const start = text.indexOf(whole);
    yield { span: { start, end: start + whole.length }, entity: 'ORGANIZATION', score: isKnownThing(whole) ? 0.5 : 0.82, reason: { code: segment.context.columnHeader ? 'column-header' : 'key' } };
  },
};

/** The short name that a contract gives a party ("Imagine", "NETTAXI"): a name of its own, unless it is a role ("the Client"). */
function* shortName(match: RegExpMatchArray, value: string): Iterable<Candidate> {
  const term = match.groups?.term ?? '';
  if (!/^\p{Lu}/u.test(term) || term.length < 3 || isRoleTerm(term) || isKnownThing(term) || isPlaceWord(term) || isPublicBody(term)) return;
  const akin = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').startsWith(term.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').slice(0, 4)) || value.toLowerCase().includes(term.toLowerCase());
  if (!akin && term.split(/[ -]/).every((word) => isOrdinaryWord(word))) return;
  const start = (match.index ?? 0) + match[0].lastIndexOf(term);
  yield { span: { start, end: start + term.length }, entity: 'ORGANIZATION', score: akin ? 0.82 : 0.6, reason: { code: 'defined-term' } };
}
