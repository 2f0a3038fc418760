import { isPlacePhrase } from '../lexica/places';
import type { NameRun, NameToken } from './name-tokens';

/** Words that make the run before them a company, a street, a school … but no person. */
const NOT_A_PERSON_AFTER = new Set(('bank hospital school university college institute group partners holdings holding industries systems technologies technology solutions services consulting labs laboratories media foods logistics freight robotics analytics retail softworks software pharma pharmaceuticals energy airlines airways air capital ventures foundation trust association society club church museum library theatre hotel resort airport station street road avenue lane drive court square park bridge tunnel river lake island bay beach valley county city town village district region province state act law bill rule regulation convention agreement treaty award prize medal cup league team fc gmbh ag kg ohg ltd limited llc llp inc corp corporation co company plc sa srl spa bv nv ab as oy aps sarl sas kk pty pte sons brothers family foundation gmbh & stiftung verein klinik klinikum krankenhaus straße strasse weg platz allee gasse verlag werke werk bkk versicherung insurance mutual assurance properties estates travel tours academy clinic surgery pharmacy dental legal attorneys solicitors architects engineering construction motors autos marine aviation syndrome disease test theorem method algorithm scale index model effect protocol standard edition api framework server studio').split(' '));
const PUBLIC_BEFORE = new Set('st saint mount mt lake port fort cape new north south east west los las san santa santo sao el la'.split(' '));

export type FoundName = { readonly start: number; readonly end: number; readonly score: number; readonly length: number };

const couldBeSurname = (token: NameToken | undefined): boolean =>
  token?.kind === 'word' && (token.surname !== 'unknown' || (!token.ordinary && !token.place) || token.given === 'name') && !NOT_A_PERSON_AFTER.has(token.folded);
const couldBeGiven = (token: NameToken | undefined): boolean => token?.kind === 'word' && token.given !== 'unknown';

/** Given and surname by what the lists say; everyday words need a better partner. */
const pairScore = (given: NameToken, last: NameToken, atStart: boolean): number => {
  const surname = last.surname === 'name' || last.given === 'name' ? 2 : last.surname === 'word-name' ? 1 : 0;
  if (given.given === 'name') return [given.place ? 0.6 : last.text.length < 3 ? 0.6 : 0.84, given.place ? 0.7 : 0.86, 0.93][surname] ?? 0;
  if (surname === 0) return last.ordinary || given.ordinary && atStart ? 0 : 0.5;
  return surname === 2 ? (given.place && last.place ? 0.42 : given.ordinary && atStart && given.text.length < 5 ? 0.62 : 0.8) : last.ordinary && given.ordinary && atStart ? 0.42 : 0.58;
};

/** "Mike Rollins" before "Citi Investment Research": two names that are nothing else stand even where a house's name follows. */
const surePair = (tokens: readonly NameToken[], from: number): { name: FoundName; next: number } | undefined => {
  const [given, last] = [tokens[from], tokens[from + 1]];
  return given?.given === 'name' && last?.surname === 'name' && !given.place && !last.place ? { name: { start: given.start, end: last.end, score: 0.62, length: 2 }, next: from + 2 } : undefined;
};

