import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Candidate, Reason, Recognizer, RecognizerContext, Segment, Span } from '../../types';
import { hasNumber } from '../char-classes';
import { isRepeated } from '../check-digits';
import { evidenceFor, wordPattern } from '../evidence';
import { lastIn, matchesOf } from '../matches';
import { hasLowerWordOf } from '../text-words';

/**
 * E.164 §6: at most 15 digits with the country code. Candidates are cut out here with bounded repeats, since
 * libphonenumber's own text search backtracks over long runs of digits; the library then says whether lengths are possible.
 * Numbers in ranges kept for fiction (ofcom.org.uk numbers-for-drama, NANP 555-01xx) count as real: they disguise real ones.
 */
const INTERNATIONAL = /(?<![\p{L}\p{N}+/.-])(?:\+|00(?=[1-9]))[ \u00a0]?\(?\d{1,4}\)?(?:[ \u00a0./-]{0,3}\(?\d{1,5}\)?){1,7}(?![\p{N}])/gu;
const NATIONAL = /(?<![\p{L}\p{N}+#$€£/.,:_-])\(?\d{1,11}\)?(?:[ \u00a0./-]{1,3}\(?\d{1,8}\)?){0,6}(?![\p{L}\p{N}]|[.,:/-]\d|[%€£])/gu;
const NANP = /^(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}$/;
const LONG_ENOUGH = /^\+(?:[ \u00a0./()-]*\d){9,15}[ \u00a0./()-]*$/u;
const EXTENSION = /^(?:[ ,;]{0,2}(?:ext\.?|extension|x|Durchwahl|DW|poste|int\.) ?\d{1,6})(?!\d)/i;

/** A number inside the house, without the rest: "tel. wewn. 417", "Durchwahl 33". */
const INSIDE = /(?<![\p{L}\p{N}])(?:wewn|Durchwahl|extensión|toestel|anknytning|lokalnr|ramal|interno)\.?(?: (?:nr|n\.[º°]|no)\.?)?[ :-]{1,3}(?<v>\d{2,5})(?![\p{L}\p{N}]|[.,/-]\d)/giu;
const INSIDE_WORDS = new Set('wewn durchwahl extensión toestel anknytning lokalnr ramal interno'.split(' '));

const WORDS = [
  'phone', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'fax', 'call', 'called', 'dial', 'hotline', 'whatsapp', 'sms', 'text', 'ph', 'mob', 'duty line', 'line', 'reach', 'reached', 'contact', 'handy', 'telefon', 'telefonnummer', 'telefonnr', 'telnr', 'mobilnr', 'mobil', 'mobiltelefon',
  'rufnummer', 'festnetz', 'anrufen', 'rückruf', 'téléphone', 'tél', 'portable', 'fixe', 'télécopie', 'appeler', 'teléfono', 'móvil', 'celular', 'llamar', 'telefono', 'cellulare', 'cell', 'telefone', 'telemóvel', 'telemovel', 'telefoon', 'mobiel', 'gsm', 'bellen',
  'tlf', 'tlf nr', 'mobilnummer', 'ring', 'llámame', 'llama', 'llámanos', 'llamarme', 'appelle', 'appelez', 'rappelle', 'chiama', 'chiamami', 'liga', 'ligue', 'ligar', 'bel', 'bel me', 'ring mig', 'ring meg', 'rufen', 'ruf', 'dzwoń', 'zadzwoń', 'puhelin', 'puh', 'gsm', 'komórka', 'numer telefonu', 'telefonu', 'mobilní', 'телефон', 'тел', 'моб', 'telefon numarası', 'cep', 'τηλέφωνο', 'κινητό', 'טלפון', 'نیڈ', 'هاتف', 'جوال', '電話', '电话', '手机', '携帯', '전화', '휴대폰', 'फोन', 'điện thoại', 'telepon', 'hp', 'pager', 'zoom dial-in', 'emergency contact',
];
/** "Vagttelefon", "Diensthandy", "Noodtelefoon": in Germanic languages the word is the last part of others. */
const COMPOUND = '\\p{L}{2,16}(?:telefon(?:en|nummer|nr)?|telefoon(?:nummer)?|mobil(?:nummer|nr)?|handy(?:nummer)?|mobiel|rufnummer|hotline)';
const SPOKEN = new RegExp(`${wordPattern(WORDS).source}|(?<![\\p{L}\\p{N}])${COMPOUND}(?![\\p{L}])`, 'iu');
/** Words that say it is another number; the short ones only as words of their own ("teléfono 612 …" ends in "no", "mein" in "ein"). */
const OTHER_NUMBER = /(?:(?:iban|konto|account|acct|a\/c|sort code|blz|steuer|passport|reisepass|ausweis|policy|invoice|rechnung|bestell|order|reference|ticket|kunden|customer|medicare|isbn|gtin|serial|imei|mmsi|karte|aadhaar|regon|pesel|siret|siren|n°|nº|#)|(?<!\p{L})(?:tax|vat|ust|pass|case|ref|nhs|ssn|ein|tfn|abn|ean|sku|part|imo|card|bvn|nin|nip|id)|(?<!(?:tel|telefon|phone|mobile|mobil|tlf|handy|fax|cell|fono|fone)[. -]{0,2})(?:(?<!\p{L})no\.?|nr\.?))[^\p{L}\n]{0,4}(?:(?:no|nr|number|nummer)\W{0,3})?$/iu;

const isPossible = (value: string): boolean => {
  const parsed = parsePhoneNumberFromString(value.replace(/^00/, '+'));
  return parsed?.isPossible() ?? false;
};
const looksLikeDate = (value: string): boolean => /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2})$/.test(value.trim());

/** Without a word: only forms that mean a phone number to everybody who reads them. */
const scoreAlone = (value: string, digits: string): number => {
  if (NANP.test(value)) return /^\(|[()]/.test(value) ? 0.85 : 0.78;
  if (/^\(?0\d{1,5}\)?[ \u00a0/-]/.test(value) && digits.length >= 9 && digits.length <= 12) return value.startsWith('(') || value.includes('/') ? 0.8 : 0.6;
  if (/^0[1-9](?:[ .]\d{2}){4}$/.test(value)) return 0.8;
  // Denmark and Norway: eight digits in pairs (ITU-T E.129 national plans); amounts stand in threes.
  if (/^[2-9]\d(?: \d{2}){3}$/.test(value)) return 0.76;
  // Norway's mobiles stand in threes and twos, Italy's begin with a 3 and three digits of the operator.
  if (/^[49]\d{2} \d{2} \d{3}$/.test(value) || /^3[2-9]\d[ ./-]\d{3} ?\d{2} ?\d{2}$|^3[2-9]\d[ ./-]\d{6,7}$/.test(value)) return 0.66;
  // Spain, Portugal and Poland write nine digits in threes; amounts of that size have a currency or a unit.
  if (/^[5-9]\d{2}(?: \d{3}){2}$/.test(value)) return 0.5;
  // Brazil: area code in brackets, nine or eight digits (Anatel, Res. 263/2001).
  if (/^\([1-9]\d\) ?9?\d{4}-\d{4}$/.test(value)) return 0.85;
  return 0;
};

export const phone: Recognizer = {
  id: 'phone',
  entities: ['PHONE_NUMBER'],
  anchors: { chars: ['digit'] },
  examples: {
    match: [
      'His mobile is [[+1 (242) 555-0143]], call early', 'Tel. [[030 23125 062]], Frau Groß', 'on [[+47 21 55 01 37]].', { text: '[[098140 55501]]', context: { columnHeader: 'phone' } }, '[[(212) 555-0182]]',
      'call [[0491 570 157]]', 'Tél. [[01 99 00 12 34]]', 'or [[+234 803 555 0142]] after six', { text: '[[5550142]]', context: { key: 'tel' } }, 'Prof. S., [[033 5550 0172]].', 'Denise ([[404-555-0182]])', 'Sanne Winther, [[76 55 04 19]]', 'Vagttelefon [[70551280]].', '[[0044 20 7946 0958]]', '(Nair, [[+31 6 12345 789]])', 'teléfono [[612 345 987]], en', 'Tel. no. [[020 7946 0958]]', 'telefono [[02 5550 1982]] o', '(mein Handy [[0170 5550123]])', 'ring [[867 555 0148]] o WhatsApp [[+52 1 867 555 0199]].', '(v/ Undheim, [[934 17 882]])', 'Marcolin ([[335 555 01 27]])', 'Zam. Pająk, wewn. [[417]]',
    ],
    noMatch: ['on 21.05.1990 at 10:30', 'account 0140 772 918', 'total 1 234 567', '2019-2021', 'EAN 6009488112070', 'IMO 9074614', 'page 12 of 30', '4111 1111 1111 1111', 'between 1990 and 2001', 'SSN 078-05-1120', 'Kundennr. 0171 555 018', 'file no. 0171 555 018', 'Kunden-ID 0171 555 018'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    const international: Span[] = [], long = hasNumber(text, 5);
    if (long && (text.includes('+') || text.includes('00'))) {
      for (const match of matchesOf(text, INTERNATIONAL)) {
        // A country's numbering may be newer than the library's: a plus sign and enough digits will do.
        const run = match[0].includes('(') ? match[0] : match[0].replace(/[ \u00a0./)-]+$/, '');
        const value = longestPossible(run) ?? (LONG_ENOUGH.test(run) ? run.trimEnd() : undefined);
        if (!value) continue;
        const span = { start: match.index, end: match.index + value.length };
        international.push(span);
        yield { span, entity: 'PHONE_NUMBER', score: match[0].startsWith('+') ? 0.96 : 0.8, reason: { code: 'form' } };
      }
    }
    for (const match of hasLowerWordOf(text, INSIDE_WORDS) ? matchesOf(text, INSIDE) : []) yield { span: lastIn(match, match.groups?.v ?? ''), entity: 'PHONE_NUMBER', score: 0.62, reason: { code: 'context-word' } };
    for (const match of long ? matchesOf(text, NATIONAL) : []) {
      // "(404-555-0182)" and "(RA Vogt, 0170 5550123)": the bracket is the sentence's.
      const bracket = match[0].startsWith('(') && !/^\(\d{1,5}\)/.test(match[0]) ? 1 : 0, at = match.index + bracket;
      const value = match[0].slice(bracket).replace(match[0].includes('(', bracket) ? /[ \u00a0./-]+$/ : /[ \u00a0./)-]+$/, '');
      const digits = value.replace(/\D/g, '');
      if (digits.length < 5 || digits.length > 14 || looksLikeDate(value) || isRepeated(digits)) continue;
      if (international.some(({ start, end }) => start < at + value.length && at < end)) continue;
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      if (OTHER_NUMBER.test(before)) continue;
      const span = { start: at, end: at + value.length + (EXTENSION.exec(text.slice(at + value.length, at + value.length + 20))?.[0].length ?? 0) };
      const reason = digits.length >= 6 ? evidenceFor(segment, context, span, SPOKEN, 28) : undefined;
      const alone = scoreAlone(value, digits);
      if (reason && (reason.code !== 'context-word' || isClose(text, reason, span, digits))) yield { span, entity: 'PHONE_NUMBER', score: reason.code === 'context-word' && !alone ? 0.82 : 0.92, reason };
      else if (alone) yield { span, entity: 'PHONE_NUMBER', score: alone, reason: { code: 'form' } };
    }
  },
};

/** A run may have taken the next number along ("+1 242 555 0119 2 pages"): groups are dropped from the end until the length is possible. */
const longestPossible = (run: string): string | undefined => {
  let value = run.replace(/[ \u00a0./(-]+$/, '');
  for (let tries = 0; tries < 6 && value.length > 6; tries += 1) {
    if (isPossible(value)) return value;
    value = value.replace(/[ \u00a0./-]+\(?\d+\)?$/, '');
  }
  return undefined;
};

/** The word must speak of this number: only a few words between, and no other number. */
const isClose = (text: string, reason: Reason, span: Span, digits: string): boolean => {
  if (!reason.where) return true;
  if (reason.where.start >= span.end) return /^(?:\s?\((?:tel|phone|mobile|cell|fax|handy|mobil)|\s(?:tel|fax|mobile|cell)\b)/i.test(text.slice(span.end, span.end + 12));
  const between = text.slice(reason.where.end, span.start);
  return digits.length >= 7 && !/\d/.test(between) && between.length <= 22 || /^\W{0,4}$/.test(between);
};
