import type { Change } from '../ooxml/text-part';
import { attributeOf, childrenOf, endOf, isElement, nameOf, parentOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { CONSTANT_DATE } from './revisions';

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

/** Paragraph ids by which commentsExtended refers to comments ([MS-DOCX] 2.5.3.1): renumbered when comments are kept, so that they tie nothing together. */
export class ParagraphIds {
  private readonly numbers = new Map<string, number>();

  /** A kept comment's dates and ids; outside comments the ids always go. */
  changes(tree: XmlTree, part: number): Change[] {
    const changes: Change[] = [];
    for (let node = 0; node < tree.count; node++) {
      for (const name of ['w14:paraId', 'w15:paraId', 'w15:paraIdParent', 'w:date']) {
        const at = attributeOf(tree, node, name);
        if (at < 0) continue;
        const start = tree.valueStart[at] ?? 0, end = tree.valueEnd[at] ?? 0;
        changes.push({ part, removal: false, operation: { start, end, text: name === 'w:date' ? CONSTANT_DATE : this.number(tree.text.slice(start, end)) } });
      }
    }
    return changes;
  }

  private number(id: string): string {
    const key = id.toUpperCase();
    if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size + 1);
    return (this.numbers.get(key) ?? 0).toString(16).toUpperCase().padStart(8, '0');
  }
}

/** Everywhere but in comments nothing refers to paragraph ids. */
export const paragraphIdChanges = (tree: XmlTree, part: number): Change[] => {
  const changes: Change[] = [];
  for (let node = 0; node < tree.count; node++) {
    const at = attributeOf(tree, node, 'w14:paraId');
    if (at >= 0) changes.push({ part, removal: true, operation: { start: tree.attributeStart[at] ?? 0, end: (tree.valueEnd[at] ?? 0) + 1, text: '' } });
  }
  return changes;
};
