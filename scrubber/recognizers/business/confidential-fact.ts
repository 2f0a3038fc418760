import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { matchesOf } from '../matches';
import { labelOf, leftLabel } from '../evidence';
import { firstWords, hasLowerWordOf, matchesAtWords } from '../text-words';

const CURRENCY = 'USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|INR|AUD|CAD|ZAR|BRL|JPY|NGN|KES|GHS|PHP|SGD|AED|US\\$|A\\$|R\\$|C\\$|[$€£¥₹₦₱₩₺]';
const BEHIND = '%|percent|per cent|Prozent|procent|USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|Euros?|euros?|€|£|\\$|zł|kr(?:oner|onor)?\\.?|k|m|mn|million|Mio\\.?|bn|billion|LPA|lakhs?|crores?|thousand|pesos|naira|rand|pounds|dollars|rupees|reais|tkr|TEUR';
const DIGITS = "\\d{1,3}(?:[ .,'’\\u00a0]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
/** An amount that a sign, a currency or a unit shows to be one. */
const AMOUNT = `(?:(?:${CURRENCY}|R|Rs\\.?|kr\\.?)[ \\u00a0]?(?:${DIGITS})(?:[ ]?[-–][ ]?(?:${DIGITS}))?(?:[ \\u00a0]?(?:k|m|mn|million|Mio\\.?|bn|billion|LPA|lakhs?|crores?|thousand))?|(?:${DIGITS})(?:[ ]?[-–][ ]?(?:${DIGITS}))?[ \\u00a0]?(?:${BEHIND}))`;
/** The same without any sign, for the places where the words around leave no doubt. */
const BARE = `(?:${DIGITS})`;
const WORDS = 'salary|salaries|wage|wages|pay|base|base pay|stipend|bonus|severance|settlement|settle|penalty|penalties|liquidated damages|fine of|fee|agency fee|commission|discount|margin|margins|markup|mark-up|rebate|valuation|valued|purchase price|cost price|unit cost|transfer price|landed cost|offer|offer of|offer approved at|offered|counter|bid|bids|tender|budget|reserve|set at|expected ctc|ctc|retainer|royalty|earn-?out|day rate|hourly rate|rate card|counter-?offer|authority|exposure|bridge|runway|burn|floor|ceiling|walk-?away|bottom line|lowest|position|capped|cap|overdraft|debt|owes|owed|arrears|revenue|turnover|profit|loss|ebitda|arr|mrr|forecast|our cost|cost to us|exit package|package|deficit|EV|enterprise value|equity value|stake|shareholding|break fee|earn out|minimum|asks|asking for|stretch|sell|sold|worth|contingency|redirected|wired|savings|severance pay|'
  + 'Gehalt|Jahresgehalt|Monatsgehalt|Bruttogehalt|Brutto|brutto|Lohn|Stundenlohn|Vergütung|Abfindung|Vertragsstrafe|Provision|Rabatt|Marge|Kaufpreis|Pachtpreis|Mindestpreis|Schmerzgrenze|Honorar|Tagessatz|Stundensatz|Budget|Umsatz|Gewinn|Verlust|Einkaufspreis|Pacht|salaire|brut|rémunération|prime|indemnité|pénalité|pénalités|remise|marge|prix de vente|prix plancher|honoraires|chiffre d\'affaires|salario|sueldo|bruto|nómina|indemnización|penalización|descuento|comisión|margen|facturación|stipendio|retribuzione|lordo|penale|sconto|provvigione|margine|fatturato|salário|ordenado|vencimento|multa|desconto|comissão|margem|faturamento|salaris|loon|brutoloon|boete|korting|marge|omzet|bod|løn|lønnen|månedsløn|lønn|lønna|årslønn|timeløn|bøde|avance|omsætning|omsetning|lön|lönen|månadslön|påslag|marginal|omsättning|dagmulkt|vite|rabat|rabatt|minimo|mínimo|Minimum|minst|mindst|fordert|verlangt|begär|begärt|kräver|chiede|offre|ofrece|oferece|pide|pede|bietet|biedt|tilbyder|erbjuder|demande|propose|vraagt|kara umowna|wynagrodzenie|pensja|marża|rabat|obrót';
