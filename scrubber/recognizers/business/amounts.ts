import { hasWordLike } from '../text-words';

/**
 * Amounts as business papers write them: a sign, a currency (ISO 4217) or a unit shows that a number is one. Forms of each country
 * after CLDR's number patterns and what accountants write: "4,2 M€", "45 TEUR", "kr 12 400,-", "R$ 95 mi", "9,4 mln zł", "18,4 MNOK".
 */
const CODES = 'USD|EUR|GBP|CHF|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RON|INR|AUD|CAD|ZAR|BRL|MXN|ARS|CLP|COP|PEN|JPY|CNY|NGN|KES|GHS|PHP|SGD|AED|TRY';
const CURRENCY = `${CODES}|US\\$|A\\$|R\\$|C\\$|MX\\$|NT\\$|[$€£¥₹₦₱₩₺]|S?Fr\\.`;
/** What currencies are called behind the number. */
const NAMED = `${CODES}|Euros?|€|£|\\$|zł(?:otych)?|kr(?:oner|onor|onur)?\\.?|pesos|naira|rand|pounds|dollars|dólares|dollari|rupees|reais|Franken|francs?|soles|Kč|Ft|lei`;
/** Thousands, millions, milliards; those that are a currency's too are below. */
const SCALE = 'k|m|mn|millions?|Mio\\.?|Mrd\\.?|bn|billion|thousand|Tsd\\.?|Tausend|mill\\.?|millioner|mia\\.?|milliard(?:er|s)?|miljoner|miljarder|miljoen|miljard|mln|mld|tys\\.?|millones|milioni|milione|miliardi|milhões|milhão|LPA|lakhs?|crores?|tkr|mkr|TEUR|T€|[kM]€|Md€|[kM]EUR|[kM](?:NOK|SEK|DKK|CHF|USD|PLN)';
/** Words for thousands and millions that mean other things alone ("5 mi", "20 mil"). */
const SCALE_WORD = 'mil|mi|bi|mila|mille|duizend|tusind|tusen|Tausend';
export const DIGITS = "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
const RANGE = `(?:${DIGITS})(?:[ ]?[-–][ ]?(?:${DIGITS}))?(?:[,.][-–—]{1,2})?`;
const SPACE = '[ \\u00a0\\u202f]?';
const OF = "(?:[ \\u00a0](?:d[’']|d[ei][ \\u00a0])?|(?=[€£$]))";
/** An amount that a sign, a currency or a unit shows to be one: the source of a pattern. */
export const AMOUNT = `(?:(?:${CURRENCY}|R|Rs\\.?|kr\\.?)${SPACE}${RANGE}(?:${SPACE}(?:${SCALE}|${SCALE_WORD}))?|${RANGE}${SPACE}(?:%|pct|bps|percent|per cent|Prozent|procent|pour cent|por ciento|por cento|(?:${SCALE}|${SCALE_WORD})${OF}(?:${NAMED})|${NAMED}|${SCALE}))`;

/** A currency or a unit as a word of its own, or in one piece with its number: "USD", "18m", "R500". */
const AMOUNT_WORD = new RegExp(`^(?=.*\\p{L})(?:${CODES}|S?Fr|Rs?|kr)?\\d*(?:pct|bps|percent|per|Prozent|procent|pour|por|${SCALE}|${SCALE_WORD}|${NAMED})?$`, 'iu');
/** The cheap question first: something that shows a number to be an amount. */
export const mayHoldAmount = (text: string): boolean => /\d/.test(text) && (/[$€£¥₹₦₱₩₺%]/.test(text) || hasWordLike(text, AMOUNT_WORD));

/** Two digits at least, but for a sum in millions; "0 %" and "100 %" tell nothing. */
export const isAmount = (value: string): boolean => !/^(?:0|100) ?(?:%|percent)/.test(value) && (value.replace(/\D/g, '').length > 1 || SCALED.test(value));
const SCALED = new RegExp(`\\d[ \\u00a0\\u202f]?(?:${SCALE}|${SCALE_WORD})(?:${OF}(?:${NAMED}))?$`, 'iu');

const MILLIONS = /\d[ \u00a0\u202f]?(?:m|M|mi(?:o|ll|lj|l)|Mio|Mrd|Md|b|mia|mld|mln|mkr|crore|lakh)/u;
const THOUSANDS = /\d[ \u00a0\u202f]?(?:k|K|T|th|t[yk]|tus|tau|duiz|mil(?:a|le)?(?!\p{L})|LPA)/u;
/** How many units of its currency an amount is, roughly; a share in percent is none. */
export const weightOf = (value: string): number => {
  if (/%|per ?cent|prozent|procent|pour|por/i.test(value)) return 0;
  const number = Number.parseInt((/\d[\d .,'’\u00a0\u202f]*/.exec(value)?.[0] ?? '0').replace(/[.,]\d{1,2}\D*$/, '').replace(/\D/g, ''), 10);
  return MILLIONS.test(value) ? number * 1_000_000 : THOUSANDS.test(value) ? number * 1000 : number;
};
