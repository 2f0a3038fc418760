import type { Segment, Span } from '../types';
import { fold, unfoldSpan } from '../detection/fold';
import { SURE_FORM } from '../recognizers/organisations/legal-forms';
import { type Atom, atomsOf, someAtom } from './atoms';
import { standForSomebody } from './initials';

/** One way in which an entity may be written, as atoms. */
export type Form = {
  readonly keys: readonly string[];
  /** Index of the entity that owns it. */
  readonly owner: number;
  /** An everyday word (Will, Grace, Mark): only a capital letter and local evidence make it the name. */
  readonly everyday: boolean;
  /** A company's name takes the legal form behind it along. */
  readonly company?: boolean;
  /** Looked for in capitals only: "DTC", "EWE". */
  readonly acronym?: boolean;
  /** Initials of somebody who is named in full: capitals in a list of such, or with what people do. */
  readonly initials?: boolean;
  /** Small letters in running text mean a word, not the name, unless the word is a name and nothing else. */
  readonly capital?: boolean;
};
export type FormHit = { readonly span: Span; readonly form: Form };

const LEGAL_TAIL = new RegExp(`[ \\u00a0]?,?[ \\u00a0]{1,2}(?:${SURE_FORM})(?![\\p{L}\\p{N}])`, 'uy');

/** Where the legal form behind a company's name ends, or where the name does. */
const withLegalForm = (text: string, end: number): number => {
  if (text[end] !== ' ' && text[end] !== ',' && text[end] !== '\u00a0') return end;
  LEGAL_TAIL.lastIndex = end;
  return LEGAL_TAIL.test(text) ? LEGAL_TAIL.lastIndex : end;
};

/** What may stand between two words of one value: spaces, dots, dashes, slashes, underscores, a comma, a line break. */
const GAP = /^[\s._\-'’‑‐+,/\\]{0,3}$/u;

const LONGEST_REMEMBERED = 80, MOST_REMEMBERED = 50_000;

const NO_HITS: readonly FormHit[] = [];
/** More groups than this are no cell with a number in it. */
const FEW_RUNS = 4;

/** The groups of digits of a text that is a number and nothing else: "1000.25", "41-0070"; undefined for every other text. */
const digitsOnly = (text: string): readonly string[] | undefined => {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code > 47 && code < 58) { if (start < 0) start = at; continue; }
    // Space and + , - . / only: signs that nothing hides behind (detection/fold.ts).
    if (code !== 32 && (code < 43 || code > 47)) return undefined;
    if (start >= 0) runs.push(text.slice(start, at));
    start = -1;
  }
  return runs.length > 0 && runs.length <= FEW_RUNS ? runs : undefined;
};

