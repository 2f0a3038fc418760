import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { matchesOf } from '../matches';
import { hasLowerWordOf } from '../text-words';
import { FULL_DATE, MONTH_DATE, MONTH_WORDS } from './date-forms';

/** A question about birth: it has one of these words and ends in a question mark. */
const ASKS = /(?<![\p{L}])(?:born|birth(?:day|date)?|dob|geboren|geburts(?:tag|datum)|naissance|née?|naci[óo]|nacid[oa]|nacimiento|cumpleaños|nat[oa]|nascita|nasc(?:eu|ido|ida|imento)|aniversário|geboorte(?:datum)?|jarig|født|fødsels(?:dag|dato)|född|födelse(?:dag|datum)|urodz\p{L}{2,8}|syntynyt|syntymäaika)(?![\p{L}])[^?\n]{0,60}\?\s*$/iu;
const DATE = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${FULL_DATE}|${MONTH_DATE})(?![\\p{L}\\p{N}])`, 'giu');
const LONGEST = 160;

/** "When were you born? – 3 May 1984": the date stands in the line below the question. */
export const birthAnswer: Recognizer = {
  id: 'birth-answer',
  entities: ['DATE_OF_BIRTH'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['When were you born?\n[[3 May 1984]], in Leeds.', 'Wann sind Sie geboren? Am [[03.05.1984]].', 'Fødselsdato? [[3. maj 1984]]'],
    noMatch: ['When did you start?\n3 May 1984', 'Were you born here? Yes, since 4 p.m.', 'on 3 May 1984'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    if (text.length > LONGEST || !(/\d[-/.] ?\d/.test(text) || hasLowerWordOf(text, MONTH_WORDS))) return;
    const before = text.includes('?') ? [] : context.neighbours(segment).filter((other) => other.id < segment.id && segment.id - other.id <= 2 && other.text.length < 400 && ASKS.test(other.text));
    if (before.length === 0 && !text.includes('?')) return;
    for (const match of matchesOf(text, DATE)) {
      const asked = ASKS.test(text.slice(0, text.slice(0, match.index).lastIndexOf('?') + 1)) || before.length > 0;
      if (asked) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_OF_BIRTH', score: 0.88, reason: { code: 'context-word' } };
      return;
    }
  },
};
