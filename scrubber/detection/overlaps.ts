import type { Finding, Span } from '../types';
import { DEFAULT_ACTIONS, THRESHOLDS } from '../policy/defaults';

/**
 * The one order in which overlapping findings of a segment give way:
 * 1. the contractor's own terms win over everything;
 * 2. something that stays (a date, an amount, a public body) wins over what lies wholly inside it if it is surer;
 *    otherwise what goes wins, so that a value inside a kept one is still replaced;
 * 3. sure wins over doubtful, then longer over shorter, then the higher score;
 * 4. a loser that sticks out keeps the part that sticks out, so that no letter of it is left behind; but for a word that only joins
 *    ("Lysander and" behind "Lysander").
 * @param text of the segment
 */
export const resolveOverlaps = (findings: readonly Finding[], text: string): Finding[] => {
  if (findings.length < 2) return [...findings];
  const [stays, goes] = partition(findings, (finding) => DEFAULT_ACTIONS[finding.entity] === 'keep');
  const strong = goes.filter((finding) => !stays.some((stay) => covers(first(stay), first(finding)) && stay.score > finding.score && finding.recognizer !== 'own-terms'));
  const chosen = new Claims(text);
  for (const finding of [...strong].sort(byStrength)) chosen.claim(finding, true);
  for (const finding of [...stays].sort(byStrength)) chosen.claim(finding, false);
  return chosen.findings.sort((a, b) => first(a).start - first(b).start);
};

const first = (finding: Finding): Span => finding.spans[0]!.span;
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const rank = (finding: Finding): number => (finding.recognizer === 'own-terms' ? 2 : finding.score >= THRESHOLDS.sure ? 1 : 0);
const byStrength = (a: Finding, b: Finding): number =>
  rank(b) - rank(a) || first(b).end - first(b).start - (first(a).end - first(a).start) || b.score - a.score;

const partition = <T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] => {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
};

/** The commonest words between two names, in the languages of the recognizers. */
const JOINS = /^[^\p{L}\p{N}]*(?:and|or|und|oder|et|ou|en|of|och|eller|og|oraz|lub|sowie|e|y|o|i|a)?[^\p{L}\p{N}]*$/iu;

/** What may stand between a person and a company that were taken for one: "Jane Okafor for Quillmoor Ltd". */
const LINK = /^(?:(?:and|or|for|of|to|by|with|from|at|in|on|the|und|oder|für|von|vom|bei|mit|der|die|das|et|ou|pour|de|du|des|chez|la|le|y|o|para|por|con|en|e|per|di|da|presso|voor|van|bij|og|och|för|hos|i|z|w|dla)(?!\p{L})[^\p{L}\p{N}]*){1,3}/iu;
const SPACE_BEFORE = /^[\s,;:–—-]+/u;
const SPACE_AFTER = /[\s,;:–—-]+$/u;

/** A remainder without the spaces at its cut, and a company's without the words that led up to it. */
const trimmedRest = (text: string, free: Span, whole: Span, isCompany: boolean): Span => {
  let { start, end } = free;
  if (start > whole.start) {
    start += SPACE_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
    if (isCompany) start += LINK.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  if (end < whole.end) end -= SPACE_AFTER.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end };
};

/** Spans taken so far, disjoint and ascending. */
class Claims {
  readonly findings: Finding[] = [];
  private readonly taken: Span[] = [];

  constructor(private readonly text: string) {}

  claim(finding: Finding, keepRest: boolean): void {
    const longest = this.freePartOf(first(finding));
    if (longest === undefined) return;
    const free = trimmedRest(this.text, longest, first(finding), finding.entity === 'ORGANIZATION');
    const whole = free.start === first(finding).start && free.end === first(finding).end;
    // A remainder of a few characters is punctuation, a particle or the end of a reference, not a value.
    if (!whole && (!keepRest || longest.end - longest.start < 4 || free.end <= free.start || JOINS.test(this.text.slice(free.start, free.end)))) return;
    this.insert(free);
    const [, ...rest] = finding.spans;
    this.findings.push(whole ? finding : { ...finding, spans: [{ segment: finding.spans[0]!.segment, span: free }, ...rest] });
  }

  /** The longest piece of the span that nobody has claimed. */
  private freePartOf(span: Span): Span | undefined {
    let best: Span | undefined;
    let from = span.start;
    const offer = (end: number): void => {
      if (end > from && (best === undefined || end - from > best.end - best.start)) best = { start: from, end };
    };
    for (let i = this.firstAfter(span.start); i < this.taken.length && this.taken[i]!.start < span.end; i++) {
      offer(this.taken[i]!.start);
      from = Math.max(from, this.taken[i]!.end);
    }
    offer(span.end);
    return best;
  }

  /** Index of the first claim that ends after the offset. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.taken[middle]!.end <= offset) low = middle + 1; else high = middle;
    }
    return low;
  }

  private insert(span: Span): void {
    this.taken.splice(this.firstAfter(span.start), 0, span);
  }
}
