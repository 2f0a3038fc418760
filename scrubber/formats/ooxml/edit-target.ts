import type { Edit, SegmentId } from '../../types';
import type { Relationship } from './package';
import type { Inspection } from './inspection';

/** A link's target after the plan's edits; characters that an address may not have are percent-encoded (RFC 3986, 2.1). */
export const editTarget = (inspection: Inspection, relationship: Relationship, edits: ReadonlyMap<SegmentId, readonly Edit[]>): string => {
  const own = edits.get(inspection.targets.get(relationship) ?? -1) ?? [];
  return [...own].sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: put }) => text.slice(0, span.start) + encode(put) + text.slice(span.end), relationship.target);
};

const encode = (text: string): string => text.replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, (char) => (/^[\ud800-\udfff]$/.test(char) ? '' : encodeURIComponent(char)));
