import type { EntityType } from '../entity-types';
import type { Candidate, Recognizer, RecognizerContext, Segment } from '../types';
import { labelOf, leftLabel, matchesLabel, wordPattern } from './evidence';
import { matchesAtWords } from './text-words';

/** A number without check digits: only the word before it, or its label, says what it is. */
export type AnnouncedRule = {
  readonly id: string;
  readonly entity: EntityType;
  /** Lower-case words; "no.", "Nr", "number", "ID", "#" after them are understood. */
  readonly words: readonly string[];
  /** Words that may also stand in running text without a number: after them the number needs five digits, or letters and digits. */
  readonly score?: number;
  /** Only digits and letters of this form. */
  readonly value?: RegExp;
  readonly examples: Recognizer['examples'];
};

const VALUE = '(?:[A-Z]{1,4}[ \\u00a0])?\\d{1,14}(?:[ \\u00a0/.-]\\d{1,8}|[/-][A-Z]{1,4}(?=[/-]\\d)){0,5}(?:[ /-]?[A-Z]{1,3}(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}]|[.,]\\d)|[A-Z0-9](?:[A-Z0-9]|[-/._:](?=[A-Z0-9])){2,31}(?:[ \\u00a0]\\d{2,6}(?![\\p{L}\\p{N}])){0,3}';
const NUMBER_WORD = "(?:[ \\u00a0-]?[(\\[]?(?:nos?|nrs?|num|number|nummer|numéro|número|numero|id|code|ref|reference|n°|nº|n\\.º|č|nro|numer|zeichen)(?![\\p{L}])\\.?|[ ]?#)";
/** Written together with their word: "caseno", "Kontonr". */
const NUMBER_ENDINGS = ['no', 'nr', 'num', 'number', 'nummer', 'id', 'code', 'ref'];
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]/g, '[ \\u00a0_-]?');
/** "2024", "2024/25", "2024-2025"; "2024-0098" is a number. */
const YEAR = /^(?:19|20)\d{2}(?:[-/](?:\d{2}|(?:19|20)\d{2}))?$/;
/** "nos. 26480/95, 28291/95 and 29280/95": the numbers that follow the first one, made alike. */
const NEXT = new RegExp(`(?:,|;|,? and|,? und|,? et|,? y|,? e| &)[ \\u00a0](?<v>${VALUE})`, 'yiu');
const DATE_LIKE = /^\d{1,3}:\d{1,3}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;
/** "Presupuesto: 840 €" is a sum. */
const MONEY_AFTER = /^[ \u00a0]?(?:€|£|\$|%|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|kr|zł|Euro|dollars?|pesos?)/;
/** Sections and versions look like numbers of cases. */
const NOT_AN_ID = /^(?:\d{1,2}(?:\.\d{1,3}){1,3}|v\d.*|\d{1,3})$/i;

const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

/** A value is an identifier when it has digits enough, and no letters of running text. */
const isIdentifier = (value: string, marked: boolean): boolean => {
  const digits = digitsIn(value);
  // "postgres://claims_rw:V9xq-Tulip@…": a name and a password, no number of a claim.
  if (digits === 0 || /^[a-z]+:/.test(value) || /^[A-Za-z]{1,4}[ \u00a0]/.test(value) && !/^[A-Z]{1,4}[ \u00a0]/.test(value) || YEAR.test(value) && !marked || DATE_LIKE.test(value) || /[a-z]{3,}$/.test(value) || /^[A-Za-z]+\d{1,2}$/.test(value) && !marked && value.length < 5) return false;
  if (marked) return digits >= 2 && (digits >= 3 || value.length >= 4) && !/^\d{1,2}(?:\.\d{1,2})+$/.test(value);
  return !NOT_AN_ID.test(value) && (digits >= 5 || digits >= 3 && /[A-Z]/.test(value));
};

