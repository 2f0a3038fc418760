import { encodedTextIn, mayHoldEncoded } from './encoded-text';

/**
 * The detection copy of a text that is not plain: what a reader sees, without what hides it from a pattern (UAX #15 NFKC,
 * UTS #39 look-alikes, UAX #44 default-ignorable characters), with a map back to the original, unit by unit.
 */
export type Folded = {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its source starts and ends in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Characters that need no folding: ASCII, precomposed Latin, Greek, Cyrillic and CJK letters, usual punctuation. */
const NOT_PLAIN = /[^\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff\u0620-\u064a\u1e00-\u1fff\u2010\u2012-\u2015\u2018-\u201f\u2020-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u3001-\u9fff\uac00-\ud7a3]|%[0-9a-fA-F]{2}|&(?:#\d|#x|amp|lt|gt|quot|apos|nbsp)|\\(?:u[0-9a-fA-F{]|x[0-9a-fA-F]{2})/;
const MIXED = /[A-Za-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-z]/;
const SPACED = /(?:^|[^\p{L}\p{N}])\p{L} \p{L} \p{L} \p{L}(?![\p{L}\p{N}])/u;
/** What neither of the first two needs to be asked without: nearly all texts have none of it. */
const UNUSUAL = /[^\t\n\r\x20-\x24\x27-\x5b\x5d-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2012-\u2014\u2018-\u201f\u20ac]/;
/** What letter-spaced text has, and hardly any other. */
const THREE_SPACES = / [^] [^] /;

/** Invisible: soft hyphen, zero-width and bidi controls, variation selectors, tags (UAX #44 Default_Ignorable_Code_Point). */
const IGNORABLE = /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u0002]$/;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
const DASH = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;

/** Cyrillic and Greek letters that look like Latin ones (UTS #39 confusables.txt, letters only). Used in words that mix scripts. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.freeze(Object.fromEntries([
  ...[...'аеорсухіјѕһԁԛԝвнкмтгпАВЕКМНОРСТУХІЈЅԌ'].map((from, i) => [from, [...'aeopcyxijshdqwbhkmtrnABEKMHOPCTYXIJSG'][i]]),
  ...[...'οανικρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((from, i) => [from, [...'oavikptuxABEZHIKMNOPTYX'][i]]),
]));

export const isPlain = (text: string): boolean =>
  !(UNUSUAL.test(text) && (NOT_PLAIN.test(text) || MIXED.test(text))) && !(THREE_SPACES.test(text) && SPACED.test(text)) && !mayHoldEncoded(text);

class Builder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  add(piece: string, start: number, end: number): void {
    this.text += piece;
    for (let i = 0; i < piece.length; i++) { this.starts.push(start); this.ends.push(end); }
  }
  /** A stretch of the original that stays as it is. */
  keep(text: string, start: number, end: number): void {
    this.text += text.slice(start, end);
    for (let at = start; at < end; at++) { this.starts.push(at); this.ends.push(at + 1); }
  }
  done(): Folded {
    return { text: this.text, starts: Uint32Array.from(this.starts), ends: Uint32Array.from(this.ends) };
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ESCAPE = /(?:%[0-9a-fA-F]{2}){1,255}|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{1,6}\}|\\x[0-9a-fA-F]{2}/y;

/** `%C3%A9`, `&#233;` or `\u00e9` (ECMA-262 12.9.4, RFC 8259 7) as the characters they stand for; undefined where they stand for none. */
const unescape = (escape: string): string | undefined => {
  try {
    if (escape.startsWith('%')) return decodeURIComponent(escape);
    if (escape.startsWith('\\')) return String.fromCodePoint(...escape.split('\\').slice(1).map((code) => parseInt(code.replace(/[^0-9a-fA-F]/g, ''), 16))).replace(/[\x00-\x1f]/g, ' ');
    const body = escape.slice(1, -1);
    if (!body.startsWith('#')) return ENTITIES[body];
    return String.fromCodePoint(body[1] === 'x' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10));
  } catch {
    return undefined;
  }
};