const FIRST = firstWords(WORDS);
/** Up to three words between, none of which ends the thought: "Settlement authority $60k", "margin on wine 62%". */
const FACT = new RegExp(`(?:${WORDS})(?!\\p{L})(?:[ \\u00a0]\\([^()\\d]{1,20}\\))?(?:[ \\u00a0](?!and |or |und |et |y )[\\p{L}’'/-]{1,16}){0,4}(?:[ \\u00a0]?[:=–—-])?[ \\u00a0]{1,2}(?:\\*\\*|~)?(?<v>${AMOUNT})(?![\\p{L}\\p{N}])`, 'yiu');
/** "$6m bridge", "₦85m base", "12 % commission". */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})[ \\u00a0](?:[\\p{L}-]{1,12}[ \\u00a0])?(?:base|salary|bonus|bridge|commission|discount|margin|markup|mark-up|retainer|rebate|penalty|settlement|severance|exposure|overdraft|Provision|Rabatt|Marge|Gehalt|brutto|Abfindung|de remise|de marge|de prime|brut|de comisión|de descuento|de margen|brutos|di sconto|lordi|de desconto|de comissão|korting|marge|bruto|rabat|rabatt|avance|marginal|i løn|i lönn?|brutto)(?!\\p{L})`, 'giu');
/** What somebody earns or charges by the hour or the year. */
const RATE = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})(?:[ \\u00a0]?\\/[ ]?(?:hr?|hour|hrs|Std\\.?|Stunde|heure|hora|ora|uur|time|tim|godz)|[ \\u00a0](?:p\\.?a\\.?|per annum|per hour|an hour|a year gross|pro Stunde|die Stunde|(?:de )?l'heure|por hora|all'ora|per uur|i timen|i timmen|za godzinę|brutto im (?:Monat|Jahr)))(?![\\p{L}])`, 'giu');
const BEFORE_WORDS = new Set('base salary bonus bridge commission discount margin markup mark retainer rebate penalty settlement severance exposure overdraft provision rabatt marge gehalt brutto abfindung remise prime brut comisión descuento margen brutos sconto lordi desconto comissão korting bruto rabat avance marginal løn lön lönn'.split(' '));
/** Words that are public about as often as not: there the amount is left to the policy for money. */
const LOOSE = /^(?:package|deficit|stake|EV|minimum|asks|asking|stretch|sell|sold|worth|redirected|wired|savings|contingency|minimo|mínimo|minst|mindst|fordert|verlangt|chiede|offre|ofrece|oferece|pide|pede|bietet|biedt|tilbyder|erbjuder|demande|propose|vraagt|pay|base|fee|offer|bid|budget|reserve|rent|price|quote|deposit|cap|increase|raise|position|lowest|ceiling|floor|profit|loss|revenue|turnover|debt|forecast|authority|counter|tender|umsatz|gewinn|verlust|miete|kaltmiete|pacht|angebot|budget|loyer|alquiler|canone|renda|aluguel|huur|husleje|hyra|czynsz|oferta|offerta|tilbud|prime|brut|bruto|brutto)$/i;
/** Under these labels every amount is one, also without a sign. */
const LABEL = /(?:^| )(?:salary|base salary|gross salary|annual salary|wage|pay rate|hourly rate|day rate|gross pay|net pay|base pay|compensation|bonus|bottom line|floor price|reserve price|walk ?away|walk away price|margin|margin %|mark ?up|cost price|unit cost|landed cost|bid amount|bid price|tender sum|settlement|settlement authority|reserve set|expected ctc|current ctc|ctc|gehalt|bruttogehalt|jahresgehalt|monatsgehalt|lohn|stundenlohn|vergütung|einkaufspreis|ek preis|marge|mindestpreis|salaire|salaire brut|rémunération|marge|prix d achat|salario|sueldo|salario bruto|margen|stipendio|ral|margine|salário|ordenado|margem|salaris|brutoloon|løn|månedsløn|lønn|årslønn|lön|månadslön|wynagrodzenie|pensja|marża)(?: (?:\(?(?:usd|eur|gbp|zar|inr|ngn|pa|p a|pm|annual|monthly|net|gross|brutto|netto|per month|per year|%|k)\)?))*$/iu;
const WHOLE = new RegExp(`^\\s*["“]?(?<v>${AMOUNT}|${BARE})(?:[ \\u00a0/][^\\d]{0,24})?["”]?\\s*$`, 'iu');

