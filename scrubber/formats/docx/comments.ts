import { constantDate, NumberedIds } from '../ooxml/review-marks';
import type { Marks } from '../ooxml/review-marks';
import type { Change } from '../ooxml/text-part';
import { attributeOf, childrenOf, endOf, isElement, nameOf, parentOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

const ANCHORS: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** Anchors of comments (ECMA-376-1, 17.13.4): they go with the comments; a run that holds nothing but the reference goes as a whole. */
export const anchorChanges = (tree: XmlTree, part: number, item: string): Change[] => {
  const changes: Change[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (!isElement(tree, node) || !ANCHORS.has(nameOf(tree, node))) continue;
    const run = parentOf(tree, node);
    const alone = nameOf(tree, run) === 'w:r' && [...childrenOf(tree, run)].every((child) => child === node || nameOf(tree, child) === 'w:rPr');
    const gone = alone ? run : node;
    changes.push({ part, removal: true, unless: item, operation: { start: startOf(tree, gone), end: endOf(tree, gone), text: '' } });
  }
  return changes;
};

/** Dates of comments and changes that are kept, and the paragraph ids by which commentsExtended refers to comments ([MS-DOCX] 2.5.3.1). */
export const commentMarks = (): { readonly commentMarks: Marks; readonly dateMarks: Marks } => {
  const { of } = new NumberedIds((number) => number.toString(16).toUpperCase().padStart(8, '0'));
  const dateMarks = { '@w15:paraId': of, '@w15:paraIdParent': of, '@w:date': constantDate };
  return { commentMarks: { ...dateMarks, '@w14:paraId': of }, dateMarks };
};

/** Everywhere but in comments nothing refers to paragraph ids. */
export const paragraphIdChanges = (tree: XmlTree, part: number): Change[] => {
  const changes: Change[] = [];
  for (let node = 0; node < tree.count; node++) {
    const at = attributeOf(tree, node, 'w14:paraId');
    if (at >= 0) changes.push({ part, removal: true, operation: { start: tree.attributeStart[at] ?? 0, end: (tree.valueEnd[at] ?? 0) + 1, text: '' } });
  }
  return changes;
};
