import type { Candidate, Recognizer, Segment } from '../../types';
import { hasLowerWordOf } from '../text-words';
import { matchesOf } from '../matches';

const CODES = 'DEM|FRF|ITL|ESP|PTE|NLG|BEF|ATS|FIM|GRD|IEP|TRL|TRY|TL|RUB|RUR|UAH|BGN|ROL|RON|HRK|RSD|MKD|ALL|BAM|EEK|LVL|LTL|SKK|SIT|CYP|MTL|ISK|MDL|GEL|AMD|AZN|KZT|EGP|MAD|TND|DZD|XOF|XAF|GHS|ETB|UGX|TZS|ZMW|BWP|NAD|MUR|PKR|BDT|LKR|NPR|MMK|VND|IDR|MYR|PHP|TWD|SAR|QAR|KWD|BHD|OMR|JOD|LBP|IRR|IQD|ARS|CLP|COP|PEN|UYU|BOB|PYG|VEF|CRC|GTQ|HNL|NIO|DOP|JMD|TTD|BBD|BSD|USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|NOK|SEK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ZAR|SGD|HKD|AED|TRY|ILS|KRW|THB|NGN|KES';
const AMOUNT = '\\d{1,3}(?:[ \\u00a0.,\'’]\\d{3}){1,5}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?';
const MONEY = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${CODES}|Rs\\.?|kr\\.?|R(?=\\d)|[$€£¥₹₽₩₺₦₪]|US\\$|C\\$|A\\$|R\\$)[ \\u00a0]?(?:${AMOUNT})(?:[ \\u00a0]?(?:million|billion|bn|mn|MM|m|k|M|K|B|Mio\\.?|Mrd\\.?|crore|lakh))?|(?:${AMOUNT})[ \\u00a0]?(?:(?:million|billion|bn|Mio\\.?|Mrd\\.?|thousand|crore|lakh|millioner|milliarder|mio\\.?|mia\\.?|miljoner|miljarder|Millionen|Milliarden|millions d[e\'’]|milliards d[e\'’]|millones de|milioni di|milhões de|miljoen|miljard|mln|mld|tys\\.?)[ \\u00a0]?)?(?:${CODES}|[$€£¥₹₽₩₺₪]|Euros?|euros?|dollars?|pounds?|Kronen|kroner|kronor|złotych|zł|reais|pesos|rupees|LPA|Franken|(?:\\p{L}{4,12} )?(?:marks?|Marks?|liras?|Liras?|schillings?|Schillings?|francs?|Francs?|crowns|roubles|rubles|dinars?|zlotys?|forints?|drachmas?|lei|leva|kunas?|tolars?|guilders|pesetas|escudos|lire|kronor|hryvnias?|riyals?|dirhams?|ringgit|baht|dong|won|yen|yuan|naira|cedis?|shillings?|rand)(?:[ \\u00a0]\\([A-Z]{3}\\))?))(?![\\p{L}\\p{N}])`, 'gu');

const SIGN = /[$€£¥₹₽₩₺₦₪]|kr\.?\s?\d|R\d|Rs/;
const CURRENCY_WORDS = new Set([...CODES.toLowerCase().split('|'), ...'kr rs euro dollar pound kronen kroner kronor złotych zł reais peso rupee lpa franken mark lira schilling franc crown rouble ruble dinar zloty forint drachma lei leva kuna tolar guilder peseta escudo lire hryvnia riyal dirham ringgit baht dong won yen yuan naira cedi shilling rand'.split(' ')]);

/** ISO 4217 codes and currency signs. Amounts are kept by policy; found here so that number recognizers leave them alone. */
export const money: Recognizer = {
  id: 'money',
  entities: ['MONEY'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['a balance of [[$186,400]]', 'beträgt [[3.940,00 Euro]] monatlich', 'penalty of [[NOK 40,000]] a day', 'approved at [[24.5 LPA]]'],
    noMatch: ['18 knots', '37,5 Stunden', 'room 450'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    if (!SIGN.test(segment.text) && !hasLowerWordOf(segment.text, CURRENCY_WORDS)) return;
    for (const match of matchesOf(segment.text, MONEY)) {
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'MONEY', score: 0.6, reason: { code: 'form' } };
    }
  },
};
