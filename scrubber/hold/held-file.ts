import type { PlannedDocument } from '../policy/plan';
import type { DocumentFacts, Finding, Segment, SegmentId } from '../types';
import { FILE_NAME_ORDER } from '../file-name';
import { orderOf } from '../ids';

/** Segments by id. */
export type SegmentLookup = { get(id: SegmentId): Segment | undefined };

/** One read file of the hold: its text and what the recognizers said. The document itself is let go. */
export type HeldFile = PlannedDocument & { readonly facts: DocumentFacts };

/** Ids count in reading order, the file name apart: a map of hundreds of thousands of cells is not needed. */
export const segmentsById = (segments: readonly Segment[]): SegmentLookup => {
  let others: ReadonlyMap<SegmentId, Segment> | undefined;
  return {
    get(id) {
      const order = orderOf(id), found = segments[order === FILE_NAME_ORDER ? segments.length - 1 : order];
      if (found?.id === id) return found;
      others ??= new Map(segments.map((segment) => [segment.id, segment]));
      return others.get(id);
    },
  };
};

/** The text of a finding: its spans joined by a space. */
export const textOf = (finding: Finding, segments: SegmentLookup): string =>
  finding.spans.map(({ segment, span }) => segments.get(segment)?.text.slice(span.start, span.end) ?? '').join(' ');
