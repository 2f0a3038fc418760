import { ScrubError } from './errors';
import type { Edit } from './types';

/**
 * A segment's text with its edits applied; offsets refer to the text as given.
 * @throws ScrubError internal where edits overlap: clipping one silently would leave part of a value behind
 */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  if (edits.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < from) throw new ScrubError('internal');
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
};
