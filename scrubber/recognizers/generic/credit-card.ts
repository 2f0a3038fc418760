import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { isRepeated, luhn } from '../check-digits';
import { evidenceFor, wordPattern } from '../evidence';
import { matchesOf } from '../matches';

/** Test numbers that payment providers publish (stripe.com/docs/testing, developer.paypal.com): everybody's, so nobody's. */
const TEST_CARDS = new Set(['4111111111111111', '4242424242424242', '4000056655665556', '5555555555554444', '5105105105105100', '2223003122003222', '378282246310005', '371449635398431', '6011111111111117', '6011000990139424', '30569309025904', '38520000023237', '3530111333300000', '3566002020360505', '4012888888881881', '4222222222222']);
/** IIN ranges: ISO/IEC 7812, as listed by the schemes (Visa 4, Mastercard 51-55 and 2221-2720, Amex 34/37, Discover 6011/64/65, Diners 30/36/38, JCB 3528-3589, UnionPay 62, Maestro 50/56-69). */
const IIN = /^(?:1800|2131|4|5[0-9]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|30[0-5]|3[68]|35(?:2[89]|[3-8])|6)/;
const CARD = /(?<![\w.,-])\d(?:[ \u00a0-]?\d){11,18}(?![\w-])/g;
const WORDS = wordPattern(['card', 'credit card', 'debit card', 'kreditkarte', 'kartennummer', 'karte', 'carte', 'tarjeta', 'carta', 'cartão', 'kaart', 'kort', 'karta', 'visa', 'mastercard', 'amex', 'pan', 'cc', 'card number', 'mastercard']);

/** Payment card numbers: ISO/IEC 7812-1, Luhn check. */
export const creditCard: Recognizer = {
  id: 'credit-card',
  entities: ['CREDIT_CARD'],
  anchors: { chars: ['number'] },
  examples: {
    match: ['paid with [[4012 0010 3714 1112]]', 'The card on file, [[4111 3333 7777 5526]], expires', { text: '[[5425-2334-3010-9903]]', context: { columnHeader: 'Card' } }],
    noMatch: ['4111 1111 1111 1111', 'use 4242424242424242 in tests', 'EAN 6009488112070', 'call 0049 761 1234 5678'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, CARD)) {
      const compact = match[0].replace(/\D/g, '');
      if (TEST_CARDS.has(compact) || isRepeated(compact)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const reason = evidenceFor(segment, context, span, WORDS, 40);
      if (!IIN.test(compact) && !(reason && luhn(compact))) continue;
      const grouped = /^\d{4}([ \u00a0-])\d{4}\1\d{4}\1\d{4}$|^3\d{3}[ -]\d{6}[ -]\d{5}$/.test(match[0]);
      if (reason) yield { span, entity: 'CREDIT_CARD', score: luhn(compact) ? 0.98 : 0.85, reason };
      else if (luhn(compact) && compact.length >= 14) yield { span, entity: 'CREDIT_CARD', score: grouped ? 0.93 : 0.75, reason: { code: 'check-digits' } };
      else if (grouped) yield { span, entity: 'CREDIT_CARD', score: 0.55, reason: { code: 'form' } };
    }
  },
};
