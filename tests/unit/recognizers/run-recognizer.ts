import { AnchorIndex } from '../../../scrubber/detection/anchors';
import type { Candidate, Example, Recognizer, RecognizerContext, Segment, SegmentContext } from '../../../scrubber/types';

const MARK = /\[\[(.*?)\]\]/gsu;

export const segmentOf = (text: string, context: Partial<SegmentContext> = {}, id = 1): Segment =>
  ({ id, text, place: { part: 'test', label: 'line 1' }, visible: true, context: { role: 'paragraph', block: 1, ...context } });

export const contextOf = (neighbours: readonly Segment[] = []): RecognizerContext =>
  ({ folded: false, neighbours: () => neighbours, document: { format: 'text', fileName: 'test.txt', language: 'und', confidential: true }, terms: [{ text: 'Blue Heron 9', type: 'PROJECT' }, { text: 'zanthor', type: 'ORGANIZATION' }] });

/** What a recognizer finds with a score that counts, in reading order, each span once. */
export const candidatesIn = (recognizer: Recognizer, segment: Segment, context = contextOf()): Candidate[] => {
  const seen = new Map<string, Candidate>();
  for (const candidate of recognizer.find(segment, context)) {
    if (candidate.score >= 0.4) seen.set(`${candidate.span.start}-${candidate.span.end}`, candidate);
  }
  return [...seen.values()].sort((a, b) => a.span.start - b.span.start);
};

/** Asks the real index; a form's cell may have its label in the cell beside it. */
const isAnchored = (recognizer: Recognizer, segment: Segment): boolean => {
  const { context } = segment;
  const placed = context.cell === undefined ? segment : { ...segment, context: { ...context, role: 'table-cell' as const } };
  return new AnchorIndex([recognizer]).select(segment.text, placed).length > 0;
};

/** An example without its marks, and the values that stood between them. */
export const markedExample = (example: Example, recognizer: Recognizer): { segment: Segment; marked: string[]; anchored: boolean } => {
  const { text, context } = typeof example === 'string' ? { text: example, context: {} } : example;
  const marked = Array.from(text.matchAll(MARK), (match) => match[1] ?? '');
  const segment = segmentOf(text.replace(MARK, '$1'), context);
  return { segment, marked, anchored: isAnchored(recognizer, segment) };
};
