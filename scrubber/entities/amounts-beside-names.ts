import type { EntityType } from '../entity-types';
import type { Finding, Segment, SegmentId, Span } from '../types';
import { findingId } from '../ids';
import { DEFAULT_ACTIONS } from '../policy/defaults';
import { AMOUNT, weightOf } from '../recognizers/business/amounts';
import { matchesOf } from '../recognizers/matches';

/** Who may be meant by "what they pay": the other party, and what is not public yet. */
const NAMES: ReadonlySet<EntityType> = new Set<EntityType>(['ORGANIZATION', 'PROJECT', 'PRODUCT']);
const SUM = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})(?![\\p{L}\\p{N}])`, 'giu');
/** What everybody pays for a roof or a course tells nothing; a sum of this many units of its currency is a deal. */
const TELLING = 150_000;
/** A full stop, a line's end or a semicolon, behind which something else begins. */
const SENTENCE_END = /[.!?](?=[ \u00a0]+["“„«(]?\p{Lu})|[;\n]/gu;
const LONGEST_SENTENCE = 400;

/**
 * Sums in a sentence that names a private firm or a project: what somebody pays, asks or owes is told by both together. Asked,
 * never decided.
 */
const amountsBesideNames = (segments: { get(id: SegmentId): Segment | undefined }, findings: readonly Finding[]): Finding[] => {
  const names = new Map<SegmentId, Span[]>(), taken = new Map<SegmentId, Span[]>();
  for (const { entity, spans, recognizer } of findings) {
    const named = NAMES.has(entity) && recognizer !== 'file-name';
    if (!named && DEFAULT_ACTIONS[entity] === 'keep') continue;
    for (const { segment, span } of spans) listIn(named ? names : taken, segment).push(span);
  }
  return [...names].flatMap(([id, spans]) => {
    const segment = segments.get(id);
    return segment === undefined || segment.context.role === 'code' || !/\d/.test(segment.text) ? [] : sumsIn(segment, spans, taken.get(id) ?? []);
  });
};

/** One document's findings with those sums in the place of the plain amounts that they were. */
export const withSumsOfNames = (segments: { get(id: SegmentId): Segment | undefined }, findings: readonly Finding[]): Finding[] => {
  const sums = amountsBesideNames(segments, findings), bySegment = new Map<SegmentId, Span[]>();
  for (const { spans: [first] } of sums) listIn(bySegment, first!.segment).push(first!.span);
  const isSum = ({ entity, spans: [first] }: Finding): boolean => (entity === 'MONEY' || entity === 'QUANTITY') && (bySegment.get(first!.segment) ?? []).some(({ start, end }) => start < first!.span.end && first!.span.start < end);
  return sums.length === 0 ? [...findings] : [...findings.filter((finding) => !isSum(finding)), ...sums];
};

const listIn = (map: Map<SegmentId, Span[]>, id: SegmentId): Span[] => {
  const known = map.get(id);
  if (known !== undefined) return known;
  const made: Span[] = [];
  map.set(id, made);
  return made;
};

const sumsIn = ({ id, text }: Segment, names: readonly Span[], taken: readonly Span[]): Finding[] => {
  const found: Finding[] = [];
  let ends: readonly number[] | undefined;
  for (const match of matchesOf(text, SUM)) {
    const value = (match.groups?.v ?? '').trim(), span = { start: match.index, end: match.index + value.length };
    if (weightOf(value) < TELLING || [...taken, ...names].some((other) => other.start < span.end && span.start < other.end)) continue;
    ends ??= [...matchesOf(text, SENTENCE_END)].map(({ index }) => index);
    const from = Math.max(span.start - LONGEST_SENTENCE, ends.findLast((end) => end < span.start) ?? 0);
    const to = Math.min(span.end + LONGEST_SENTENCE, ends.find((end) => end >= span.end) ?? text.length);
    const beside = names.find((name) => name.start >= from && name.end <= to);
    if (beside === undefined) continue;
    const first = { segment: id, span };
    found.push({ id: findingId(first, 'CONFIDENTIAL_FACT'), spans: [first], entity: 'CONFIDENTIAL_FACT', score: 0.62, recognizer: 'amount-beside-name', reason: { code: 'context-word', where: beside } });
  }
  return found;
};
