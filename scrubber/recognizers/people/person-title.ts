import type { Candidate, Recognizer, Segment } from '../../types';
import { classAt, LETTER, LOWER } from '../letter-classes';
import { readName } from './name-shape';
import { nameRuns, type NameRun } from './name-tokens';
import { STRONG, WEAK } from './titles';

/** Behind these even an everyday word is a name ("Mr Price"); "Sr Manager" is a post. */
const ADDRESSED = new Set('Mr Mrs Ms Miss Mx Dr Prof Rev Dame Lady Herr Frau Mme'.split(' '));
/** Degrees that stand between a title and the name: "Prof. Dr. med.". */
const DEGREES = new Set('Dr Prof Ing Mag med iur rer nat phil hc Dipl Justice Judge'.split(' '));
/** Addressed by office, not by name. */
const OFFICE = /^(?:President|Chairman|Chairwoman|Chair|Chairperson|Speaker|Secretary|Minister|Mayor|Director|Judge|Justice|Sir|Madam|Ambassador|Customer|Kunde|Doctor|Who|Right|Bean|Robot|Appointments?|Appt|Letters?|Notes?|Name|Names|Visits?|Signature|Surgery|Practice|Clinic|Referral|Report|Orders?|On|In|Is|To|And|Or|The|Has|Had|Will|Said|For|With|Reviewed?|Aware|Informed|Called|Cr|Nurse|Services|Strange)$/;

/** Titles and forms of address of many languages, with the name behind them (CLDR has none; dictionaries). */
export const personTitle: Recognizer = {
  id: 'person-title',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'letter'], wholeWords: ['m', ...[...STRONG, ...WEAK].map((word) => word.toLowerCase())] },
  examples: {
    match: ['ask for Ms [[T. Albury]].', 'Bei Fragen hilft Herr [[Jung]].', 'vertreten durch Dr. [[Annemarie Steinbeißer-Klug]],', 'Mrs [[Eulalie Ferguson]] (“Miss [[Lally]]”), lives', 'Captain [[Desmond Rolle]] meets you', 'Prof. Dr. [[S. Mukhopadhyay]], tel', 'Mr [[Price]] agreed', 'Dr [[Merchant]] is away', 'M. le directeur et Mme [[Fournier]]', '(RA [[Lüder Vogt]],', 'their contact [[Wiltrud Abelsen]] was kind', 'z panem [[Ludwiczakiem]] w'],
    noMatch: ['Mr President, thank you', 'the patient was seen', 'Dear Sir or Madam', 'General Terms apply', 'Sister Company', 'client Services'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const run of nameRuns(text)) {
      const title = titleOf(run, text);
      const first = title && run.tokens[title.index];
      if (!title || !first || OFFICE.test(first.text) || STRONG.has(first.text) || DEGREES.has(first.text)) continue;
      const name = readName(run, title.index, title.strong);
      if (title.strong && first.ordinary && first.given === 'unknown' && first.surname === 'unknown' && !ADDRESSED.has(text.slice(title.start, title.start + 5).replace(/[. ].*$/, ''))) continue;
      if (!name || (!title.strong && first.kind === 'word' && first.ordinary && first.given === 'unknown')) continue;
      const where = { start: title.start, end: Math.max(title.start + 1, first.start - 1) };
      const unlisted = !title.strong && name.score < 0.9;
      const score = title.strong ? 0.93 : !unlisted ? 0.88 : title.lower && first.surname === 'unknown' ? 0.5 : 0.72;
      yield { span: { start: name.start, end: name.end }, entity: 'PERSON', score, reason: { code: 'title', where } };
    }
  },
};

type Title = { readonly index: number; readonly start: number; readonly strong: boolean; readonly lower: boolean };

/** The title inside a run ("Frau Groß", "Mr Price"), or right before it ("Dr. Jane", "inspector Rose"). */
const titleOf = (run: NameRun, text: string): Title | undefined => {
  let last = -1;
  let strong = false;
  for (const [index, token] of run.tokens.entries()) {
    if (token.kind === 'initial' && token.text === 'M.' && index === 0 && run.tokens[1]?.surname === 'name') { last = index; strong = true; break; }
    if (token.kind !== 'word') break;
    if (STRONG.has(token.text)) { last = index; strong = true; }
    else if (last < 0 && WEAK.has(token.text)) last = index;
    else if (index > 1 || !(last === index - 1 && DEGREES.has(token.text)) && !token.ordinary) break;
  }
  if (last >= 0 && last + 1 < run.tokens.length) return { index: last + 1, start: run.tokens[last]?.start ?? 0, strong, lower: false };
  return titleBefore(run, text);
};

const titleBefore = (run: NameRun, text: string): Title | undefined => {
  let end = (run.tokens[0]?.start ?? 0) - 1;
  for (let count = 0; count < 5; count += 1) {
    if (text[end] !== ' ' && text[end] !== '\u00a0') return undefined;
    const dot = text[end - 1] === '.';
    const stop = dot ? end - 1 : end;
    let start = stop;
    while (start > 0 && stop - start < 16 && classAt(text, start - 1) & LETTER) start -= 1;
    const word = text.slice(start, stop);
    if (word === '' || (dot && word.length > 6)) return undefined;
    if (STRONG.has(word) || WEAK.has(word)) return { index: 0, start, strong: STRONG.has(word), lower: classAt(text, start) === LOWER };
    if (!DEGREES.has(word)) return undefined;
    end = start - 1;
  }
  return undefined;
};
