import type { EntityType } from './entity-types';
import type { FileId, FindingId, SegmentId, SegmentSpan } from './types';

/** Room for 16 million segments a file; a segment id stays an exact integer for half a billion files. */
const SEGMENTS_PER_FILE = 0x1000000;

export const segmentId = (file: FileId, order: number): SegmentId => file * SEGMENTS_PER_FILE + order;
export const fileOf = (segment: SegmentId): FileId => Math.floor(segment / SEGMENTS_PER_FILE);
export const orderOf = (segment: SegmentId): number => segment % SEGMENTS_PER_FILE;
/** The same segment in another file, e.g. the clean copy's twin. */
export const findingId = (first: SegmentSpan, type: EntityType): FindingId =>
  `${first.segment}:${first.span.start}-${first.span.end}:${type}`;
