import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Forms by country: European Commission, VIES FAQ. DE: ISO 7064 MOD 11,10 (BZSt). */
const FORMS = 'ATU\\d{8}|BE[01]\\d{9}|BG\\d{9,10}|CY\\d{8}[A-Z]|CZ\\d{8,10}|DE\\d{9}|DK\\d{8}|EE\\d{9}|EL\\d{9}|ES[A-Z0-9]\\d{7}[A-Z0-9]|FI\\d{8}|FR[A-HJ-NP-Z0-9]{2}\\d{9}|GB\\d{9}(?:\\d{3})?|HR\\d{11}|HU\\d{8}|IE\\d{7}[A-W][A-I]?|IE\\d[A-Z+*]\\d{5}[A-W]|IT\\d{11}|LT\\d{9}(?:\\d{3})?|LU\\d{8}|LV\\d{11}|MT\\d{8}|NL\\d{9}B\\d{2}|PL\\d{10}|PT\\d{9}|RO\\d{2,10}|SE\\d{10}01|SI\\d{8}|SK\\d{10}|XI\\d{9}';
const SPACED = FORMS.replace(/\\d\{(\d+)(?:,(\d+))?\}/g, (_all, low: string, high?: string) => `(?:[ .-]?\\d){${low}${high ? `,${high}` : ''}}`);
/** The letters of a country in a word that may hold more. */
const COUNTRY = new RegExp(FORMS.split('|').map((form) => form.slice(0, 2)).filter((code) => /^[A-Z]{2}$/.test(code)).join('|'));

export const euVat: Recognizer = numberRecognizer({
  id: 'eu-vat', entity: 'TAX_ID', pattern: new RegExp(`(?<![\\w-])(?:${SPACED})(?![\\w-])`, 'g'), alone: 0.7, announced: 0.96, anchors: { chars: ['digit', 'upper'], like: COUNTRY },
  words: ['vat', 'vat no', 'vat id', 'vat number', 'vat reg', 'ust-id', 'ust-idnr', 'ust.-id', 'ustid', 'uid', 'umsatzsteuer', 'tva', 'iva', 'n° tva', 'btw', 'btw-nr', 'moms', 'momsnr', 'alv', 'nip', 'dič', 'áfa', 'φπα', 'mwst', 'cif', 'nif', 'p.iva', 'steuer'],
  examples: { match: ['USt-IdNr. [[DE136695976]]', 'VAT [[GB 980 7806 84]]', 'TVA : [[FR40303265045]]', 'BTW [[NL001234567B01]]'], noMatch: ['DE12', 'IT 2024', 'ATU12'] },
});
