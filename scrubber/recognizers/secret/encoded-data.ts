import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { matchesOf } from '../matches';
import { NOTHING } from '../nothing';

/** RFC 2397: `data:` with a media type and base64. Shorter ones hold icons and gradients, not documents. */
const DATA_ADDRESS = /\bdata:[\w.+/-]{1,100}(?:;[\w.=-]{1,60}){0,4};base64,[\w+/%=-]{96,}/gi;
/** RFC 4648 4: a long run in one piece, as in JSON values and notebooks. SHA-512 in hexadecimal has 128 letters. */
const RUN = /(?<![\w+/=-])[A-Za-z0-9+/]{200,}={0,2}(?![\w+/=-])/g;
/** RFC 2045 6.8 and RFC 7468: lines of 60 to 76 letters, the last one shorter. */
const FULL_LINE = /^\s{0,8}[A-Za-z0-9+/]{60,76}={0,2}\s{0,2}$/;
const LAST_LINE = /^\s{0,8}(?:[A-Za-z0-9+/]{4}){1,19}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s{0,2}$/;

const LONG = 200;
const isData = (code: number): boolean => code > 46 && code < 58 || code > 64 && code < 91 || code > 96 && code < 123 || code === 43;

/** A run so long covers every two hundredth place of a text, so only those are looked at. */
const hasLongRun = (text: string): boolean => {
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (!isData(text.charCodeAt(at))) continue;
    let start = at, end = at + 1;
    while (start > 0 && isData(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && isData(text.charCodeAt(end))) end += 1;
    if (end - start >= LONG) return true;
    at = end - 1;
  }
  return false;
};

/** Data and not a word, a ruler or a number: small and capital letters and digits. */
const isMixed = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);

const isLine = (segment: Segment, context: RecognizerContext): boolean => {
  if (FULL_LINE.test(segment.text) && isMixed(segment.text)) return true;
  if (!LAST_LINE.test(segment.text)) return false;
  return context.neighbours(segment).some((other) => other.id < segment.id && other.context.block === segment.context.block && FULL_LINE.test(other.text) && isMixed(other.text));
};

const found = (start: number, end: number, score: number): Candidate => ({ span: { start, end }, entity: 'ENCODED_DATA', score, reason: { code: 'form' } });

const sample = 'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAB9klEQVR4Xu2aT07DMBDGx0nThP6R6AKEhARL7gD34Aic';
const run = sample.repeat(3);

/** Long, or one run without a space in it. */
const mayHoldData = (text: string): boolean => text.length >= 96 || text.length > 3 && ONE_RUN.test(text);
const ONE_RUN = /^\s{0,8}[A-Za-z0-9+/=]{4,80}\s{0,2}$/;

/** Pictures, files and certificates that are written as letters: what they show or hold can't be read here, so they don't go out unseen. */
export const encodedData: Recognizer = {
  id: 'encoded-data',
  entities: ['ENCODED_DATA'],
  examples: {
    match: [`<img src="[[data:image/png;base64,${sample}${sample}]]">`, `"image/png": "[[${run}]]"`, `[[${sample.slice(0, 76)}]]`],
    noMatch: ['data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP', 'see data: base64, as they say', 'a'.repeat(220), 'da39a3ee5e6b4b0d3255bfef95601890afd80709', '='.repeat(76)],
  },
  find: (segment, context) => (mayHoldData(segment.text) ? dataIn(segment, context) : NOTHING),
};

function* dataIn(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
  const { text } = segment;
  if (isLine(segment, context)) {
    const start = text.length - text.trimStart().length;
    yield found(start, text.trimEnd().length, 0.7);
    return;
  }
  if (text.length < 96) return;
  for (const match of /;base64,/i.test(text) ? matchesOf(text, DATA_ADDRESS) : []) yield found(match.index, match.index + match[0].length, 0.7);
  for (const match of hasLongRun(text) ? matchesOf(text, RUN) : []) if (isMixed(match[0])) yield found(match.index, match.index + match[0].length, 0.7);
}
