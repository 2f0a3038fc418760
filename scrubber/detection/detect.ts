import type { Candidate, DocumentFacts, Finding, Recognizer, RecognizerContext, Segment, SegmentId, Term } from '../types';
import type { EntityType } from '../entity-types';
import { findingId, orderOf } from '../ids';
import { THRESHOLDS } from '../policy/defaults';
import { AnchorIndex } from './anchors';
import { domainOwners } from '../entities/domain-owners';
import { fold, type Folded, unfoldSpan } from './fold';
import { acrossLines } from './line-joins';
import { resolveOverlaps } from './overlaps';
import { KnownCells } from './known-cells';
import { shaped } from './shape';

const NAMES_HOST: ReadonlySet<EntityType> = new Set<EntityType>(['EMAIL_ADDRESS', 'HOSTNAME', 'INTERNAL_URL', 'URL']);

/** One index for each list of recognizers: it is asked in one go and keeps nothing of a text. */
const indexes = new WeakMap<readonly Recognizer[], AnchorIndex>();
const anchorsOf = (recognizers: readonly Recognizer[]): AnchorIndex => {
  const index = indexes.get(recognizers) ?? new AnchorIndex(recognizers);
  indexes.set(recognizers, index);
  return index;
};

/** Runs recognizers over the segments of documents. One detector serves a whole hold. */
export class Detector {
  private readonly anchors: AnchorIndex;
  /** Cells are remembered as long as the file they stand in, so that its clean copy is read again quickly. */
  private readonly cells = new WeakMap<DocumentFacts, KnownCells>();

  constructor(recognizers: readonly Recognizer[], private readonly terms: readonly Term[] = []) {
    this.anchors = anchorsOf(recognizers);
  }

  /**
   * Findings of one document, segment by segment in reading order, disjoint within each segment; at the end those that only the
   * whole document tells.
   * A generator, so that a worker can answer other messages between segments.
   * @param skips segments that only give context to the others
   */
  *detect(segments: readonly Segment[], facts: DocumentFacts, skips: (segment: Segment) => boolean = () => false): Generator<Finding[]> {
    const context: RecognizerContext = { folded: false, neighbours: neighbourLookup(segments), document: facts, terms: this.terms };
    const hosts: Finding[] = [], cells = this.cellsOf(facts);
    for (let index = 0; index < segments.length; index++) {
      if (segments[index]!.text.length === 0 || skips(segments[index]!)) { yield []; continue; }
      const segment = shaped(segments[index]!), before = segments[index - 1], after = segments[index + 1], key = cells.keyOf(segment, before, after);
      const found = (key === undefined ? undefined : cells.findingsOf(key, segment))
        ?? resolveOverlaps([...this.candidates(segment, context), ...acrossLines(segment, after, this.anchors, context)], segment.text);
      for (const finding of found) if (NAMES_HOST.has(finding.entity)) hosts.push(finding);
      if (key !== undefined) cells.add(key, found);
      yield found;
    }
    if (hosts.length > 0) yield domainOwners(segments, hosts);
  }

  private cellsOf(facts: DocumentFacts): KnownCells {
    const cells = this.cells.get(facts) ?? new KnownCells(this.terms);
    this.cells.set(facts, cells);
    return cells;
  }

  private candidates(segment: Segment, context: RecognizerContext): Finding[] {
    const found = new Map<string, Finding>();
    const keep = (recognizer: Recognizer, candidate: Candidate, folded?: Folded): void => {
      const finding = toFinding(segment, recognizer, candidate, folded);
      if (finding === undefined) return;
      const known = found.get(finding.id);
      if (known === undefined || known.score < finding.score) found.set(finding.id, finding);
    };
    for (const recognizer of this.anchors.select(segment.text, segment)) {
      for (const candidate of recognizer.find(segment, context)) keep(recognizer, candidate);
    }
    const folded = fold(segment.text);
    if (folded !== undefined) {
      const copy = shaped(segment, folded.text), { neighbours, document, terms } = context;
      const foldedContext = { folded: true, neighbours, document, terms };
      for (const recognizer of this.anchors.select(folded.text, copy)) {
        for (const candidate of recognizer.find(copy, foldedContext)) keep(recognizer, candidate, folded);
      }
    }
    return [...found.values()];
  }
}

const toFinding = (segment: Segment, recognizer: Recognizer, candidate: Candidate, folded?: Folded): Finding | undefined => {
  if (candidate.score < THRESHOLDS.ask) return undefined;
  const span = folded === undefined ? candidate.span : unfoldSpan(folded, candidate.span.start, candidate.span.end);
  if (span.end <= span.start || span.start < 0 || span.end > segment.text.length || isPartOfMeasure(segment, span.start, span.end)) return undefined;
  const where = candidate.reason.where;
  const reason = folded === undefined || where === undefined ? candidate.reason : { ...candidate.reason, where: unfoldSpan(folded, where.start, where.end) };
  const first = { segment: segment.id, span };
  return {
    id: findingId(first, candidate.entity),
    spans: [first, ...(candidate.more ?? [])],
    entity: candidate.entity,
    score: candidate.score,
    recognizer: recognizer.id,
    reason,
  };
};

/** The digits behind the point of a calculated number (364776.81511204405) are no identifier, whatever their check digit says. */
const isPartOfMeasure = ({ text, context }: Segment, start: number, end: number): boolean => context.holds === 'number' && end - start < text.length && /^-?\d{1,20}\.\d{1,30}$/.test(text);

/** A row or a form has a few dozen parts, a private key fifty lines; a text without empty lines is one block of any length, of which the nearest count. */
const NEAREST = 60;

/** The nearest segments of the same block in reading order, then the one before and the one after where they belong to others. */
const neighbourLookup = (segments: readonly Segment[]): ((segment: Segment) => readonly Segment[]) => {
  let others: ReadonlyMap<SegmentId, number> | undefined;
  const indexOf = (id: SegmentId): number | undefined => {
    // Ids count in reading order; only the file name's does not.
    if (segments[orderOf(id)]?.id === id) return orderOf(id);
    others ??= new Map(segments.map((segment, index) => [segment.id, index] as const));
    return others.get(id);
  };
  return (segment) => {
    const index = indexOf(segment.id);
    if (index === undefined) return [];
    const sameBlock = (at: number): boolean => segments[at]?.context.block === segment.context.block;
    let from = index;
    let to = index;
    while (sameBlock(from - 1) && index - from < NEAREST) from--;
    while (sameBlock(to + 1) && to - index < NEAREST) to++;
    const near = [...segments.slice(from, index), ...segments.slice(index + 1, to + 1)];
    const around = [segments[index - 1], segments[index + 1]].filter((other): other is Segment => other !== undefined && other.context.block !== segment.context.block);
    return [...near, ...around];
  };
};