/** Reads the longest name that starts at a token: given names and initials, particles, surnames. */
const readFrom = (run: NameRun, from: number): { name: FoundName; next: number } | undefined => {
  const { tokens } = run;
  const first = tokens[from];
  if (!first || (first.kind !== 'initial' && !couldBeGiven(first))) return undefined;
  let at = from + 1;
  while (at < tokens.length && at - from < 5) {
    const token = tokens[at];
    if (token?.kind === 'initial' || token?.kind === 'nickname') at += 1;
    else if (token?.kind === 'particle') { if (!couldBeSurname(tokens.slice(at).find((later) => later.kind === 'word'))) break; at += 1; }
    else if (couldBeSurname(token)) at += 1;
    else break;
  }
  const next = tokens[at];
  if (next?.kind === 'word' && NOT_A_PERSON_AFTER.has(next.folded)) return at - from > 2 ? surePair(tokens, from) : undefined;
  let end = at - 1;
  while (end > from && tokens[end]?.kind === 'particle') end -= 1;
  const last = tokens[end];
  if (!last || end === from) return undefined;
  const words = tokens.slice(from, end + 1).filter((token) => token.kind === 'word');
  const lastWord = words.at(-1);
  if (!lastWord || words.some((word, index) => index > 0 && isPlacePhrase(`${words[index - 1]?.text} ${word.text}`))) return undefined;
  const atStart = run.atStart && from === 0;
  let score: number;
  if (first.kind === 'initial') score = first.text.length < 2 && words.length < 2 ? 0 : lastWord.surname === 'name' ? 0.82 : lastWord.ordinary ? 0 : lastWord.surname === 'word-name' ? 0.55 : /^[A-Z]\.$/.test(first.text) && atStart && lastWord.given === 'unknown' ? 0.5 : 0.62;
  else if (words.length === 1) score = last.kind === 'initial' && /\./.test(last.text) && first.given === 'name' ? 0.72 : 0;
  else score = pairScore(first, lastWord, atStart);
  if (words.length > 2 && words.slice(1, -1).some((token) => token.ordinary && token.given === 'unknown' && token.surname === 'unknown')) score -= 0.2;
  if (words.some((token) => token.allCaps && token.text.length < 4 && token.surname === 'unknown' && token.given === 'unknown')) score -= 0.3;
  return { name: { start: first.start, end: last.end, score, length: words.length }, next: end + 1 };
};

/** An unknown given name before a surname from the list: "Oinam Tomba", "Wioletta Szczepańska". */
const readUnknown = (run: NameRun, from: number): { name: FoundName; next: number } | undefined => {
  const { tokens } = run;
  const first = tokens[from];
  // "Ravil G. Yefimov": an initial may stand between.
  const gap = tokens[from + 1]?.kind === 'initial' ? 2 : 1;
  const second = tokens[from + gap];
  const third = tokens[from + gap + 1];
  if (!first || !second || first.kind !== 'word' || second.kind !== 'word' || first.ordinary || first.place || first.allCaps || first.text.length < 3 || PUBLIC_BEFORE.has(first.folded)) return undefined;
  if (second.surname !== 'name' || second.allCaps || NOT_A_PERSON_AFTER.has(first.folded) || (third?.kind === 'word' && NOT_A_PERSON_AFTER.has(third.folded))) return undefined;
  return { name: { start: first.start, end: second.end, score: first.surname !== 'unknown' ? 0.5 : 0.6, length: 2 }, next: from + gap + 1 };
};

/** All names of two parts or more in a run of capitalised words. */
export const namesInRun = (run: NameRun): FoundName[] => {
  const found: FoundName[] = [];
  for (let at = 0; at < run.tokens.length;) {
    const read = readFrom(run, at);
    const best = read && read.name.score >= 0.4 ? read : readUnknown(run, at);
    if (best) { found.push(best.name); at = best.next; } else at += 1;
  }
  return found;
};

/**
 * A stretch that the structure says is a name (after a title, in a name field): every capitalised word that is not plainly
 * something else. `strict` leaves ordinary words out, `loose` takes them ("Mr Price").
 */
export const readName = (run: NameRun, from: number, loose: boolean): FoundName | undefined => {
  const { tokens } = run;
  let end = from - 1;
  let words = 0;
  let listed = false;
  for (let at = from; at < tokens.length && words < 4; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'word') {
      const named = token.given !== 'unknown' || token.surname !== 'unknown';
      if (token.ordinary && !(named && (words > 0 || loose)) && !(loose && words === 0)) break;
      if (NOT_A_PERSON_AFTER.has(token.folded) && token.surname === 'unknown') return undefined;
      words += 1;
      end = at;
      listed ||= (token.given === 'name' || token.surname === 'name');
    } else if (token.kind === 'initial') end = at;
  }
  const first = tokens[from];
  const last = tokens[end];
  return first && last && words > 0 ? { start: first.start, end: last.end, score: listed ? 0.9 : 0.8, length: words } : undefined;
};

/** The run and token that start at an offset; runs are in reading order. */
export const runAt = (runs: readonly NameRun[], offset: number): { run: NameRun; index: number } | undefined => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]!.tokens.at(-1)?.end ?? 0) <= offset) low = middle + 1; else high = middle;
  }
  const run = runs[low];
  const index = run?.tokens.findIndex((token) => token.start === offset) ?? -1;
  return run === undefined || index < 0 ? undefined : { run, index };
};
