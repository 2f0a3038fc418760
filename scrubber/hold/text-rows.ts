import type { TextMark, TextRow } from '../review-rows';
import type { Choice, Finding, OpenDocument } from '../types';
import type { HeldFile } from './held-file';
import type { Resolution } from './resolve';

/** The original as the text view draws it, with a mark for everything that is listed. */
export const textRows = (held: HeldFile, resolution: Resolution, choice: (finding: Finding) => Choice): TextRow[] => {
  const marks = new Map<number, TextMark[]>();
  for (const finding of resolution.findings.get(held.file) ?? []) {
    const entity = resolution.entityOf.get(finding.id);
    if (entity === undefined) continue;
    for (const { segment, span } of finding.spans) {
      marks.set(segment, [...(marks.get(segment) ?? []), { span, entity: entity.id, type: entity.type, choice: choice(finding) }]);
    }
  }
  return held.opened.segments.map((segment) => ({
    segment: segment.id, text: segment.text, context: segment.context, place: segment.place, visible: segment.visible, hidden: segment.hidden,
    marks: (marks.get(segment.id) ?? []).sort((a, b) => a.span.start - b.span.start),
  }));
};

/** The clean copy, read from the output's own bytes. */
export const cleanRows = (reread: OpenDocument): TextRow[] =>
  reread.segments.map(({ id, text, context, place, visible, hidden }) => ({ segment: id, text, context, place, visible, hidden, marks: [] }));
