import type { Segment, SegmentContext } from '../types';

/** Formats leave out what a segment does not have; in one shape for all, two hundred recognizers need not be compiled anew for each. */
export const shaped = ({ id, text, place, visible, hidden, context }: Segment, copy = text): Segment => ({ id, text: copy, place, visible, hidden, context: shapedContext(context) });

const shapedContext = ({ role, block, level, cell, next, columnHeader, key, speaker, language, holds }: SegmentContext): SegmentContext =>
  ({ role, block, level, cell, next, columnHeader, key, speaker, language, holds });
