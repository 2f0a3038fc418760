import type { Span } from '../types';

const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern, as `matchAll` gives them. Most texts hold none, and then this costs one search and nothing else: `matchAll`
 * makes a copy of the pattern and an iterator first (ECMA-262 22.2.6.9), which for a hundred patterns a line is most of the time.
 */
export const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> => {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : matchesFrom(text, pattern, first);
};

function* matchesFrom(text: string, pattern: RegExp, first: RegExpExecArray): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null;) {
    const end = match.index + match[0].length;
    yield match;
    // Whoever reads the matches may have used the pattern meanwhile.
    pattern.lastIndex = match[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
    match = pattern.exec(text);
  }
}

/** What a match is for the two below: a group's offsets are known only with the `d` flag, which slows every pattern down (ECMA-262 22.2.7.8). */
type Match = { readonly index?: number; readonly 0: string };

/** The last place of a value in its match: values stand behind the words that announce them. */
export const lastIn = (match: Match, value: string): Span => spanAt((match.index ?? 0) + match[0].lastIndexOf(value), value);
/** The first place of a value in its match. */
export const firstIn = (match: Match, value: string): Span => spanAt((match.index ?? 0) + match[0].indexOf(value), value);

const spanAt = (start: number, value: string): Span => ({ start, end: start + value.length });
