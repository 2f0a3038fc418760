import type { Candidate, Recognizer, Segment } from '../../types';
import { firstWords, matchesAtWords } from '../text-words';

const WORDS = 'card|account|acct|a/c|visa|mastercard|amex|debit|credit|checking|savings|iban|karte|kreditkarte|konto|carte|compte|tarjeta|cuenta|carta|conto|cartão|conta|kaart|rekening|pas|kort|kortet|konto|kontoen|karta|karty|konta';
/** The last four digits are what receipts may print of a card (PCI DSS 4.0, 3.4.1): enough to know it again. */
const FORM = new RegExp(`(?:${WORDS})(?:[ \\u00a0](?:no\\.?|number|nr\\.?|card|account))?(?:[ \\u00a0](?:ending|ends|ended)(?:[ \\u00a0](?:in|with))?|[ \\u00a0](?:endet auf|endend auf|mit Endziffern|Endziffern|finissant par|se terminant par|terminada? en|que termina en|acabada en|che termina con|terminante (?:per|con)|com final|terminad[oa] em|eindigend op|die eindigt op|som slutar på|slutar på|som ender på|ender på|kończąca się na|kończąc\\p{L}{1,3} się na))[ \\u00a0:]{1,2}(?:[x*•.]{1,4}[ -]?){0,4}(?<v>\\d{3,5})(?![\\p{L}\\p{N}-]|[.,]\\d)`, 'yiu');
const FIRST = firstWords(WORDS);

export const cardEnding: Recognizer = {
  id: 'card-ending',
  entities: ['BANK_ACCOUNT'],
  anchors: { wholeWords: [...FIRST], chars: ['digit'] },
  examples: { match: ['by card ending [[8841]]', 'account ending in [[4021]],', 'Karte endet auf [[7730]]', 'tarjeta terminada en [[1188]]'], noMatch: ['card 4021', 'the account ends in 2026-01', 'the card ending ceremony'] },
  *find({ text }: Segment): Iterable<Candidate> {
    for (const match of matchesAtWords(text, FORM, FIRST)) {
      const value = match.groups?.v ?? '', start = match.index + match[0].length - value.length;
      yield { span: { start, end: start + value.length }, entity: 'BANK_ACCOUNT', score: 0.8, reason: { code: 'context-word' } };
    }
  },
};
