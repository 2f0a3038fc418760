import type { DocumentFacts, FileId, Finding, OpenDocument, Segment, SegmentId } from '../types';

/** One read file of the hold: its text and what the recognizers said. The document itself is let go. */
export type HeldFile = {
  readonly file: FileId;
  readonly name: string;
  readonly opened: OpenDocument;
  readonly facts: DocumentFacts;
  readonly segments: ReadonlyMap<SegmentId, Segment>;
  readonly findings: readonly Finding[];
};

/** The text of a finding: its spans joined by a space. */
export const textOf = (finding: Finding, segments: ReadonlyMap<SegmentId, Segment>): string =>
  finding.spans.map(({ segment, span }) => segments.get(segment)?.text.slice(span.start, span.end) ?? '').join(' ');