/** All forms of all entities, found in one pass over the atoms of a text (one hash look-up an atom). */
export class FormIndex {
  /** First words of forms, and how many words such a form may have, the longest first so that "Jane Okafor" wins over "Jane". */
  private readonly byFirst = new Map<string, number[]>();
  /** All forms that are written the same, by their words. */
  private readonly byWords = new Map<string, Form[]>();
  private readonly numbers = new Map<string, Form>();
  private readonly remembered = new Map<string, readonly FormHit[]>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      const first = form.keys[0];
      if (first === undefined) continue;
      const lengths = this.byFirst.get(first), words = form.keys.join(' '), alike = this.byWords.get(words);
      if (lengths === undefined) this.byFirst.set(first, [form.keys.length]); else if (!lengths.includes(form.keys.length)) lengths.push(form.keys.length);
      if (alike === undefined) this.byWords.set(words, [form]); else alike.push(form);
      const joined = form.keys.join('');
      if (/\d{4}/.test(joined) && !this.numbers.has(joined)) this.numbers.set(joined, form);
    }
    for (const lengths of this.byFirst.values()) lengths.sort((a, b) => b - a);
  }

  /** All forms of entities that are written so, the first found before the others. */
  alike(form: Form): readonly Form[] { return this.byWords.get(form.keys.join(' ')) ?? []; }

  get empty(): boolean { return this.byFirst.size === 0; }

  /** Hits in reading order, disjoint; a text that is not plain is searched as its folded copy too. Short texts come again and again (cells). */
  search(segment: Segment): readonly FormHit[] {
    if (segment.text.length > LONGEST_REMEMBERED) return this.searchAnew(segment);
    // Numbers differ from cell to cell.
    const runs = digitsOnly(segment.text);
    if (runs !== undefined) return this.mayBeNumber(runs) ? this.searchAnew(segment) : NO_HITS;
    if (!/\p{L}/u.test(segment.text)) return this.searchAnew(segment);
    let hits = this.remembered.get(segment.text);
    if (hits === undefined) {
      hits = this.searchAnew(segment);
      if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
      this.remembered.set(segment.text, hits);
    }
    return hits;
  }

  /** Whether a form may be written in these groups of digits and no others. */
  private mayBeNumber(runs: readonly string[]): boolean {
    for (let from = 0; from < runs.length; from++) {
      let joined = '';
      if (this.byFirst.has(runs[from]!)) return true;
      for (let to = from; to < runs.length; to++) if (this.numbers.has(joined += runs[to]!)) return true;
    }
    return false;
  }

  private searchAnew(segment: Segment): FormHit[] {
    const hits = this.searchText(segment.text, (span) => span);
    const folded = fold(segment.text);
    if (folded === undefined) return hits;
    const more = this.searchText(folded.text, (span) => unfoldSpan(folded, span.start, span.end));
    return [...hits, ...more.filter((hit) => !hits.some((known) => known.span.start < hit.span.end && hit.span.start < known.span.end))];
  }

  private searchText(text: string, back: (span: Span) => Span): FormHit[] {
    if (!someAtom(text, this.mayBegin)) return [];
    const atoms = atomsOf(text);
    const hits: FormHit[] = [];
    for (let i = 0; i < atoms.length;) {
      const found = this.wordsAt(text, atoms, i) ?? this.genitiveAt(atoms, i) ?? this.numberAt(text, atoms, i);
      if (found === undefined) { i++; continue; }
      hits.push({ form: found.form, span: back({ start: atoms[i]!.start, end: found.form.company === true ? withLegalForm(text, atoms[found.last]!.end) : atoms[found.last]!.end }) });
      i = found.last + 1;
    }
    return hits;
  }

  /** "Asgers", "the Okafors": a genitive or plural without apostrophe belongs to the one word it ends. */
  private genitiveAt(atoms: readonly Atom[], at: number): { form: Form; last: number } | undefined {
    const { key, capital } = atoms[at]!;
    if (!capital || key.length < 5 || !key.endsWith('s')) return undefined;
    const form = this.byWords.get(key.slice(0, -1))?.find((candidate) => !candidate.everyday && candidate.acronym !== true);
    return form === undefined ? undefined : { form, last: at };
  }

  private wordsAt(text: string, atoms: readonly Atom[], at: number): { form: Form; last: number } | undefined {
    for (const length of this.byFirst.get(atoms[at]!.key) ?? []) {
      const last = at + length - 1, alike = last < atoms.length ? this.byWords.get(wordsOf(atoms, at, last)) : undefined;
      if (alike === undefined || !gapsAreClean(text, atoms, at, last)) continue;
      const form = alike.find((candidate) => isMeant(text, atoms, at, last, candidate));
      if (form !== undefined) return { form, last };
    }
    return undefined;
  }

  /** Whether a form may begin with this piece or, a number behind letters, with it and the next one. */
  private readonly mayBegin = ({ key, capital }: Atom): boolean =>
    this.byFirst.has(key) || this.numbers.size > 0 && startsWithDigit(key) || capital && key.length >= 5 && key.endsWith('s') && this.byFirst.has(key.slice(0, -1));

  /** A number may be grouped differently: 561 940 227, 561-940-227, 561940227. */
  private numberAt(text: string, atoms: readonly Atom[], at: number): { form: Form; last: number } | undefined {
    if (this.numbers.size === 0 || !startsWithDigit(atoms[at]!.key) && !startsWithDigit(atoms[at + 1]?.key ?? '')) return undefined;
    let joined = '';
    for (let last = at; last < Math.min(atoms.length, at + 12) && joined.length <= 40; last++) {
      if (last > at && !/^[ .\-/‑\u00a0]?$/.test(text.slice(atoms[last - 1]!.end, atoms[last]!.start))) return undefined;
      joined += atoms[last]!.key;
      const form = this.numbers.get(joined);
      if (form !== undefined && standsAlone(text, atoms, at, last, form)) return { form, last };
      if (!/\d/.test(joined) && last > at) return undefined;
    }
    return undefined;
  }
}

const wordsOf = (atoms: readonly Atom[], from: number, to: number): string => {
  let words = atoms[from]!.key;
  for (let at = from + 1; at <= to; at++) words += ` ${atoms[at]!.key}`;
  return words;
};

/** Whether the place says the form and not some word of the language. */
const isMeant = (text: string, atoms: readonly Atom[], at: number, last: number, form: Form): boolean =>
  standsAlone(text, atoms, at, last, form)
  && !(at === last && isCommonNoun(text, atoms[at]!))
  && !(form.acronym === true && !isAllCaps(text, atoms, at, last))
  && !(form.initials === true && !(isAllCaps(text, atoms, at, last) && standForSomebody(text, atoms[at]!)))
  && !(form.capital === true && isSmallInText(text, atoms, at, last))
  && (!form.everyday || looksLikeTheName(text, atoms, at, last));

const startsWithDigit = (key: string): boolean => { const code = key.charCodeAt(0); return code > 47 && code < 58; };

const gapsAreClean = (text: string, atoms: readonly Atom[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!GAP.test(text.slice(atoms[i]!.end, atoms[i + 1]!.start))) return false;
  return true;
};

