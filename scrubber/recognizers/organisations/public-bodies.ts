import type { Candidate, Recognizer, Segment } from '../../types';
import { hasWordOf, wordSet } from '../text-words';

const NAMES = "(?:Bundes|Landes|Amts|Land|Oberlandes|Verwaltungs|Sozial|Arbeits|Finanz|Verfassungs)gericht(?:shof)?(?: (?:am |in )?\\p{Lu}\\p{L}{2,20})?|(?:Finanz|Standes|Jugend|Ordnungs|Einwohnermelde|Gesundheits|Bau|Umwelt|Kataster|Sozial|Ausländer)amt(?: \\p{Lu}\\p{L}{2,20}(?:-\\p{Lu}\\p{L}{2,20})?)?|Bundes(?:tag|rat|regierung|ministerium[^.,;\\n]{0,40}|agentur für Arbeit|bank|polizei|kartellamt|netzagentur|finanzhof|republik)|Deutsche Rentenversicherung(?: Bund)?|Agentur für Arbeit|Industrie- und Handelskammer|European (?:Commission|Parliament|Union|Central Bank|Court of (?:Justice|Human Rights)|Medicines Agency|Data Protection Board)|United Nations|World (?:Health Organi[sz]ation|Bank|Trade Organi[sz]ation)|International (?:Monetary Fund|Labour Organi[sz]ation|Maritime Organization|Committee of the Red Cross)|Red Cross|(?:The )?Supreme Court(?: of \\p{Lu}\\p{L}{2,20})?|(?:High|Crown|County|District|Federal|Circuit|Magistrates['’]?|Employment|Family|Appeal|Constitutional|Administrative|Labou?r|Probate|Superior|Municipal) (?:Court|Tribunal)(?: of \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?)?|Court of Appeals?(?: for the \\p{Lu}\\p{L}{2,20} Circuit)?|(?:Department|Ministry|Office|Bureau|Secretary|Board) of (?:the )?\\p{Lu}\\p{L}{2,20}(?:(?: and|,) \\p{Lu}\\p{L}{2,20}){0,2}|(?:Securities and Exchange|Federal Trade|Federal Communications|Equal Employment Opportunity|Charity|Competition|Electoral) Commission|(?:Internal Revenue|Secret|National Health|Forest|Postal) Service|(?:Federal Reserve|Bank of England|House of (?:Commons|Lords|Representatives)|Parliament|Congress|Senate|Home Office|Foreign Office|Companies House|Land Registry|Social Security Administration|Food and Drug Administration|Environmental Protection Agency|Financial Conduct Authority|Data Protection Authority|Information Commissioner['’]s Office|Metropolitan Police|Police(?: Department| Service| Station)?)|(?:Tribunal|Cour|Conseil|Préfecture|Mairie|Ministère|Tribunal de commerce|Cour de cassation|Cour d['’]appel)(?: (?:de|d['’]|du|des|de la) ?\\p{Lu}\\p{L}{2,20})|(?:Juzgado|Tribunal|Ayuntamiento|Ministerio|Agencia Tributaria|Seguridad Social|Audiencia)(?: (?:de|del|de la|Supremo|Constitucional|Superior)(?: \\p{Lu}\\p{L}{2,20})?)?|(?:Tribunale|Corte|Comune|Ministero|Prefettura|Questura|Regione)(?: (?:di|dei|della|d['’])? ?\\p{Lu}\\p{L}{2,20})|(?:Tribunal|Câmara Municipal|Ministério|Supremo Tribunal)(?: (?:de|da|do|Federal)(?: \\p{Lu}\\p{L}{2,20})?)|(?:Rechtbank|Gemeente|Ministerie van|Gerechtshof|Hoge Raad) ?\\p{Lu}?\\p{L}{0,20}|(?:Højesteret|Landsretten|Byret|Kommune|Skatteverket|Skatteetaten|Försäkringskassan|Folketinget|Riksdagen|Stortinget|Datatilsynet)|(?:Sąd|Urząd|Ministerstwo) \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?";
const BODY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])`, 'gu');
const WHOLE = new RegExp(`^(?:${NAMES})$`, 'u');
const ABBREVIATIONS = /(?<![\p{L}\p{N}])(?:HMRC|NHS|DVLA|HSE|IRS|FBI|CIA|FDA|CDC|EPA|SEC|FTC|FAA|DHS|USCIS|OSHA|UNESCO|UNICEF|WHO|IMF|OECD|NATO|BaFin|BSI|URSSAF|CNIL|INPS|BGH|BAG|BVerfG|EuGH|EGMR|ECHR|CJEU|UNHCR|IAEA|Interpol|Europol)(?![\p{L}\p{N}-])/gu;
/** Laws and standards: they name nobody. */
const LAW = /(?<![\p{L}\p{N}])(?:§{1,2} ?\d{1,4}[a-z]?(?:(?:,| und| bis|[–-]) ?\d{1,4}[a-z]?)?(?: (?:Abs(?:atz|\.)|S(?:atz|\.)|Nr\.) ?\d{1,3}[a-z]?){0,3}(?: \p{Lu}[\p{L}-]{1,12})?|(?:Article|Art\.?|Section|Artikel|artículo|articolo) \d{1,4}(?:\(\d{1,2}\)){0,2}(?: (?:GDPR|DSGVO|RGPD|TFEU|ECHR))|(?:GDPR|DSGVO|RGPD|HIPAA|CCPA|BGB|HGB|StGB|ZPO|AktG|GmbHG)|(?:ISO|IEC|DIN|EN|IEEE|RFC|ANSI|ASTM|BS|NF|UNI)(?:[ /-](?:ISO|IEC|EN|TR|TS))*[ -]?\d{1,6}(?:[-:]\d{1,5}){0,2}|Regulation \(E[UC]\) (?:No )?\d{2,4}\/\d{2,4}|Directive \d{2,4}\/\d{1,4}\/E[UC])(?![\p{L}\p{N}])/gu;

const ACT = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}{2,20} ){1,5}Act(?: \d{4})?(?![\p{L}\p{N}])/gu;
const BODY_WORDS = new Set('Agentur Industrie Deutsche European United World International Red Supreme High Crown County District Federal Circuit Magistrates Employment Family Appeal Constitutional Administrative Labor Labour Probate Superior Municipal Court Department Ministry Office Bureau Secretary Board Commission Internal Secret National Forest Postal Bank House Parliament Congress Senate Home Foreign Companies Land Social Food Environmental Financial Data Information Metropolitan Police Tribunal Cour Conseil Préfecture Mairie Ministère Juzgado Ayuntamiento Ministerio Agencia Seguridad Audiencia Tribunale Corte Comune Ministero Prefettura Questura Regione Câmara Ministério Supremo Rechtbank Gemeente Ministerie Gerechtshof Hoge Højesteret Landsretten Byret Kommune Skatteverket Skatteetaten Försäkringskassan Folketinget Riksdagen Stortinget Datatilsynet Sąd Urząd Ministerstwo'.split(' '));
const ABBREVIATION_WORDS = wordSet(ABBREVIATIONS.source);
const LAW_WORDS = new Set('GDPR DSGVO RGPD TFEU ECHR HIPAA CCPA BGB HGB StGB ZPO AktG GmbHG ISO IEC DIN EN IEEE RFC ANSI ASTM BS NF UNI Regulation Directive'.split(' '));
const ACT_WORD = new Set(['Act']);
/** Which pattern is worth its price on this text. */
const QUESTIONS: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [BODY, (text) => hasWordOf(text, BODY_WORDS) || /gericht|amt(?![\p{Ll}])|Bundes/u.test(text)],
  [ABBREVIATIONS, (text) => hasWordOf(text, ABBREVIATION_WORDS)],
  [LAW, (text) => text.includes('§') || hasWordOf(text, LAW_WORDS)],
  [ACT, (text) => hasWordOf(text, ACT_WORD)],
];

/** True when the words name a court, an authority or another body of the public. */
export const isPublicBody = (words: string): boolean => WHOLE.test(words) || /^(?:Central|National|Federal|Public|State|Royal|County|City|General|Regional|World|European|International) (?:Bank|Hospital|University|Police|Council|School|Library|Museum|Service|Services|Agency|Insurance)$/.test(words);

/** Courts, authorities, laws, standards: kept by policy; found so that they are not taken for companies or case numbers. */
export const publicBodies: Recognizer = {
  id: 'public-bodies',
  entities: ['PUBLIC_BODY'],
  anchors: { chars: ['upper'], words: ['gericht', 'amt', 'bundes', 'rentenversicherung', 'agentur für arbeit', 'handelskammer', 'european ', 'united nations', 'world ', 'international ', 'red cross', 'court', 'tribunal', 'commission', 'department of', 'ministry', 'office', 'bureau', 'secretary', 'board of', 'service', 'federal', 'bank of', 'house', 'parliament', 'congress', 'senate', 'registry', 'administration', 'agency', 'authority', 'police', 'cour', 'conseil', 'préfecture', 'mairie', 'ministère', 'juzgado', 'ayuntamiento', 'ministerio', 'agencia', 'seguridad', 'audiencia', 'corte', 'comune', 'ministero', 'prefettura', 'questura', 'regione', 'câmara', 'ministério', 'supremo', 'rechtbank', 'gemeente', 'ministerie', 'hoge raad', 'ret', 'kommune', 'skatte', 'försäkring', 'ting', 'dagen', 'sąd', 'urząd', 'ministerstwo', 'hmrc', 'nhs', 'dvla', 'hse', 'irs', 'fbi', 'cia', 'fda', 'cdc', 'epa', 'sec', 'ftc', 'faa', 'dhs', 'uscis', 'osha', 'unesco', 'unicef', 'who', 'imf', 'oecd', 'nato', 'bafin', 'bsi', 'urssaf', 'cnil', 'inps', 'bgh', 'bag', 'bverf', 'eugh', 'egmr', 'echr', 'cjeu', 'unhcr', 'iaea', 'interpol', 'europol', '§', 'art', 'section', 'gdpr', 'dsgvo', 'rgpd', 'hipaa', 'ccpa', 'bgb', 'hgb', 'stgb', 'zpo', 'aktg', 'gmbhg', 'iso', 'iec', 'din', 'en ', 'ieee', 'rfc', 'ansi', 'astm', 'bs ', 'nf ', 'uni ', ' act', 'regulation', 'directive'] },
  examples: {
    match: ['beim [[Amtsgericht Freiburg]] eingetragen', 'the [[European Commission]] said', 'nach [[§ 622 Abs. 3 BGB]] gekündigt', 'see [[ISO 27001]] and', 'the [[High Court]] ruled', 'file with [[HMRC]]'],
    noMatch: ['the court ruled', 'a commission of 3 %', 'the act of giving', 'section 4'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const [form, isWorth] of QUESTIONS) {
      if (!isWorth(segment.text)) continue;
      for (const match of segment.text.matchAll(form)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PUBLIC_BODY', score: 0.7, reason: { code: 'form' } };
    }
  },
};
