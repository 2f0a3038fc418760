import { givenNameKind, surnameKind, type NameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';

/** One word of a run of capitalised words, with what the lists say about it. */
export type NameToken = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'initial' | 'particle' | 'nickname' | 'and';
  readonly given: NameKind;
  readonly surname: NameKind;
  readonly ordinary: boolean;
  readonly place: boolean;
  readonly allCaps: boolean;
};
export type NameRun = { readonly tokens: readonly NameToken[]; readonly atStart: boolean };

const PARTICLE = /^(?:van|von|der|den|de|del|della|dello|di|da|dos|das|do|du|la|le|las|los|y|e|bin|ibn|bint|binti|al|el|ter|ten|te|zu|zur|zum|af|av|ben|bat|ap|mac|st\.?|'t|dela|san|santa|o|abu|ould|ag|tot|vom|d'|in)$/i;
const LOWER_PARTICLE = "van|von|der|den|de|del|della|dello|di|da|dos|das|do|du|la|le|bin|ibn|bint|binti|al|el|ter|ten|te|zu|zur|zum|af|av|ben|dela|'t|vom|y";
/** A capitalised word with hyphens and apostrophes, an initial, a particle, or a nickname in quotes or brackets. At most 40 letters a part. */
const TOKEN = new RegExp(`(?<![\\p{L}\\p{N}_@#./\\\\-])(?:(?<initial>\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.){0,3}|(?=[ \\u00a0][\\p{Lu}]))(?![\\p{L}]))|(?<word>(?:[dDlL]['’]|al-|el-|Al-|El-)?\\p{Lu}[\\p{L}\\p{M}]{0,39}(?:['’ʼ]\\p{Lu}[\\p{L}\\p{M}]{1,39})?(?:[-‑]\\p{L}[\\p{L}\\p{M}]{0,39}){0,3})|(?<particle>(?:${LOWER_PARTICLE})(?=[ \\u00a0]))|(?<nick>[“"'‘(]\\p{Lu}\\p{Ll}{1,20}[”"'’)](?=[ \\u00a0]\\p{Lu})))`, 'gu');
const SENTENCE_START = /(?:^|[.!?:;•·|>\n\t\u2028–—"“”„«(*#-])[ \u00a0]*(?:[*_#>-]{1,3}[ ]?)?$/u;

const tokenOf = (match: RegExpMatchArray): NameToken => {
  const text = match[0];
  const start = match.index ?? 0;
  const groups = match.groups ?? {};
  const kind = groups.initial ? 'initial' : groups.particle ? 'particle' : groups.nick ? 'nickname' : 'word';
  const plain = kind === 'word';
  return {
    start, end: start + text.length, text, kind,
    given: plain ? givenNameKind(text) : 'unknown', surname: plain ? surnameKind(text) : 'unknown',
    ordinary: plain && isOrdinaryWord(text), place: plain && isPlaceWord(text), allCaps: plain && text.length > 1 && text === text.toUpperCase(),
  };
};

let lastText = '';
let lastRuns: readonly NameRun[] = [];

/** Runs of neighbouring name tokens: one space between them. The last text is remembered, since several recognizers read the same one. */
export const nameRuns = (text: string): readonly NameRun[] => {
  if (text === lastText) return lastRuns;
  const runs: NameRun[] = [];
  let tokens: NameToken[] = [];
  const close = (): void => {
    while (tokens.at(-1)?.kind === 'particle') tokens.pop();
    while (tokens[0] && (tokens[0].kind === 'nickname')) tokens.shift();
    if (tokens.some((token) => token.kind === 'word')) {
      const from = tokens[0]?.start ?? 0;
      runs.push({ tokens, atStart: SENTENCE_START.test(text.slice(Math.max(0, from - 6), from)) });
    }
    tokens = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const previous = tokens.at(-1);
    if (previous && !/^[ \u00a0]$/u.test(text.slice(previous.end, match.index))) close();
    tokens.push(tokenOf(match));
  }
  close();
  lastText = text;
  lastRuns = runs;
  return runs;
};

export const isParticle = (word: string): boolean => PARTICLE.test(word);
