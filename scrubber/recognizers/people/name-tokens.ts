import { hashOf, type KnownWord, knownWord, type WordFacts } from '../known-words';
import { wordsOf } from '../text-words';
import { LETTER, LOWER, UPPER, classAt } from '../letter-classes';
import { wordFacts } from '../lexica/word-facts';

/** One word of a run of capitalised words, with what the lists say about it. */
export type NameToken = WordFacts & {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'initial' | 'particle' | 'nickname';
};
export type NameRun = { readonly tokens: readonly NameToken[]; readonly atStart: boolean };

const PARTICLES = new Set("van von der den de del della dello di da dos das do du la le bin ibn bint binti al el ter ten te zu zur zum af av ben dela vom y 't".split(' '));
const NO_FACTS: WordFacts = { given: 'unknown', surname: 'unknown', ordinary: false, place: false, town: false, leadsPlace: false, leadsCompany: false, allCaps: false, folded: '' };
const SENTENCE_START = /(?:^|[.!?:;•·|>\n\t\u2028–—"“”„«(*#-])[ \u00a0]*(?:[*_#>-]{1,3}[ ]?)?$/u;
const APOSTROPHE = "'’ʼ";
const HYPHEN = '-‑';
/** Longer words are no names; the bound keeps hostile text linear. */
const LONGEST = 60;

/** End of the word that starts here: letters, with hyphens and apostrophes between letters ("D’Arcy", "Adeyemi-Clarke"), but not a possessive s. */
const wordEnd = (text: string, start: number): number => {
  let index = start;
  const limit = Math.min(text.length, start + LONGEST);
  while (index < limit) {
    const kind = classAt(text, index);
    if (kind & LETTER) { index += 1; continue; }
    const sign = text[index] ?? '';
    const next = classAt(text, index + 1);
    if (HYPHEN.includes(sign) && next & LETTER) index += 1;
    else if (APOSTROPHE.includes(sign) && next & UPPER && classAt(text, index + 2) & LETTER) index += 1;
    else break;
  }
  return index;
};

/** "J.", "J.-P.", "A. V." is two; a capital alone counts before a capitalised word. */
const initialEnd = (text: string, start: number): number => {
  if (text[start + 1] !== '.') return text[start + 1] === ' ' && classAt(text, start + 2) & UPPER ? start + 1 : -1;
  let index = start + 2;
  for (let count = 0; count < 3; count += 1) {
    const from = HYPHEN.includes(text[index] ?? ' ') ? index + 1 : index;
    if (classAt(text, from) & UPPER && text[from + 1] === '.') index = from + 2; else break;
  }
  return classAt(text, index) & LETTER ? -1 : index;
};

const NICKNAME = /^[“"'‘(]\p{Lu}\p{Ll}{1,20}[”"'’)](?=[ \u00a0]\p{Lu})/u;

const tokenOf = (start: number, end: number, text: string, kind: NameToken['kind'], facts: WordFacts): NameToken =>
  ({ start, end, text, kind, given: facts.given, surname: facts.surname, ordinary: facts.ordinary, place: facts.place, town: facts.town, leadsPlace: facts.leadsPlace, leadsCompany: facts.leadsCompany, allCaps: facts.allCaps, folded: facts.folded });

/** The token that starts at an offset; undefined where none does. `read` is the word there, where it was looked up already. */
const tokenAt = (text: string, start: number, read?: KnownWord): NameToken | undefined => {
  const kind = classAt(text, start);
  if (kind & UPPER) {
    if (!(classAt(text, start + 1) & LETTER) && !APOSTROPHE.includes(text[start + 1] ?? '.')) {
      const end = initialEnd(text, start);
      if (end > 0) return tokenOf(start, end, text.slice(start, end), 'initial', NO_FACTS);
    }
    const end = wordEnd(text, start);
    const word = read?.text.length === end - start ? read : knownWord(text, start, end, hashOf(text, start, end));
    return tokenOf(start, end, word.text, 'word', wordFacts(word));
  }
  if (kind & LOWER) {
    let end = start + 1;
    while (end < start + 8 && classAt(text, end) & LOWER) end += 1;
    const word = text.slice(start, end);
    if ((word === 'al' || word === 'el' || word === 'd' || word === 'l') && /[-'’]/.test(text[end] ?? '') && classAt(text, end + 1) & UPPER) {
      const stop = wordEnd(text, end + 1);
      const whole = knownWord(text, start, stop, hashOf(text, start, stop));
      return tokenOf(start, stop, whole.text, 'word', wordFacts(whole));
    }
    return PARTICLES.has(word) && /[ \u00a0]/.test(text[end] ?? '') ? tokenOf(start, end, word, 'particle', NO_FACTS) : undefined;
  }
  if (!'“"\'‘('.includes(text[start] ?? ' ')) return undefined;
  const nickname = NICKNAME.exec(text.slice(start, start + 26));
  return nickname ? tokenOf(start, start + nickname[0].length, nickname[0], 'nickname', NO_FACTS) : undefined;
};

const isGlue = (text: string, index: number): boolean => text[index] === ' ' || text[index] === '\u00a0';
/** A word behind these belongs to an address, a path or an identifier. */
const BLOCKS = new Set('_@#./\\-0123456789');

/** "al-", "el-", "d’", "l’" before a capital. */
const isSmallLead = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === 97 || code === 100 || code === 101 || code === 108) && /^[aedl]l?[-'’]/.test(text.slice(at, at + 3));
};

let lastText: string | undefined;
let lastRuns: readonly NameRun[] = [];

/** Runs of neighbouring name tokens with one space between them. The last text is remembered, since several recognizers read the same one. */
export const nameRuns = (text: string): readonly NameRun[] => {
  if (text === lastText) return lastRuns;
  const runs: NameRun[] = [];
  const { known, starts, count } = wordsOf(text);
  for (let word = 0, from = 0; word < count; word += 1) {
    const index = starts[word]!;
    if (index < from || !(classAt(text, index) & UPPER || isSmallLead(text, index)) || BLOCKS.has(text[index - 1] ?? ' ')) continue;
    const tokens: NameToken[] = [];
    let at = index;
    for (let token = tokenAt(text, at, known[word]); token && tokens.length < 60; token = isGlue(text, at) ? tokenAt(text, at + 1) : undefined) { tokens.push(token); at = token.end; }
    while (tokens.length > 0 && tokens.at(-1)?.kind !== 'word' && tokens.at(-1)?.kind !== 'initial') tokens.pop();
    if (tokens.some((token) => token.kind === 'word')) runs.push({ tokens, atStart: SENTENCE_START.test(text.slice(Math.max(0, index - 6), index)) });
    from = tokens.at(-1)?.end ?? 0;
  }
  lastText = text;
  lastRuns = runs;
  return runs;
};
