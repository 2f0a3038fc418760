import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { mod97 } from '../check-digits';
import { evidenceFor, wordPattern } from '../evidence';
import { matchesOf } from '../matches';

/** Country lengths: SWIFT IBAN Registry (ISO 13616), release 97. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  ('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 '
  + 'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30')
    .split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));

const IBAN = /(?<![A-Za-z0-9])(?<c>[A-Za-z]{2})[ -]?\d{2}(?:[ \u00a0-]?[A-Za-z0-9]){11,30}/g;

/** Cuts the run of letters and digits to the country's length: the next word may follow without a sign between. */
const cut = (value: string, length: number): string | undefined => {
  let seen = 0;
  for (let index = 0; index < value.length; index += 1) {
    if (/[A-Za-z0-9]/.test(value[index] ?? '')) seen += 1;
    if (seen === length) return /^[A-Za-z0-9]/.test(value.slice(index + 1)) ? undefined : value.slice(0, index + 1);
  }
  return undefined;
};
const GROUPED = /^[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?$/;
const ACCOUNT = wordPattern(['iban', 'konto', 'account', 'compte', 'cuenta', 'conto', 'conta', 'rekening', 'bank', 'kontoverbindung']);

/** ISO 13616-1: country, two check digits (MOD 97-10 = 1), up to 30 letters and digits. */
export const iban: Recognizer = {
  id: 'iban',
  entities: ['IBAN_CODE'],
  anchors: { chars: ['number', 'letter'] },
  examples: {
    match: ['IBAN [[DE89 3704 0044 0532 0130 00]]', 'to [[GB29NWBK60161331926819]].', 'auf das Konto [[DE70 5019 0000 0417 0938 26]] bei der Bank', '[[NL91 ABNA 0417 1643 00]] on request', 'zurück auf [[DE21 1005 0000 0190 1176 47]] heute'],
    noMatch: ['DE12 3456', 'order AB12 3456 7890 1234 5678', 'sha GB29NWBK60161331926818'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, IBAN)) {
      const length = LENGTHS[(match.groups?.c ?? '').toUpperCase()];
      const value = length ? cut(match[0], length) : undefined;
      if (!value) continue;
      const span = { start: match.index, end: match.index + value.length };
      const compact = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
      if (mod97(compact.slice(4) + compact.slice(0, 4)) === 1) yield { span, entity: 'IBAN_CODE', score: 0.99, reason: { code: 'check-digits' } };
      else {
        const reason = evidenceFor(segment, context, span, ACCOUNT);
        if (reason) yield { span, entity: 'IBAN_CODE', score: 0.85, reason };
        // Mistyped, but written as nothing else is: the country's length in groups of four.
        else if (GROUPED.test(value)) yield { span, entity: 'IBAN_CODE', score: 0.7, reason: { code: 'form' } };
      }
    }
  },
};
