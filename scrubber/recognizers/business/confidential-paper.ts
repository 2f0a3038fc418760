import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { matchesOf } from '../matches';
import { AMOUNT, isAmount } from './amounts';

const SUM = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})(?![\\p{L}\\p{N}])`, 'giu');

/** Fees and fares of everybody's are small; what a paper keeps is counted in thousands. */
const isLarge = (value: string): boolean => {
  if (/%|per ?cent|pct|bps|Prozent|procent/i.test(value)) return false;
  const digits = value.replace(/[.,]\d{1,2}(?!\d)/u, '').replace(/\D/g, '').length;
  return digits > 4 || /(?<!\p{L})(?:k|m|mn|bn|million|billion|Mio\.?|thousand|crores?|lakhs?|tkr|TEUR|LPA)$/iu.test(value);
};

/** Large sums of money in a paper that says that it is not for everybody: what they are is what it keeps. Asked, never decided. */
export const confidentialPaper: Recognizer = {
  id: 'confidential-paper',
  entities: ['CONFIDENTIAL_FACT'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['The order is worth [[£2.3m]] to us.', 'Kiln: [[€980,000]] and faster', 'we owe [[USD 84,250]] in all', 'dropped to [[2,4 Mio]]'],
    noMatch: ['they want 12 chairs', 'costs £55 a year', 'in 2023 he', { text: '£2.3m', context: { holds: 'number' } }, '12% of staff'],
  },
  *find({ text, context }: Segment, { document }: RecognizerContext): Iterable<Candidate> {
    if (context.role === 'code' || context.holds !== undefined || document.confidential !== true) return;
    for (const match of matchesOf(text, SUM)) {
      const value = (match.groups?.v ?? '').trim();
      if (isAmount(value) && isLarge(value)) yield { span: { start: match.index, end: match.index + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.61, reason: { code: 'marking-words' } };
    }
  },
};
