import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';
import { hasWordLike } from '../text-words';

const CODE = /(?<![\p{L}\p{N}_./-])(?<p>[A-Z]{1,8})-(?:\d{4,10}(?:-[A-Z0-9]{1,6})?|\d{2,6}-\d{2,8}(?:-[A-Z0-9]{1,6})?|(?=[A-Z]{0,6}\d)(?=\d{0,6}[A-Z])[A-Z0-9]{5,12}|[A-Z]{1,4}-\d{3,8}|\d{2,3}(?=\D|$))(?:-[A-Z]{1,4})?(?![\p{L}\p{N}_-]|\.\d)/gu;
/** "EMP 20417", "MRN448120": what these capitals number is one person's or one thing's own. */
const KNOWN = /(?<![\p{L}\p{N}_./-])(?:EMP|EE|STF|CLM|POL|ACCT|CUST|INV|TKT|REQ|CHG|MRN|PRN|UHID|PID|HN|WO|SO|PO|RMA|CRN|URN|UPRN)[ :#]{0,2}\d{4,10}(?![\p{L}\p{N}_-]|[.,]\d)/gu;
const KNOWN_WORD = /^(?:EMP|EE|STF|CLM|POL|ACCT|CUST|INV|TKT|REQ|CHG|MRN|PRN|UHID|PID|HN|WO|SO|PO|RMA|CRN|URN|UPRN)\d*$/;
/** A cell that holds nothing but a letter and a number of six digits and more. */
const WHOLE = /^\s*[A-Z]{1,3}\d{6,10}\s*$/;
const GOODS = /part|item|sku|product|model|material|article|artikel|drawing|batch|lot|code/i;

/** Standards, algorithms, diseases and products of everybody have codes as well. */
const PUBLIC = /^(?:ISO|IEC|EN|DIN|IEEE|RFC|UTF|UCS|SHA|MD|AES|RSA|EC|ECMA|ANSI|ASTM|BS|NF|UNI|JIS|GB|CVE|CWE|CAPEC|CAS|COVID|SARS|H|HTTP|TLS|SSL|USB|HDMI|PCI|DDR|CPU|GPU|A|B|ASCII|ICD|ICAO|IATA|ITU|NIST|SP|FIPS|OWASP|PEP|JEP|JSR|PSR|GDPR|SOC|UN|EU|VAT|ES|F|M|T|V|X|Y|Z|AIM|BAC|WCAG|MIL|STD|SAE|API|LTS|Q|FY|FAR|DFARS|AS|SB|HB|AB|HR|UL|IP|LOT|ART|MPEG|VGA|WIFI|WLAN|GPT|LTE|MIT|BSD|GPL|TB|GB|MB|KB|IL|CD|PD|HLA|IFN|TNF|VEGF|HER|OMEGA|TOP|LINE|ROOM|FIG|TAB|EQ|REV|VER|NO|NR|PAGE|DAY|WEEK|STEP|PART|CLASS|TYPE|LEVEL|PHASE|TIER|GRADE|SIZE|MODEL|SERIES|TEL|FAX)$/;

/** Codes with a prefix of capitals ("KNT-309182", "ORD-6617733"): somebody's own numbering. Short numbers are asked only. */
export const codedId: Recognizer = {
  id: 'coded-id',
  entities: ['TICKET_NUMBER'],
  anchors: { chars: ['digit', 'upper'] },
  examples: {
    match: ['see [[KNT-309182]] for the log', '[[TRQ-2207]], open', 'refund [[GUEST-88213-TQ]]', '[[MC-7740182-B]] closed', 'conference - [[EMP 20417]]', { text: '[[X417082]]', context: { columnHeader: 'PRN', cell: { table: 0, row: 1, column: 2 } } }],
    noMatch: ['UTF-8 and SHA-256', 'ISO-27001', 'CVE-2024-12345', 'COVID-19', 'part 20-41-9912-B', 'RFC-4122'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const code = segment.context.role === 'code', { text } = segment, { cell, columnHeader = '' } = segment.context;
    if (!code && hasWordLike(text, KNOWN_WORD)) for (const match of matchesOf(text, KNOWN)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'TICKET_NUMBER', score: 0.66, reason: { code: 'form' } };
    if (cell !== undefined && !GOODS.test(columnHeader) && WHOLE.test(text)) yield { span: { start: text.length - text.trimStart().length, end: text.trimEnd().length }, entity: 'TICKET_NUMBER', score: 0.6, reason: { code: 'form' } };
    if (!text.includes('-')) return;
    for (const match of matchesOf(segment.text, CODE)) {
      const prefix = match.groups?.p ?? '';
      const digits = match[0].replace(/\D/g, '').length;
      if (PUBLIC.test(prefix) && !(digits >= 5 && prefix.length === 1 && !code)) continue;
      if (/-(?:19|20)\d{2}$/.test(match[0]) && digits === 4) continue;
      const score = digits >= 5 ? 0.72 : digits >= 4 ? 0.6 : digits >= 3 || /[A-Z]\d|\d[A-Z]/.test(match[0]) ? 0.5 : 0;
      if (score) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'TICKET_NUMBER', score: code ? score - 0.1 : score, reason: { code: 'form' } };
    }
  },
};