/** Whole words, or a piece of a CamelCase word where the form is long enough to be meant. Digits never touch digits. */
const standsAlone = (text: string, atoms: readonly Atom[], from: number, to: number, form: Form): boolean => {
  const touchesBefore = from > 0 && atoms[from - 1]!.end === atoms[from]!.start;
  const touchesAfter = to + 1 < atoms.length && atoms[to + 1]!.start === atoms[to]!.end;
  if (!touchesBefore && !touchesAfter) return true;
  const length = form.keys.reduce((sum, key) => sum + key.length, 0);
  return length >= 5 && !form.everyday && /\p{L}/u.test(text[atoms[from]!.start] ?? '') && !/^\d/.test(form.keys[0]!);
};

const isAllCaps = (text: string, atoms: readonly Atom[], from: number, to: number): boolean => {
  const written = text.slice(atoms[from]!.start, atoms[to]!.end);
  return written === written.toUpperCase() && from === to;
};

/** Small letters in a text that uses capitals, and no part of an address, a path or an identifier. */
const isSmallInText = (text: string, atoms: readonly Atom[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) if (atoms[at]!.capital || !/\p{Ll}/u.test(text[atoms[at]!.start]!)) return false;
  if (/[@._\-/\\#%=+\d]/.test(text[atoms[from]!.start - 1] ?? ' ') || /^[@_\-/\\=+\d]|^\.\p{L}/u.test(text.slice(atoms[to]!.end, atoms[to]!.end + 2))) return false;
  return CAPITAL.test(text);
};
const CAPITAL = /\p{Lu}/u;

/** Verbs and marks that follow a person: "Will has", "Grace's", "Mark and Rose", "Will:", "Harms übernimmt". */
const AFTER_NAME = /^(?:['’]s\b|\s+(?:is|was|has|had|said|says|asked|asks|wants|wanted|will|would|can|could|did|does|and\s+\p{Lu}|who|wrote|raised|told|takes?|took|joins|joined|leads|led|owns|explained|mentioned|replied|agreed|noted|presented|ist|war|hat|hatte|übernimmt|meldet|berichtet|klärt|sagt|bittet|fragt|prüft|erstellt|schickt|leitet|soll|möchte|wird|est|dit|demande|propose|doit|confirme|dice|pide|debe|está|chiede|deve|propone|conferma|heeft|zegt|vraagt|moet|wordt|har|säger|siger|skal|ska|jest|\p{Lu}\p{Ll}+)\b|\s*[:(]|[”"](?!\p{L})|\s+(?:to|on|at)\s+[£$€₹]\s?\d)/u;
const SENTENCE_START = /(?:^|[.!?:;]["”’)]?\s+|["“(]|\n\s*|[•–—-]\s+)$/u;

/** "a brisling is a small fish", "im Sommer": an article or a fused preposition before the word makes it a noun, unless a capital follows a small article. */
const BEFORE_NOUN = /(?:^|[^\p{L}])(?:a|an|ein|eine|einen|einem|einer|un|une|una|um|uma|het|et|en|ett)\s$/iu;
const BEFORE_GERMAN_NOUN = /(?:^|[^\p{L}])(?:im|am|zum|zur|beim|vom|der|die|das|den|dem|des)\s$/iu;

/** A small letter after an article: the word of the language, not the name. */
const isCommonNoun = (text: string, { start, capital }: Atom): boolean => !capital && BEFORE_NOUN.test(text.slice(Math.max(0, start - 8), start));

/** What only a person does, so that even a name typed in small letters is one at the start of a clause: "hunter wants", "rose has a". */
const PERSON_ACTS = /^\s+(?:wants?|wanted|said|says|asks?|asked|told|thinks?|prefers?|agreed|wrote|replied|mentioned|joined|left us|came|called|rang|has (?:a|an|no|been|not|two|three|his|her|asked|said|agreed)|is (?:on|away|out|ill|sick|the|our|my|a|not)|was (?:on|away|out|ill|sick|the|our|a|not)|does(?:n['’]t| not)|did(?:n['’]t| not)|will|would|möchte|sagt[e]?|meint[e]?|hat|veut|dit|quiere|dice|vuole|wil|zegt)(?![\p{L}])/u;
const CLAUSE_START = /(?:^|[.!?;:]\s+|[-–—•(]\s?|\n\s*)$/u;

/** A capital inside a sentence makes an everyday word a name; at its start it takes what follows a person. */
const looksLikeTheName = (text: string, atoms: readonly Atom[], from: number, to: number): boolean => {
  const first = atoms[from]!;
  const word = text.slice(first.start, first.end);
  if (!first.capital) return to === from && CLAUSE_START.test(text.slice(Math.max(0, first.start - 12), first.start)) && PERSON_ACTS.test(text.slice(first.end, first.end + 24));
  if (word.length > 1 && word === word.toUpperCase()) return false;
  if (BEFORE_GERMAN_NOUN.test(text.slice(Math.max(0, first.start - 6), first.start))) return false;
  if (!SENTENCE_START.test(text.slice(Math.max(0, first.start - 12), first.start))) return true;
  return AFTER_NAME.test(text.slice(atoms[to]!.end, atoms[to]!.end + 24));
};
