import type { Candidate, Reason, Recognizer, RecognizerContext, Segment, Span } from '../../types';
import { anchorWords, evidenceFor, leftLabel, matchesLabel, wordPattern } from '../evidence';
import { hasLowerWordOf } from '../text-words';
import { FULL_DATE, MONTH_DATE, MONTH_WORDS } from './date-forms';
import { matchesOf } from '../matches';

const WORDS = [
  'date of birth', 'birth date', 'birthdate', 'birthday', 'born', 'born on', 'dob', 'd.o.b', 'd o b', 'geboren', 'geboren am', 'geburtsdatum', 'geburtstag', 'geb', 'geb.-datum', 'geb dat',
  'date de naissance', 'né le', 'née le', 'né', 'née', 'né(e) le', 'naissance', 'fecha de nacimiento', 'nacido', 'nacida', 'nacido el', 'nacimiento', 'f nac', 'f. nac', 'fecha nac', 'fec. nac', 'fecha de nac', 'd. de nasc', 'data di nascita', 'nato il', 'nata il', 'nato', 'nata', 'nascita',
  'data de nascimento', 'nascido', 'nascida', 'nascimento', 'dt nasc', 'geboortedatum', 'geboren op', 'geb datum', 'fødselsdato', 'født', 'fødselsdag', 'födelsedatum', 'född', 'syntymäaika', 'syntynyt', 'syntymäpäivä',
  'data urodzenia', 'urodzony', 'urodzona', 'ur', 'datum narození', 'narozen', 'narozena', 'dátum narodenia', 'születési dátum', 'született', 'data nașterii', 'născut', 'născută', 'дата рождения', 'родился', 'родилась', 'дата народження',
  'doğum tarihi', 'doğum', 'ημερομηνία γέννησης', 'תאריך לידה', 'تاريخ الميلاد', '生年月日', '出生日期', '生日', '생년월일', 'जन्म तिथि', 'ngày sinh', 'tanggal lahir', 'tarikh lahir', 'tgl lahir', 'b', 'geburt',
];
const BIRTH = wordPattern(WORDS.filter((word) => word.length > 1));
const DATE = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${FULL_DATE}|${MONTH_DATE})(?![\\p{L}\\p{N}])`, 'giu');
/** "DOB: 19880412", without separators, only right behind the word. */
const COMPACT = /(?:dob|birth|geburtsdatum|naissance)\W{0,4}(?<v>(?:19|20)\d{2}[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d{2})(?!\d)/giu;

/** Words for birth: CLDR has none, so dictionaries of each language; the forms of dates are in date-forms.ts. */
export const dateOfBirth: Recognizer = {
  id: 'date-of-birth',
  entities: ['DATE_OF_BIRTH'],
  anchors: { words: [...anchorWords(WORDS.filter((word) => word.length > 2)), '*', 'b.', 'f.', 'ur.'], structure: true, chars: ['digit'] },
  examples: {
    match: [
      'Date of birth: [[14 March 1979]]', 'geboren am [[21.05.1990]] in Izmir', 'née le [[2 février 1982]]', 'DOB [[03/04/1988]]', 'Fecha de nacimiento: [[5 de mayo de 1991]]',
      { text: '[[1993-07-19]]', context: { columnHeader: 'dob' } }, { text: '[[30/07/1994]]', context: { columnHeader: 'Born' } }, '生年月日 [[1985年3月12日]]', 'Birger Wallin (f. [[1939-05-17]]) väntade',
    ],
    noMatch: ['The contract starts on 1 April 2026.', 'founded 12.03.1988', 'a newborn was seen at 10:30', { text: '2024-01-02', context: { columnHeader: 'invoice date' } }],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    for (const match of mayTellBirth(segment, context) ? matchesOf(segment.text, DATE) : []) {
      const span = { start: match.index, end: match.index + match[0].length };
      const reason = birthEvidence(segment, context, span);
      if (reason) yield { span, entity: 'DATE_OF_BIRTH', score: 0.95, reason };
    }
    for (const match of /\d{8}/.test(segment.text) ? matchesOf(segment.text, COMPACT) : []) {
      const end = match.index + match[0].length;
      yield { span: { start: end - (match.groups?.v ?? '').length, end }, entity: 'DATE_OF_BIRTH', score: 0.9, reason: { code: 'context-word' } };
    }
  },
};

/** A date at all, and a word for birth in the text, its label or the cell beside it: without one no date is worth reading. */
const mayTellBirth = (segment: Segment, context: RecognizerContext): boolean =>
  (/\d[-/.] ?\d|[年년]/.test(segment.text) || hasLowerWordOf(segment.text, MONTH_WORDS)) && (BIRTH.test(segment.text) || /(?:\*|\bb\.|\(f\.)\s?\d/u.test(segment.text) || matchesLabel(segment, BIRTH) || segment.context.cell !== undefined && BIRTH.test(leftLabel(segment, context)));

/** The word must stand before the date with no other date between: "born 2 May 1980, hired 1 June 2001". */
const birthEvidence = (segment: Segment, context: RecognizerContext, span: Span): Reason | undefined => {
  const reason = evidenceFor(segment, context, span, BIRTH, 36);
  if (reason?.where && /\d{4}|\d[.\/-]\d/.test(segment.text.slice(reason.where.end, span.start))) return undefined;
  if (reason) return reason;
  return /(?:\*|\bb\.|\(f\.)\s?$/u.test(segment.text.slice(Math.max(0, span.start - 4), span.start)) ? { code: 'context-word' } : undefined;
};
