/** Amounts as business papers write them: a sign, a currency (ISO 4217) or a unit shows that a number is one. */
const CURRENCY = 'USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|INR|AUD|CAD|ZAR|BRL|JPY|NGN|KES|GHS|PHP|SGD|AED|US\\$|A\\$|R\\$|C\\$|[$€£¥₹₦₱₩₺]';
const BEHIND = '%|pct|bps|percent|per cent|Prozent|procent|USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|Euros?|euros?|€|£|\\$|zł|kr(?:oner|onor)?\\.?|k|m|mn|million|Mio\\.?|bn|billion|LPA|lakhs?|crores?|thousand|pesos|naira|rand|pounds|dollars|rupees|reais|tkr|TEUR';
export const DIGITS = "\\d{1,3}(?:[ .,'’\\u00a0]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
/** An amount that a sign, a currency or a unit shows to be one: the source of a pattern. */
export const AMOUNT = `(?:(?:${CURRENCY}|R|Rs\\.?|kr\\.?)[ \\u00a0]?(?:${DIGITS})(?:[ ]?[-–][ ]?(?:${DIGITS}))?(?:[ \\u00a0]?(?:k|m|mn|million|Mio\\.?|bn|billion|LPA|lakhs?|crores?|thousand))?|(?:${DIGITS})(?:[ ]?[-–][ ]?(?:${DIGITS}))?[ \\u00a0]?(?:${BEHIND}))`;

/** Two digits at least, but for a sum in millions; "0 %" and "100 %" tell nothing. */
export const isAmount = (value: string): boolean => !/^(?:0|100) ?(?:%|percent)/.test(value) && (value.replace(/\D/g, '').length > 1 || /(?:m|mn|bn|million|billion|Mio\.?|k|crores?|lakhs?)$/i.test(value));
