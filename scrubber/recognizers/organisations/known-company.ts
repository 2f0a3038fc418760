import type { Candidate, Recognizer, Segment } from '../../types';
import { beginsKnownCompany, isKnownCompany } from '../lexica/known-things';
import { nameRuns } from '../people/name-tokens';

/** Short names that are words as well: they mean the company only where the words around say so. */
const WORDS = /^(?:apple|amazon|meta|alphabet|shell|orange|oracle|ford|opel|visa|chase|target|delta|emirates|united|universal|paramount|warner|subway|nike|puma|uber|lego|bosch|dell|sage|wise|bain|fidelity|vanguard|kraft|allianz|prudential|seat|mini|smart|ing|three|gap|next|boots|fiat|nest|hermes|ups|mars|dove|ey|gm|bp|lg|hp|gsk|aig|emirates|philips|siemens|disney|ibm|sap|abb|basf|amd|bbc|cnn|hbo|bmw|dhl|dpd|klm|bcg|tcs|ubs|citibank)$/i;
const COMPANY_VERB = /^(?:['’]s(?![\p{L}])|\s+(?:agreed|acquired|said|says|announced|reported|filed|sued|settled|pays?|paid|offers?|alleg(?:es|ed)|holds?|owns?|has|have|had|is|was|will|shall|and|or|cards?|stock|shares|employees|executives?)(?![\p{L}]))/u;

/** Companies that everybody knows, by name alone: kept by policy. As a party they are found by `party` and `company`. */
export const knownCompany: Recognizer = {
  id: 'known-company',
  entities: ['PUBLIC_BODY'],
  anchors: { chars: ['upper'], like: { test: beginsKnownCompany } },
  examples: {
    match: ['against [[Mastercard]] and [[Bank of America]] in', 'he left [[Microsoft]] in 2019', '[[Lufthansa]] cancelled it'],
    noMatch: ['an apple a day', 'a visa for Peru', 'Chase the ball', 'Target date'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const run of nameRuns(text)) {
      for (const [index, token] of run.tokens.entries()) {
        if (token.kind !== 'word' || !token.leadsCompany) continue;
        const last = [2, 1, 0].find((more) => run.tokens[index + more] !== undefined && isKnownCompany(text.slice(token.start, run.tokens[index + more]!.end)));
        const end = last === undefined ? bankOf(text, token.start) : run.tokens[index + last]!.end;
        if (end === undefined || WORDS.test(text.slice(token.start, end)) && (run.atStart && index === 0 || !COMPANY_VERB.test(text.slice(end, end + 14)))) continue;
        yield { span: { start: token.start, end }, entity: 'PUBLIC_BODY', score: 0.6, reason: { code: 'form' } };
      }
    }
  },
};

/** "Bank of America": the small word ends a run of capitals. */
const bankOf = (text: string, start: number): number | undefined => {
  const phrase = /^\p{Lu}\p{L}{2,12} of \p{Lu}\p{L}{2,12}/u.exec(text.slice(start, start + 32))?.[0];
  return phrase !== undefined && isKnownCompany(phrase) ? start + phrase.length : undefined;
};
