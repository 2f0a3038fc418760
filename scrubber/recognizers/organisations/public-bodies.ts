import type { Candidate, Recognizer, Segment } from '../../types';
import { hasWordLike, hasWordOf, wordSet } from '../text-words';
import { matchesOf } from '../matches';

const NAMES = "(?:Bundes|Landes|Amts|Land|Oberlandes|Verwaltungs|Sozial|Arbeits|Finanz|Verfassungs)gericht(?:shof)?(?: (?:am |in )?\\p{Lu}\\p{L}{2,20})?|(?:Finanz|Standes|Jugend|Ordnungs|Einwohnermelde|Gesundheits|Bau|Umwelt|Kataster|Sozial|Ausländer)amt(?: \\p{Lu}\\p{L}{2,20}(?:-\\p{Lu}\\p{L}{2,20})?)?|Bundes(?:tag|rat|regierung|ministerium[^.,;\\n]{0,40}|agentur für Arbeit|bank|polizei|kartellamt|netzagentur|finanzhof|republik)|Deutsche Rentenversicherung(?: Bund)?|Segurança Social|Autoridade Tributária(?: e Aduaneira)?|Agenzia delle Entrate|Skatteverket|Försäkringskassan|Kronofogden|Arbetsförmedlingen|Skattestyrelsen|Udbetaling Danmark|Sygesikringen|Skatteetaten|Mattilsynet|Urząd Skarbowy|Agencia Tributaria|Belastingdienst|Agentur für Arbeit|Industrie- und Handelskammer|European (?:Commission|Parliament|Union|Central Bank|Court of (?:Justice|Human Rights)|Medicines Agency|Data Protection Board)|United Nations|World (?:Health Organi[sz]ation|Bank|Trade Organi[sz]ation)|International (?:Monetary Fund|Labour Organi[sz]ation|Maritime Organization|Committee of the Red Cross)|Red Cross|(?:The )?Supreme Court(?: of \\p{Lu}\\p{L}{2,20})?|(?:High|Crown|County|District|Federal|Circuit|Magistrates['’]?|Employment|Family|Appeal|Constitutional|Administrative|Labou?r|Probate|Superior|Municipal) (?:Court|Tribunal)(?: of \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?)?|Court of Appeals?(?: for the \\p{Lu}\\p{L}{2,20} Circuit)?|(?:Department|Ministry|Office|Bureau|Secretary|Board) of (?:the )?\\p{Lu}\\p{L}{2,20}(?:(?: and|,) \\p{Lu}\\p{L}{2,20}){0,2}|(?:Securities and Exchange|Federal Trade|Federal Communications|Equal Employment Opportunity|Charity|Competition|Electoral) Commission|(?:Internal Revenue|Secret|National Health|Forest|Postal) Service|(?:Federal Reserve|Bank of England|House of (?:Commons|Lords|Representatives)|Parliament|Congress|Senate|Home Office|Foreign Office|Companies House|Land Registry|Social Security Administration|Food and Drug Administration|Environmental Protection Agency|Financial Conduct Authority|Data Protection Authority|Information Commissioner['’]s Office|Metropolitan Police|Police(?: Department| Service| Station)?)|(?:Tribunal|Cour|Conseil|Préfecture|Mairie|Ministère|Tribunal de commerce|Cour de cassation|Cour d['’]appel)(?: (?:de|d['’]|du|des|de la) ?\\p{Lu}\\p{L}{2,20})|(?:Juzgado|Tribunal|Ayuntamiento|Ministerio|Agencia Tributaria|Seguridad Social|Audiencia)(?: (?:de|del|de la|Supremo|Constitucional|Superior)(?: \\p{Lu}\\p{L}{2,20})?)?|(?:Tribunale|Corte|Comune|Ministero|Prefettura|Questura|Regione)(?: (?:di|dei|della|d['’])? ?\\p{Lu}\\p{L}{2,20})|(?:Tribunal|Câmara Municipal|Ministério|Supremo Tribunal)(?: (?:de|da|do|Federal)(?: \\p{Lu}\\p{L}{2,20})?)|(?:Rechtbank|Gemeente|Ministerie van|Gerechtshof|Hoge Raad) ?\\p{Lu}?\\p{L}{0,20}|(?:Højesteret|Landsretten|Byret|Kommune|Skatteverket|Skatteetaten|Försäkringskassan|Folketinget|Riksdagen|Stortinget|Datatilsynet)|(?:Sąd|Urząd|Ministerstwo) \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?";
const BODY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])`, 'gu');
const WHOLE = new RegExp(`^(?:${NAMES})$`, 'u');
const ABBREVIATIONS = /(?<![\p{L}\p{N}])(?:HMRC|NHS|DVLA|HSE|IRS|FBI|CIA|FDA|CDC|EPA|SEC|FTC|FAA|DHS|USCIS|OSHA|UNESCO|UNICEF|WHO|IMF|OECD|NATO|BaFin|BSI|URSSAF|CNIL|INPS|BGH|BAG|BVerfG|EuGH|EGMR|ECHR|CJEU|UNHCR|IAEA|Interpol|Europol)(?![\p{L}\p{N}-])/gu;
/** Laws and standards: they name nobody. */
const LAW = /(?<![\p{L}\p{N}])(?:§{1,2} ?\d{1,4}[a-z]?(?:(?:,| und| bis|[–-]) ?\d{1,4}[a-z]?)?(?: (?:Abs(?:atz|\.)|S(?:atz|\.)|Nr\.) ?\d{1,3}[a-z]?){0,3}(?: \p{Lu}[\p{L}-]{1,12})?|(?:Article|Art\.?|Section|Artikel|artículo|articolo) \d{1,4}(?:\(\d{1,2}\)){0,2}(?: (?:GDPR|DSGVO|RGPD|TFEU|ECHR))|(?:GDPR|DSGVO|RGPD|HIPAA|CCPA|BGB|HGB|StGB|ZPO|AktG|GmbHG)|(?:ISO|IEC|DIN|EN|IEEE|RFC|ANSI|ASTM|BS|NF|UNI)(?:[ /-](?:ISO|IEC|EN|TR|TS))*[ -]?\d{1,6}(?:[-:]\d{1,5}){0,2}|(?:Lei|Decreto-Lei|Lei Orgânica|Ley|Ley Orgánica|Real Decreto|Legge|Decreto Legislativo|D\.Lgs\.|Loi|Décret|Lov|Bekendtgørelse)(?: (?:n\.?[º°o]?|nr\.?))? ?\d{1,4}[/-]\d{2,4}|(?:SFS|Dz\. ?U\.|Stb\.|BGBl\.) (?:I )?\d{4}[: ,]{1,2}\d{1,5}|Regulation \(E[UC]\) (?:No )?\d{2,4}\/\d{2,4}|Directive \d{2,4}\/\d{1,4}\/E[UC])(?![\p{L}\p{N}])/gu;

const ACT = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}{2,20} (?:(?:of|and|to|for) (?:the )?)?){1,5}Act(?: \d{4})?(?![\p{L}\p{N}])/gu;
const BODY_WORDS = new Set('Segurança Autoridade Agenzia Skatteverket Försäkringskassan Kronofogden Arbetsförmedlingen Skattestyrelsen Udbetaling Sygesikringen Skatteetaten Mattilsynet Urząd Belastingdienst Agentur Industrie Deutsche European United World International Red Supreme High Crown County District Federal Circuit Magistrates Employment Family Appeal Constitutional Administrative Labor Labour Probate Superior Municipal Court Department Ministry Office Bureau Secretary Board Commission Internal Secret National Forest Postal Bank House Parliament Congress Senate Home Foreign Companies Land Social Food Environmental Financial Data Information Metropolitan Police Tribunal Cour Conseil Préfecture Mairie Ministère Juzgado Ayuntamiento Ministerio Agencia Seguridad Audiencia Tribunale Corte Comune Ministero Prefettura Questura Regione Câmara Ministério Supremo Rechtbank Gemeente Ministerie Gerechtshof Hoge Højesteret Landsretten Byret Kommune Skatteverket Skatteetaten Försäkringskassan Folketinget Riksdagen Stortinget Datatilsynet Sąd Urząd Ministerstwo'.split(' '));
const GERMAN_BODY = /gericht|amt(?![\p{Ll}])|Bundes/u;
const ABBREVIATION_WORDS = wordSet(ABBREVIATIONS.source);
const LAW_WORDS = new Set('Lei Decreto Ley Real Legge Lgs Loi Décret Lov Bekendtgørelse SFS Dz Stb BGBl GDPR DSGVO RGPD TFEU ECHR HIPAA CCPA BGB HGB StGB ZPO AktG GmbHG ISO IEC DIN EN IEEE RFC ANSI ASTM BS NF UNI Regulation Directive'.split(' '));
const ACT_WORD = new Set(['Act']);
/** Which pattern is worth its price on this text. */
const CAP = '\\p{Lu}[\\p{L}\\p{M}’\'.-]{1,24}(?:/\\p{Lu}\\p{L}{1,20})?';
const HEADS = "Court|Courts|Tribunal|Ministry|Authority|Council|Office|Prosecutor['’]?s? Office|Prosecution|Police|Inspectorate|Agency|Administration|Directorate|Chamber|Registry|Parliament|Assembly|Prison|Embassy|Consulate|Senate|Bar Association|Gendarmerie|Constabulary|Government|Authorities";
/** "Berlin Social Court", "Brandenburg Regional Labour Court", "Court of First Instance", with the place before and the matter behind. */
const WHOLE_BODY = new RegExp(`(?<![\\p{L}\\p{N}@/._-])(?:${CAP}[ ]){1,5}(?:${HEADS})(?:[ ]of[ ](?:the[ ])?${CAP}(?:[ ]${CAP}){0,2})?(?![\\p{L}\\p{N}])|(?<![\\p{L}])(?:Court|Ministry|Department|Office|Board|Bureau)[ ]of[ ](?:the[ ])?${CAP}(?:(?:,|[ ]and|[ ]for|[ ]of)?[ ]${CAP}){0,4}(?![\\p{L}\\p{N}])`, 'gu');
const HEAD_WORDS = wordSet(`${HEADS.replace(/[^\p{L}|]/gu, '|')}|Department|Board|Bureau`);
const LEAD = /^(?:(?:The|This|That|A|An|In|At|By|On|Before|From|To|Of|With|And|Or|When|If|As|Our|Your|His|Her|Their|Each|Any|Every|No|Principal|Registered|Head|Main|Home|Branch|New|Local|Back|Front|Post|Microsoft|Open)[ ])+/u;
/** Private houses have offices, agencies and councils too. */
const PRIVATE = /^(?:(?:Travel|Talent|Advertising|Employment|Staffing|Estate|Rating|Credit|Escrow|Collateral|Paying|Transfer|Administrative|Syndication|Chief|Executive|Corporate|Sales|Human|Resources|Works|Advisory|Students?|Family|Customer|Data|Box|Ticket|Back|Law|Project|System|Database|User|Business|Certificate|Contract|Account|Public|Smart|Tennis|Food|Basketball|Moot|Ticket)[ ])+(?:Office|Agency|Administration|Council|Court|Authority|Assembly|Chamber|Registry)$/u;
const HOUSE_BODY = /^(?:The )?(?:Court|Office|Department|Board|Bureau|Secretary) of (?:the )?(?:Company|Corporation|Directors|Managers|Trustees|Governors|Counsel|Record|Fund|Trust|Issuer|Bank|Partnership)/;
/** States: nobody's secret, and no party either. */
const STATE = /(?<![\p{L}])(?:(?:Federal |Democratic |Islamic |Socialist |People['’]s )*Republic|Kingdom|Commonwealth|State|Government) of (?:the )?\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?(?![\p{L}])|(?<![\p{L}])\p{Lu}\p{L}{2,20}(?: Federal)? (?:Government|Governments|Constitution)(?![\p{L}])/gu;
const STATE_WORDS = new Set('Republic Kingdom Commonwealth State Government Governments Constitution'.split(' '));

type Shape = { readonly form: RegExp; readonly entity: 'PUBLIC_BODY' | 'LAW'; readonly score: number; asks(text: string): boolean };
const SHAPES: readonly Shape[] = [
  { form: BODY, entity: 'PUBLIC_BODY', score: 0.7, asks: (text) => hasWordOf(text, BODY_WORDS) || hasWordLike(text, GERMAN_BODY) },
  { form: WHOLE_BODY, entity: 'PUBLIC_BODY', score: 0.68, asks: (text) => hasWordOf(text, HEAD_WORDS) },
  { form: ABBREVIATIONS, entity: 'PUBLIC_BODY', score: 0.7, asks: (text) => hasWordOf(text, ABBREVIATION_WORDS) },
  { form: STATE, entity: 'LAW', score: 0.7, asks: (text) => hasWordOf(text, STATE_WORDS) },
  { form: LAW, entity: 'LAW', score: 0.7, asks: (text) => text.includes('§') || hasWordOf(text, LAW_WORDS) },
  { form: ACT, entity: 'LAW', score: 0.7, asks: (text) => hasWordOf(text, ACT_WORD) },
];

/** Where the name begins behind words that only lead to it ("The Berlin Social Court"); undefined where nothing of a name is left. */
const nameStart = (shape: Shape, found: string): number | undefined => {
  if (HOUSE_BODY.test(found)) return undefined;
  if (shape.form !== WHOLE_BODY) return 0;
  const lead = LEAD.exec(found)?.[0].length ?? 0;
  const name = found.slice(lead);
  return /^(?:Court|Tribunal|Office|Police|Government|Authorities|Council|Agency|Authority|Administration|Assembly|Chamber|Registry|Prison|Senate)$/.test(name) || PRIVATE.test(name) ? undefined : lead;
};

/** True when the words name a court, an authority or another body of the public. */
export const isPublicBody = (words: string): boolean => WHOLE.test(words) || /^(?:Central|National|Federal|Public|State|Royal|County|City|General|Regional|World|European|International) (?:Bank|Hospital|University|Police|Council|School|Library|Museum|Service|Services|Agency|Insurance)$/.test(words);

/** What all the words together name: a public body, a law or state, or neither. */
export const publicKindOf = (words: string): 'PUBLIC_BODY' | 'LAW' | undefined => {
  for (const { form, entity, asks } of SHAPES) {
    if (!asks(words)) continue;
    for (const match of matchesOf(words, form)) {
      if (words.slice(0, match.index).replace(LEAD, '') === '' && words.slice(match.index + match[0].length).replace(/^[.,;:)]+/, '') === '' && !HOUSE_BODY.test(words) && !PRIVATE.test(match[0])) return entity;
    }
  }
  return undefined;
};

/** Courts, authorities, laws, standards: kept by policy; found so that they are not taken for companies or case numbers. */
export const publicBodies: Recognizer = {
  id: 'public-bodies',
  entities: ['PUBLIC_BODY', 'LAW'],
  anchors: { chars: ['upper'], words: ['autoridade', 'entrate', 'kronofogd', 'arbetsf', 'udbetaling', 'sygesik', 'mattilsyn', 'tributaria', 'belasting', 'lei ', 'decreto', 'ley ', 'legge', 'd.lgs', 'loi ', 'décret', 'lov ', 'bekendtg', 'sfs', 'dz.', 'stb.', 'bgbl', 'segurança social', 'gericht', 'amt', 'bundes', 'rentenversicherung', 'agentur für arbeit', 'handelskammer', 'european ', 'united nations', 'world ', 'international ', 'red cross', 'court', 'tribunal', 'commission', 'department of', 'ministry', 'office', 'bureau', 'secretary', 'board of', 'service', 'federal', 'bank of', 'house', 'parliament', 'congress', 'senate', 'registry', 'administration', 'agency', 'authority', 'police', 'cour', 'conseil', 'préfecture', 'mairie', 'ministère', 'juzgado', 'ayuntamiento', 'ministerio', 'agencia', 'seguridad', 'audiencia', 'corte', 'comune', 'ministero', 'prefettura', 'questura', 'regione', 'câmara', 'ministério', 'supremo', 'rechtbank', 'gemeente', 'ministerie', 'hoge raad', 'ret', 'kommune', 'skatte', 'försäkring', 'ting', 'dagen', 'sąd', 'urząd', 'ministerstwo', 'hmrc', 'nhs', 'dvla', 'hse', 'irs', 'fbi', 'cia', 'fda', 'cdc', 'epa', 'sec', 'ftc', 'faa', 'dhs', 'uscis', 'osha', 'unesco', 'unicef', 'who', 'imf', 'oecd', 'nato', 'bafin', 'bsi', 'urssaf', 'cnil', 'inps', 'bgh', 'bag', 'bverf', 'eugh', 'egmr', 'echr', 'cjeu', 'unhcr', 'iaea', 'interpol', 'europol', '§', 'art', 'section', 'gdpr', 'dsgvo', 'rgpd', 'hipaa', 'ccpa', 'bgb', 'hgb', 'stgb', 'zpo', 'aktg', 'gmbhg', 'iso', 'iec', 'din', 'en ', 'ieee', 'rfc', 'ansi', 'astm', 'bs ', 'nf ', 'uni ', ' act', 'regulation', 'directive', 'council', 'prosecut', 'inspectorate', 'directorate', 'chamber', 'assembly', 'prison', 'embassy', 'consulate', 'gendarmerie', 'constabulary', 'government', 'republic', 'kingdom', 'constitution', 'state'] },
  examples: {
    match: ['beim [[Amtsgericht Freiburg]] eingetragen', 'the [[European Commission]] said', 'nach [[§ 622 Abs. 3 BGB]] gekündigt', 'see [[ISO 27001]] and', 'the [[High Court]] ruled', 'file with [[HMRC]]', 'the [[Brandenburg Municipal Council]] met'],
    noMatch: ['the court ruled', 'a commission of 3 %', 'the act of giving', 'section 4'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const shape of SHAPES) {
      if (!shape.asks(segment.text)) continue;
      for (const match of matchesOf(segment.text, shape.form)) {
        const lead = nameStart(shape, match[0]);
        if (lead !== undefined) yield { span: { start: match.index + lead, end: match.index + match[0].length }, entity: shape.entity, score: shape.score, reason: { code: 'form' } };
      }
    }
  },
};
