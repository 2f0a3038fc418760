import type { Candidate, DocumentFacts, Finding, Recognizer, RecognizerContext, Segment, SegmentId, Term } from '../types';
import { findingId } from '../ids';
import { THRESHOLDS } from '../policy/defaults';
import { AnchorIndex } from './anchors';
import { fold, type Folded, unfoldSpan } from './fold';
import { resolveOverlaps } from './overlaps';

/** Runs recognizers over the segments of documents. One detector serves a whole hold; it keeps no text. */
export class Detector {
  private readonly anchors: AnchorIndex;

  constructor(recognizers: readonly Recognizer[], private readonly terms: readonly Term[] = []) {
    this.anchors = new AnchorIndex(recognizers);
  }

  /**
   * Findings of one document, segment by segment in reading order, disjoint within each segment.
   * A generator, so that a worker can answer other messages between segments.
   */
  *detect(segments: readonly Segment[], facts: DocumentFacts): Generator<Finding[]> {
    const neighbours = neighbourLookup(segments);
    for (const segment of segments) {
      if (segment.text.length === 0) { yield []; continue; }
      yield resolveOverlaps(this.candidates(segment, { folded: false, neighbours, document: facts, terms: this.terms }));
    }
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
      const copy = { ...segment, text: folded.text };
      const foldedContext = { ...context, folded: true };
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
  if (span.end <= span.start || span.start < 0 || span.end > segment.text.length) return undefined;
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

/** Segments of the same block, then the one before and the one after. */
const neighbourLookup = (segments: readonly Segment[]): ((segment: Segment) => readonly Segment[]) => {
  const blocks = new Map<number, Segment[]>();
  const indexOf = new Map<SegmentId, number>();
  segments.forEach((segment, index) => {
    indexOf.set(segment.id, index);
    const block = blocks.get(segment.context.block);
    if (block === undefined) blocks.set(segment.context.block, [segment]); else block.push(segment);
  });
  return (segment) => {
    const index = indexOf.get(segment.id);
    if (index === undefined) return [];
    const around = [segments[index - 1], segments[index + 1]].filter((other): other is Segment => other !== undefined);
    const block = blocks.get(segment.context.block) ?? [];
    return [...block.filter((other) => other.id !== segment.id), ...around.filter((other) => other.context.block !== segment.context.block)];
  };
};