const foldCluster = (cluster: string): string => {
  if (IGNORABLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  if (DASH.test(cluster)) return '-';
  return [...cluster.normalize('NFKC')].filter((character) => !IGNORABLE.test(character)).map((character) => {
    const digit = /^\p{Nd}$/u.test(character) && character > '9' ? decimalValue(character) : undefined;
    return digit === undefined ? character : String(digit);
  }).join('');
};

/** Decimal digits of every script stand in blocks of ten that begin at a code point whose value is zero (Unicode 4.6). */
const decimalValue = (character: string): number => {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
};

const CLUSTER = /[^\p{M}][\p{M}\u200d]{0,16}|[\p{M}\u200d]{1,16}/uy;

/** Where the characters of ASCII end that begin here and stay, escapes (%, &, \\) apart; a mark behind the last one may belong to it. */
const endOfPlain = (text: string, from: number, limit: number): number => {
  let end = from;
  while (end < limit && isBasic(text.charCodeAt(end))) end++;
  return end < text.length && end > from ? end - 1 : end;
};
const isBasic = (code: number): boolean => code > 31 && code < 127 && code !== 37 && code !== 38 && code !== 92;

const straighten = (text: string): Folded => {
  const builder = new Builder(), encoded = encodedTextIn(text);
  let next = 0;
  for (let at = 0; at < text.length;) {
    const run = encoded[next];
    if (run !== undefined && run.start <= at) {
      // Whatever is found in it, the whole goes: half an encoding says what it likes.
      if (run.start === at) { builder.add(run.text, at, run.end); at = run.end; }
      next += 1;
      continue;
    }
    const plainEnd = endOfPlain(text, at, run?.start ?? text.length);
    if (plainEnd > at) { builder.keep(text, at, plainEnd); at = plainEnd; continue; }
    ESCAPE.lastIndex = at;
    const escape = text[at] === '%' || text[at] === '&' || text[at] === '\\' ? ESCAPE.exec(text)?.[0] : undefined;
    const decoded = escape === undefined ? undefined : unescape(escape);
    if (escape !== undefined && decoded !== undefined) {
      builder.add(decoded, at, at + escape.length);
      at += escape.length;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0] ?? text[at]!;
    builder.add(foldCluster(cluster), at, at + cluster.length);
    at += cluster.length;
  }
  return builder.done();
};

const WORD = /[\p{L}]{1,256}/gu;

/** In words of mixed script, letters of the rarer script become the Latin ones they imitate. Lengths stay the same. */
const unmix = (folded: Folded): Folded => {
  if (!MIXED.test(folded.text)) return folded;
  const text = folded.text.replace(WORD, (word) => (MIXED.test(word) ? [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('') : word));
  return text.length === folded.text.length ? { ...folded, text } : folded;
};

const LETTER_SPACED = /(?<![\p{L}\p{N}])(?:\p{L} ){3,64}\p{L}(?![\p{L}\p{N}])/gu;

/** "J a n e" becomes "Jane": spaces between single letters go, wider gaps (two spaces) stay word breaks. */
const unspace = (folded: Folded): Folded => {
  const drop = new Set<number>();
  for (const match of folded.text.matchAll(LETTER_SPACED)) {
    for (let i = 1; i < match[0].length; i += 2) drop.add(match.index + i);
  }
  if (drop.size === 0) return folded;
  const kept = [...folded.starts.keys()].filter((index) => !drop.has(index));
  return {
    text: kept.map((index) => folded.text[index]).join(''),
    starts: Uint32Array.from(kept, (index) => folded.starts[index]!),
    ends: Uint32Array.from(kept, (index) => folded.ends[index]!),
  };
};

/** The folded copy, or undefined where the text is plain already. Linear in the length of the text. */
export const fold = (text: string): Folded | undefined => {
  if (isPlain(text)) return undefined;
  const folded = unspace(unmix(straighten(text)));
  return folded.text === text ? undefined : folded;
};

/** A span of the folded text as the span of the original that it came from. */
export const unfoldSpan = (folded: Folded, start: number, end: number): { start: number; end: number } =>
  ({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 });
