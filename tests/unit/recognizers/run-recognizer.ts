import type { Candidate, Example, Recognizer, RecognizerContext, Segment, SegmentContext } from '../../../scrubber/types';

const MARK = /\[\[(.*?)\]\]/gsu;

export const segmentOf = (text: string, context: Partial<SegmentContext> = {}, id = 1): Segment =>
  ({ id, text, place: { part: 'test', label: 'line 1' }, visible: true, context: { role: 'paragraph', block: 1, ...context } });

export const contextOf = (neighbours: readonly Segment[] = []): RecognizerContext =>
  ({ folded: false, neighbours: () => neighbours, document: { format: 'text', fileName: 'test.txt', language: 'und' }, terms: [{ text: 'Blue Heron 9', type: 'PROJECT' }, { text: 'zanthor', type: 'ORGANIZATION' }] });

/** What a recognizer finds with a score that counts, in reading order, each span once. */
export const candidatesIn = (recognizer: Recognizer, segment: Segment, context = contextOf()): Candidate[] => {
  const seen = new Map<string, Candidate>();
  for (const candidate of recognizer.find(segment, context)) {
    if (candidate.score >= 0.4) seen.set(`${candidate.span.start}-${candidate.span.end}`, candidate);
  }
  return [...seen.values()].sort((a, b) => a.span.start - b.span.start);
};

const CLASSES: Readonly<Record<string, RegExp>> = { digit: /\p{N}/u, upper: /\p{Lu}/u, at: /@/, dot: /\./, colon: /:/, slash: /\//, backslash: /\\/, dash: /[-–—]/, letter: /\p{L}/u };

/** The anchors' meaning in one place: all classes, and one of the words or structure where either is named. */
const isAnchored = (recognizer: Recognizer, segment: Segment): boolean => {
  const { words, chars, structure } = recognizer.anchors ?? {};
  const { role, key, columnHeader, cell } = segment.context;
  if (chars?.some((name) => !CLASSES[name]?.test(segment.text))) return false;
  if (!words && !structure) return true;
  const lower = segment.text.toLowerCase();
  const structured = Boolean(structure && (key || columnHeader || cell || role !== 'paragraph'));
  return structured || Boolean(words?.some((word) => lower.includes(word)));
};

/** An example without its marks, and the values that stood between them. */
export const markedExample = (example: Example, recognizer: Recognizer): { segment: Segment; marked: string[]; anchored: boolean } => {
  const { text, context } = typeof example === 'string' ? { text: example, context: {} } : example;
  const marked = Array.from(text.matchAll(MARK), (match) => match[1] ?? '');
  const segment = segmentOf(text.replace(MARK, '$1'), context);
  return { segment, marked, anchored: isAnchored(recognizer, segment) };
};