export const announcedRecognizer = (rule: AnnouncedRule): Recognizer => {
  const words = rule.words.map(escaped).join('|');
  const inline = new RegExp(`(?:${words})(?:s|n)?(?=[^\\p{L}]|(?:${NUMBER_ENDINGS.join('|')})(?![\\p{L}]))(?:\\.?[ \\u00a0]\\p{L}{3,16}(?=[ \\u00a0]?:))?(?<mark>\\.?${NUMBER_WORD}?(?:[ \\u00a0]?\\([^()\\n]{1,16}\\))?[*_"]{0,2}[ \\u00a0]?[:#=]?[*_"]{0,2})[ \\u00a0]{0,3}(?:(?:is|ist|lautet|est|es|è|é|är|er|jest)[: ]{1,2})?["“(]?(?<v>${VALUE})`, 'yiu');
  const label = wordPattern(rule.words);
  const whole = new RegExp(`^\\s*(?<v>${VALUE})(?:\\s*$|\\s*[(,;])`, 'iu');
  const first = new Set(rule.words.flatMap((word) => { const head = /^[\p{L}\p{N}\p{M}]+/u.exec(word)?.[0] ?? ''; return [head, `${head}s`, `${head}n`, ...NUMBER_ENDINGS.map((ending) => head + ending)]; }));
  const score = rule.score ?? 0.85;
  return {
    id: rule.id,
    entities: [rule.entity],
    anchors: { wholeWords: [...first], chars: ['digit'], structure: true },
    examples: rule.examples,
    *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
      for (const match of matchesAtWords(segment.text, inline, first)) {
        const value = (match.groups?.v ?? '').replace(/[ .:/_-]+$/, '').replace(/ [a-z]{1,3}$/, '');
        const marked = /\S/.test((match.groups?.mark ?? '').replace(/[*_"]/g, ''));
        if (MONEY_AFTER.test(segment.text.slice(match.index + match[0].length, match.index + match[0].length + 6))) continue;
        if (!isIdentifier(value, marked) || (rule.value && !rule.value.test(value))) continue;
        const start = match.index + match[0].length - (match.groups?.v ?? '').length;
        yield { span: { start, end: start + value.length }, entity: rule.entity, score: marked ? score : score - 0.08, reason: { code: 'context-word', where: { start: match.index, end: start } } };
        if (marked) yield* listed(segment.text, start + value.length, value, rule.entity, score);
      }
      const labelled = labelOf(segment) ? matchesLabel(segment, label) : segment.context.cell !== undefined && label.test(leftLabel(segment, context));
      if (!labelled || segment.text.length > 60 || COUNTS.test(labelOf(segment))) return;
      const match = whole.exec(segment.text);
      const value = match?.groups?.v?.trim();
      if (!value || digitsIn(value) < 3 || DATE_LIKE.test(value) || (rule.value && !rule.value.test(value))) return;
      const start = segment.text.indexOf(value);
      yield { span: { start, end: start + value.length }, entity: rule.entity, score: score + 0.03, reason: { code: segment.context.columnHeader ? 'column-header' : 'key' } };
    },
  };
};

/** "Number of orders", "NumberOfOrders", "Anzahl der Bestellungen": how many there are. */
const COUNTS = /(?:^| )(?:(?:number|no|count|total|sum|num|nombre|número|numero) (?:of|de|di|dos|das|des|der) |anzahl |how many |# of )/u;

/** Further numbers of a list, each with as many digits as the first, or one fewer, and its separator. */
function* listed(text: string, from: number, first: string, entity: EntityType, score: number): Iterable<Candidate> {
  const separator = /[/.-]/.exec(first)?.[0] ?? '';
  let at = from;
  for (let count = 0; count < 200; count += 1) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(text);
    const value = (match?.groups?.v ?? '').replace(/[ .:/_-]+$/, '');
    if (match === null || digitsIn(value) < digitsIn(first) - 1 || digitsIn(value) < 3 || separator !== '' && !value.includes(separator) || YEAR.test(value) || DATE_LIKE.test(value)) return;
    const start = match.index + match[0].length - (match.groups?.v ?? '').length;
    yield { span: { start, end: start + value.length }, entity, score: score - 0.05, reason: { code: 'context-word' } };
    at = start + value.length;
  }
}
