import type { Candidate, Recognizer, Segment } from '../../types';
import { firstWords, matchesAtWords } from '../text-words';

const AMOUNT = '(?:(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|INR|AUD|CAD|ZAR|BRL|JPY|[$€£¥₹]|R|Rs\\.?|kr)[ \\u00a0]?)?\\d{1,3}(?:[ .,\'’\\u00a0]?\\d{3}){0,4}(?:[.,]\\d{1,2})?[ \\u00a0]?(?:%|percent|USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|Euros?|€|£|\\$|k|m|million|Mio\\.?|bn|LPA|lakh|crore|thousand)?';
const WORDS = 'salary|wage|base pay|bonus|severance|settlement|penalty|fine of|fee|agency fee|commission|discount|margin|markup|rebate|valuation|purchase price|offer of|offer approved at|bid|budget|reserve|set at|expected ctc|ctc|retainer|royalty|earn-?out|day rate|hourly rate|rate card|counter-?offer|Gehalt|Bruttogehalt|Lohn|Vergütung|Abfindung|Vertragsstrafe|Provision|Rabatt|Marge|Kaufpreis|Honorar|Tagessatz|salaire|prime|indemnité|pénalité|remise|marge|prix de vente|salario|sueldo|indemnización|penalización|descuento|comisión|stipendio|penale|sconto|provvigione|salário|multa|desconto|comissão|salaris|boete|korting|løn|lønn|lön|bod|dagmulkt|rabat|kara umowna|wynagrodzenie';
const FIRST = firstWords(WORDS);
const FACT = new RegExp(`(?:${WORDS})(?:[ \\u00a0](?:of|is|was|at|for|up to|beträgt|von|in Höhe von|de|du|di|van|på|:)){0,2}[: ]{1,2}(?:${AMOUNT})(?![\\p{L}\\p{N}])`, 'yiu');
const NUMBER = new RegExp(`${AMOUNT}$`, 'iu');

/** Amounts and rates next to words for pay, price and penalty: a business secret in many papers. Always asked, never decided. */
export const confidentialFact: Recognizer = {
  id: 'confidential-fact',
  entities: ['CONFIDENTIAL_FACT'],
  anchors: { words: WORDS.split('|').map((word) => word.replace('-?', '').split(' ')[0]?.toLowerCase() ?? word), chars: ['digit'] },
  examples: {
    match: ['a penalty of [[NOK 40,000]] a day', 'Das Bruttogehalt beträgt [[3.940,00 Euro]] monatlich', 'Agency fee [[12.75%]]', 'a reserve set at [[$38,500]]'],
    noMatch: ['a budget of ideas', 'the fee is due', 'rate 3', 'discount available'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesAtWords(segment.text, FACT, FIRST)) {
      const value = NUMBER.exec(match[0])?.[0].trim() ?? '';
      const digits = value.replace(/\D/g, '');
      if (digits.length < 2 || !/[%$€£¥₹]|[A-Za-z]|\d{4,}|\d[.,' ]\d{3}/.test(value)) continue;
      const start = match.index + match[0].trimEnd().length - value.length;
      yield { span: { start, end: start + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.65, reason: { code: 'context-word' } };
    }
  },
};