/** Amounts and rates next to words for pay, price and penalty: a business secret in many papers. Always asked, never decided. */
export const confidentialFact: Recognizer = {
  id: 'confidential-fact',
  entities: ['CONFIDENTIAL_FACT'],
  anchors: { words: WORDS.split('|').map((word) => word.replace('-?', '').split(' ')[0]?.toLowerCase() ?? word).concat(['/h', '/ h', '/st', '/tim', '/uur', '/ora', '/god', 'annum', 'p.a', 'hour', 'stunde', 'heure', 'hora', 'uur', 'timen', 'timmen', 'godzin', ' pa']), structure: true, chars: ['digit'] },
  examples: {
    match: [
      'a penalty of [[NOK 40,000]] a day', 'Das Bruttogehalt beträgt [[3.940,00 Euro]] monatlich', 'Agency fee [[12.75%]]', 'a reserve set at [[$38,500]]', 'Settlement authority [[$60k]] only', 'margin on wine [[62%]].',
      "her salary is [[£31,450]];", 'brut mensuel [[1 940 €]], demande', '[[₦85m]] base offered', { text: '[[$615,000]]', context: { columnHeader: 'Bottom line' } }, { text: '[[31450]]', context: { columnHeader: 'Base salary' } }, 'lønnen var [[27.450 kr.]] om', 'my invoice at [[$98]]/hr', 'budget [[38-42 lpa]], can',
    ],
    noMatch: ['a budget of ideas', 'the fee is due', 'rate 3', 'discount available', { text: '31450', context: { columnHeader: 'Units' } }, { text: '31450', context: { columnHeader: 'Annual salary', holds: 'number' } }, 'the base of 40 users'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment, seen = new Set<number>();
    for (const match of matchesAtWords(text, FACT, FIRST)) {
      const value = (match.groups?.v ?? '').trim(), start = match.index + match[0].length - (match.groups?.v ?? '').length;
      if (!isAmount(value) || seen.has(start)) continue;
      seen.add(start);
      const loose = LOOSE.test(/^[\p{L}-]+/u.exec(match[0])?.[0] ?? '');
      yield { span: { start, end: start + value.length }, entity: 'CONFIDENTIAL_FACT', score: loose ? 0.62 : 0.65, reason: { code: 'context-word' } };
    }
    for (const match of hasLowerWordOf(text, BEFORE_WORDS) ? matchesOf(text, BEFORE) : []) {
      const value = match.groups?.v ?? '';
      if (!seen.has(match.index) && isAmount(value)) yield { span: { start: match.index, end: match.index + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.62, reason: { code: 'context-word' } };
    }
    for (const match of /[/’' ](?:h|S|p|a|u|o|t|d|l|i|g|b)/u.test(text) && /\d/.test(text) ? matchesOf(text, RATE) : []) {
      const value = match.groups?.v ?? '';
      if (!seen.has(match.index) && isAmount(value) && !/%/.test(value)) yield { span: { start: match.index, end: match.index + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.62, reason: { code: 'context-word' } };
    }
    // A sheet's column of numbers is what the work is made of: beside stand-ins it tells of nobody, and sums go on calculating.
    if (text.length > 40 || segment.context.holds !== undefined) return;
    const label = labelOf(segment) || (segment.context.cell === undefined ? '' : leftLabel(segment, context));
    const whole = label !== '' && LABEL.test(label) ? WHOLE.exec(text)?.groups?.v : undefined;
    if (whole === undefined || whole.replace(/\D/g, '').length < 2 || seen.has(text.indexOf(whole))) return;
    yield { span: { start: text.indexOf(whole), end: text.indexOf(whole) + whole.length }, entity: 'CONFIDENTIAL_FACT', score: 0.65, reason: { code: segment.context.columnHeader ? 'column-header' : 'key' } };
  },
};

/** Two digits at least, but for a sum in millions; "0 %" and "100 %" tell nothing. */
const isAmount = (value: string): boolean => !/^(?:0|100) ?(?:%|percent)/.test(value) && (value.replace(/\D/g, '').length > 1 || /(?:m|mn|bn|million|billion|Mio\.?|k|crores?|lakhs?)$/i.test(value));
