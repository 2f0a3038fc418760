import type { Candidate, Recognizer, Segment } from '../../../types';
import { matchesOf } from '../../matches';

/** A Danish account: registration number of the branch, four digits, and up to ten digits of the account (Finans Danmark, registreringsnumre). */
const BRANCH = /(?<![\p{L}\p{N}])reg(?:\.|istrerings)?[ -]?(?:nr|nummer)?\.?[ \u00a0]?[:=]?[ \u00a0]{0,2}(?<v>\d{4})(?![\d-])(?=[^\n]{0,24}(?:konto|kto|[ \u00a0]\d{6,10}(?!\d)))/giu;
const WHOLE = /(?<![\p{L}\p{N}.,/-])\d{4}[- \u00a0]\d{6,10}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const NEAR = /(?:konto|kto|overfør|indbetal|betales til|bank)\p{L}{0,14}\.?[^\n]{0,24}$/iu;

export const dkBank: Recognizer = {
  id: 'dk-bank',
  entities: ['BANK_ACCOUNT'],
  anchors: { chars: ['number'] },
  examples: {
    match: ['Bankkonto reg. [[5301]] konto 0000417882 er', 'reg.nr. [[0417]], konto 1180044', 'overføres til konto [[5301-0000417882]].'],
    noMatch: ['reg. 5301 af 2019', 'konto 4417 er lukket', 'bank 2019 2020', 'regning 4417 til konto'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    for (const match of matchesOf(text, BRANCH)) {
      const start = match.index + match[0].length - 4;
      yield { span: { start, end: start + 4 }, entity: 'BANK_ACCOUNT', score: 0.85, reason: { code: 'context-word', where: { start: match.index, end: start } } };
    }
    for (const match of matchesOf(text, WHOLE)) {
      const told = NEAR.test(text.slice(Math.max(0, match.index - 44), match.index));
      if (told || /^\d{4}-\d{10}$/.test(match[0])) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'BANK_ACCOUNT', score: told ? 0.85 : 0.5, reason: { code: told ? 'context-word' : 'form' } };
    }
  },
};
