import type { Candidate, Recognizer, Segment } from '../../types';
import { hasWordOf, matchesAtDigits, matchesAtWords } from '../text-words';
import { FULL_DATE, MONTH_DATE, MONTH_WORDS, PART_DATE } from './date-forms';
import { matchesOf } from '../matches';
import { NOTHING } from '../nothing';

const DATE = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])(?:${FULL_DATE}|${PART_DATE})(?![\\p{L}\\p{N}]|[.,/:-]\\d)`, 'yiu');
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])(?<!\\d(?:st|nd|rd|th|\\.|er|º)?[ \\u00a0](?:de |of )?)(?:${MONTH_DATE})(?![\\p{L}\\p{N}]|[.,/:-]\\d)`, 'yiu');
/** A year after a word of time: "in 2007", "since 1994", "born 1961", "From 1960 to 1979". */
const YEAR_WORDS = new Set('in since until till from by during after before of year between early late mid spring summer autumn fall winter the born around about circa im jahr seit bis ab von en depuis jusqu desde hasta año nel dal anno em ano sinds tot siden fra til i indtil år sedan w od roku'.split(' '));
const YEAR = /(?:(?:in|since|until|till|from|by|during|after|before|of|year|between|early|late|mid|spring|summer|autumn|fall|winter|the|born|around|about|circa|im Jahr|seit|bis|ab|von|Jahr|en|depuis|jusqu['’]en|desde|hasta|año|nel|dal|anno|em|ano|sinds|tot|siden|fra|til|i|indtil|år|sedan|w roku|od|roku)[ \u00a0])(?<v>(?:1[89]|20)\d{2}(?:(?: (?:and|to|until|or) |[–-]|\/)(?:(?:1[89]|20)\d{2}|\d{2}(?!\d)))?)(?![\p{L}\p{N}%/-]|[.,:]\d| (?:%|percent|users|people|employees|items|records|shares|euros?|dollars?|kg|m|km|hours|copies|units|pieces))/yiu;
const WEEKDAY = /(?<![\p{L}])(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì)s?(?![\p{L}])/gu;
const COUNT = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|huit|neuf|dix|douze|dos|tres|cuatro|cinco|seis|siete|ocho|diez|due|tre|quattro|cinque|sei|sette|otto|dieci|dois|três|quatro|oito|twee|drie|vijf|acht|negen|tien|to|fire|fem|seks|syv|otte|ni|ti|tolv|halvandet|två|fyra|sex|sju|åtta|nio|tio|dwa|dwie|trzy|cztery|pięć|sześć|osiem|dziesięć|' + 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}';
const UNIT = 'years?|months?|weeks?|days?|hours?|Jahren?|Monaten?|Wochen|Tagen?|Stunden|ans|années|mois|semaines|jours|heures|años|meses|semanas|días|horas|anni|mesi|settimane|giorni|ore|anos|dias|jaar|maanden|weken|dagen|uur|år|måneder|uger|dage|timer|uker|dager|månader|veckor|dagar|timmar|lat|miesięcy|miesiące|tygodni|tygodnie|dni|godzin';
/** "three years and nine months": how long, in words or digits (ISO 8601-1 4.4 durations as people say them). */
const DURATION = new RegExp(`(?<![.,-])(?:(?:one|${COUNT})[ -](?:${UNIT})(?:,? (?:and )?)?){1,3}(?<![, ])(?<!and)(?![\\p{L}])`, 'yiu');
/** "(1912-87)", "(f. 1949)": when somebody lived. */
const LIFE = /(?<=\()(?:(?:f\.|født|född|\*|b\.|born|geb\.|né|née) ?)?(?:1[5-9]|20)\d{2}(?: ?[–-] ?(?:(?:1[5-9]|20)\d{2}|\d{2}))?(?=\))/gu;
const UNITS = new Set(UNIT.split('|').flatMap((unit) => (unit.endsWith('?') ? [unit.slice(0, -2), unit.slice(0, -1)] : [unit])));
const DAYS = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Montag Dienstag Donnerstag Freitag Samstag Sonntag Mittwoch lundi mardi mercredi jeudi vendredi samedi dimanche lunes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì'.split(' '));
const COUNTS = new Set(['one', ...COUNT.split('|').slice(0, -1), ...Array.from({ length: 999 }, (_, count) => String(count + 1))]);
const FOUR = /(?:1[89]|20)\d\d/;
const ISO_TIME = /(?<!\w)(?:19|20)\d{2}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\w)/g;

/** Dates and times in general (ISO 8601 and the forms of CLDR). They are kept by policy; here they stop other recognizers from taking them. */
export const dateTime: Recognizer = {
  id: 'date-time',
  entities: ['DATE_TIME'],
  anchors: {},
  examples: {
    match: ['founded in [[1977]] as', 'sentenced to [[three years and nine months]].', 'flew on [[Tuesday]].', 'due on [[1 April 2026]]', 'am [[9. März 2026]] in Freiburg', 'at [[2026-02-20T10:15:00Z]]', 'the flight leaves at [[07:40]]', '[[12/24/2025]]'],
    noMatch: ['version 7.4.0', 'a 2024 budget of 3', 'one day we will', 'section 5.1.2.3 of the paper', 'ratio 3:2', 'part 81170-02B40'],
  },
  find: (segment) => (/\d/.test(segment.text) || hasWordOf(segment.text, DAYS) || hasWordOf(segment.text, UNITS) ? datesIn(segment) : NOTHING),
};

function* datesIn(segment: Segment): Iterable<Candidate> {
  const { text } = segment;
  for (const match of hasWordOf(text, DAYS) ? matchesOf(text, WEEKDAY) : []) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.5, reason: { code: 'form' } };
  if (hasWordOf(text, UNITS)) {
    for (const match of matchesAtWords(text, DURATION, COUNTS)) if (!/^one /i.test(match[0])) yield { span: { start: match.index, end: match.index + match[0].trimEnd().length }, entity: 'DATE_TIME', score: 0.45, reason: { code: 'form' } };
  }
  if (!/\d/.test(text)) return;
  for (const match of text.includes('(') ? matchesOf(text, LIFE) : []) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.6, reason: { code: 'form' } };
  for (const match of matchesOf(text, ISO_TIME)) {
    yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.7, reason: { code: 'form' } };
  }
  for (const match of matchesAtWords(text, NAMED, MONTH_WORDS)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.6, reason: { code: 'form' } };
  for (const match of FOUR.test(text) ? matchesAtWords(text, YEAR, YEAR_WORDS) : []) {
    const value = match.groups?.v ?? '';
    const end = match.index + match[0].length;
    yield { span: { start: end - value.length, end }, entity: 'DATE_TIME', score: 0.5, reason: { code: 'context-word' } };
  }
  for (const match of matchesAtDigits(text, DATE)) {
    if (/T?\d{2}:\d{2}/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6)) && /^\d{4}-/.test(match[0])) continue;
    if (match.index > 10 && /\d{4}-\d{2}-\d{2}[T ]$/.test(text.slice(match.index - 11, match.index))) continue;
    yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DATE_TIME', score: 0.6, reason: { code: 'form' } };
  }
}
