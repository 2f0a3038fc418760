import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { matchesOf } from '../matches';
import { labelOf, leftLabel } from '../evidence';
import { firstWords, hasLowerWordOf, matchesAtWords } from '../text-words';
import { AMOUNT, DIGITS, isAmount, mayHoldAmount } from './amounts';
import { CONFIDENTIAL_LABEL, CONFIDENTIAL_WORDS, LOOSE } from './confidential-words';

const FIRST = firstWords(CONFIDENTIAL_WORDS);
/** Up to six words between, none of which ends the thought: "Settlement authority $60k", "margin on wine 62%". */
const FACT = new RegExp(`(?:${CONFIDENTIAL_WORDS})(?!\\p{L})(?:[ \\u00a0]\\([^()\\d]{1,20}\\))?(?:[ \\u00a0](?!and |or |und |et |y )[\\p{L}’'/-]{1,16}){0,6}(?:[ \\u00a0]?[:=–—-])?[ \\u00a0]{1,2}(?:\\*\\*|~)?(?<v>${AMOUNT})(?![\\p{L}\\p{N}])`, 'yiu');
/** "$6m bridge", "₦85m base", "12 % commission". */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})[ \\u00a0](?:[\\p{L}-]{1,12}[ \\u00a0])?(?:base|salary|bonus|bridge|commission|discount|margin|markup|mark-up|retainer|rebate|penalty|settlement|severance|exposure|overdraft|Provision|Rabatt|Marge|Gehalt|brutto|Abfindung|de remise|de marge|de prime|brut|de comisión|de descuento|de margen|brutos|di sconto|lordi|de desconto|de comissão|korting|marge|bruto|rabat|rabatt|avance|marginal|i løn|i lönn?|brutto)(?!\\p{L})`, 'giu');
/** What somebody earns or charges by the hour or the year. */
const RATE = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})(?:[ \\u00a0]?\\/[ ]?(?:hr?|hour|hrs|Std\\.?|Stunde|heure|hora|ora|uur|time|tim|godz)|[ \\u00a0](?:p\\.?a\\.?|per annum|per hour|an hour|a year gross|pro Stunde|die Stunde|(?:de )?l'heure|por hora|all'ora|per uur|i timen|i timmen|za godzinę|brutto im (?:Monat|Jahr)))(?![\\p{L}])`, 'giu');
/** How a rate goes on behind its amount. */
const MAY_BE_RATE = /[\p{L}\d.%$€£][ \u00a0]?\/[ ]?[hSut go]|[ \u00a0](?:p\.?a|per |an h|a y|pro S|die S|de l'|l'h|por h|all'|i tim|za g|brutto im)/iu;
const BEFORE_WORDS = new Set('base salary bonus bridge commission discount margin markup mark retainer rebate penalty settlement severance exposure overdraft provision rabatt marge gehalt brutto abfindung remise prime brut comisión descuento margen brutos sconto lordi desconto comissão korting bruto rabat avance marginal løn lön lönn'.split(' '));
const WHOLE = new RegExp(`^\\s*["“]?(?<v>${AMOUNT}|${DIGITS})(?:[ \\u00a0/][^\\d]{0,24})?["”]?\\s*$`, 'iu');

/** Amounts and rates next to words for pay, price and penalty: a business secret in many papers. Always asked, never decided. */
export const confidentialFact: Recognizer = {
  id: 'confidential-fact',
  entities: ['CONFIDENTIAL_FACT'],
  anchors: { words: CONFIDENTIAL_WORDS.split('|').map((word) => word.replace('-?', '').split(' ')[0]?.toLowerCase() ?? word).concat(['/h', '/ h', '/st', '/tim', '/uur', '/ora', '/god', 'annum', 'p.a', 'hour', 'stunde', 'heure', 'hora', 'uur', 'timen', 'timmen', 'godzin', ' pa']), structure: true, chars: ['digit'] },
  examples: {
    match: [
      'a penalty of [[NOK 40,000]] a day', 'Das Bruttogehalt beträgt [[3.940,00 Euro]] monatlich', 'Agency fee [[12.75%]]', 'a reserve set at [[$38,500]]', 'Settlement authority [[$60k]] only', 'margin on wine [[62%]].',
      "her salary is [[£31,450]];", 'brut mensuel [[1 940 €]], demande', '[[₦85m]] base offered', { text: '[[$615,000]]', context: { columnHeader: 'Bottom line' } }, { text: '[[31450]]', context: { columnHeader: 'Base salary' } }, 'lønnen var [[27.450 kr.]] om', 'my invoice at [[$98]]/hr', 'budget [[38-42 lpa]], can',
    ],
    noMatch: ['a budget of ideas', 'the fee is due', 'rate 3', 'discount available', { text: '31450', context: { columnHeader: 'Units' } }, { text: '31450', context: { columnHeader: 'Annual salary', holds: 'number' } }, 'the base of 40 users'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment, seen = new Set<number>();
    const amounts = mayHoldAmount(text);
    for (const match of amounts ? matchesAtWords(text, FACT, FIRST) : []) {
      const value = (match.groups?.v ?? '').trim(), start = match.index + match[0].length - (match.groups?.v ?? '').length;
      if (!isAmount(value) || seen.has(start)) continue;
      seen.add(start);
      const loose = LOOSE.test(/^[\p{L}-]+/u.exec(match[0])?.[0] ?? '');
      yield { span: { start, end: start + value.length }, entity: 'CONFIDENTIAL_FACT', score: loose ? 0.62 : 0.65, reason: { code: 'context-word' } };
    }
    for (const match of amounts && hasLowerWordOf(text, BEFORE_WORDS) ? matchesOf(text, BEFORE) : []) {
      const value = match.groups?.v ?? '';
      if (!seen.has(match.index) && isAmount(value)) yield { span: { start: match.index, end: match.index + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.62, reason: { code: 'context-word' } };
    }
    for (const match of amounts && MAY_BE_RATE.test(text) ? matchesOf(text, RATE) : []) {
      const value = match.groups?.v ?? '';
      if (!seen.has(match.index) && isAmount(value) && !/%/.test(value)) yield { span: { start: match.index, end: match.index + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.62, reason: { code: 'context-word' } };
    }
    // A sheet's column of numbers is what the work is made of: beside stand-ins it tells of nobody, and sums go on calculating.
    if (text.length > 40 || segment.context.holds !== undefined) return;
    const label = labelOf(segment) || (segment.context.cell === undefined ? '' : leftLabel(segment, context));
    const whole = label !== '' && CONFIDENTIAL_LABEL.test(label) ? WHOLE.exec(text)?.groups?.v : undefined;
    if (whole === undefined || whole.replace(/\D/g, '').length < 2 || seen.has(text.indexOf(whole))) return;
    yield { span: { start: text.indexOf(whole), end: text.indexOf(whole) + whole.length }, entity: 'CONFIDENTIAL_FACT', score: 0.65, reason: { code: segment.context.columnHeader ? 'column-header' : 'key' } };
  },
};
