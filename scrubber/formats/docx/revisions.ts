import type { Change } from '../ooxml/text-part';
import { afterOf, childNamed, childrenOf, closeStartOf, closestNamed, endOf, isElement, isEmptyTag, nameOf, openEndOf, parentOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

/** ECMA-376-1, 17.13.5. */
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']), DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const MARKS: ReadonlySet<string> = new Set(['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd', 'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart', 'w:customXmlMoveFromRangeEnd', 'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd', 'w:numberingChange', 'w:cellMerge', 'w:cellIns',
  'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblGridChange', 'w14:conflictIns', 'w14:conflictDel']);
/** Range ends inside a deletion stay, or what they bound would lose an end; so does the run that holds a comment's anchor (it goes with the comments). */
const RANGES: ReadonlySet<string> = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd']);

/**
 * Tracked changes of one part as changes: accepted unless the item is kept (insertions stay, deletions go, moves stay at their target).
 * Their dates are comments.ts's.
 * @returns the changes and how many revisions there are
 */
export const revisionChanges = (tree: XmlTree, part: number, item: string): { changes: Change[]; count: number } => {
  const changes: Change[] = [], done = new Set<number>();
  const remove = (start: number, end: number): void => { if (end > start) changes.push({ part, removal: true, unless: item, operation: { start, end, text: '' } }); };
  let count = 0;
  for (let node = 0; node < tree.count; node++) {
    if (!isElement(tree, node)) continue;
    const name = nameOf(tree, node), change = INSERTED.has(name) || DELETED.has(name) || MARKS.has(name) || name === 'w:cellDel';
    if (!change) continue;
    count++;
    accept({ tree, remove, done }, node, name);
  }
  return { changes, count };
};

type Acceptance = { readonly tree: XmlTree; readonly remove: (start: number, end: number) => void; readonly done: Set<number> };

const accept = (acceptance: Acceptance, node: number, name: string): void => {
  const { tree, remove } = acceptance, parent = parentOf(tree, node), parentName = nameOf(tree, parent);
  if (name === 'w:cellDel') return removeFromTable(acceptance, closestNamed(tree, node, 'w:tc'));
  if (parentName === 'w:trPr' && DELETED.has(name)) return removeFromTable(acceptance, closestNamed(tree, node, 'w:tr'));
  if (parentName === 'w:rPr' && nameOf(tree, parentOf(tree, parent)) === 'w:pPr') {
    remove(startOf(tree, node), endOf(tree, node));
    if (DELETED.has(name)) mergeWithNext(acceptance, parentOf(tree, parentOf(tree, parent)));
    return;
  }
  if (MARKS.has(name) || isEmptyTag(tree, node) || parentName === 'w:trPr' || parentName === 'w:rPr' || parentName === 'w:numPr') return remove(startOf(tree, node), endOf(tree, node));
  remove(startOf(tree, node), openEndOf(tree, node));
  remove(closeStartOf(tree, node), endOf(tree, node));
  if (DELETED.has(name)) for (const child of childrenOf(tree, node)) if (!RANGES.has(nameOf(tree, child)) && childNamed(tree, child, 'w:commentReference') < 0) remove(startOf(tree, child), endOf(tree, child));
};

/** A deleted row or cell goes; where no other is left, what holds it goes as well (17.4.38: a table has rows, 17.4.79: a row has cells). */
const removeFromTable = (acceptance: Acceptance, node: number): void => {
  const { tree, done, remove } = acceptance;
  if (node < 0 || done.has(node)) return;
  done.add(node);
  const parent = parentOf(tree, node), name = nameOf(tree, node);
  const last = [...childrenOf(tree, parent)].every((child) => nameOf(tree, child) !== name || done.has(child));
  if (last && nameOf(tree, parent) === 'w:tr') return removeFromTable(acceptance, parent);
  if (last && nameOf(tree, parent) === 'w:tbl' && nameOf(tree, parentOf(tree, parent)) !== 'w:tc') return remove(startOf(tree, parent), endOf(tree, parent));
  remove(startOf(tree, node), endOf(tree, node));
};

/**
 * A deleted paragraph mark joins the paragraph with the next one (17.13.5.15); the joined paragraph keeps the properties of the first,
 * unless nothing of the first is left. A section's last paragraph and a cell's last one stay.
 */
const mergeWithNext = ({ tree, remove }: Acceptance, paragraph: number): void => {
  const next = nextElement(tree, paragraph), properties = childNamed(tree, paragraph, 'w:pPr');
  if (next < 0 || nameOf(tree, next) !== 'w:p' || childNamed(tree, properties, 'w:sectPr') >= 0) return;
  if (!hasContent(tree, paragraph)) return remove(startOf(tree, paragraph), endOf(tree, paragraph));
  if (isEmptyTag(tree, next)) return remove(startOf(tree, next), endOf(tree, next));
  const nextProperties = childNamed(tree, next, 'w:pPr');
  if (nextProperties >= 0 && childNamed(tree, nextProperties, 'w:sectPr') >= 0) return;
  remove(closeStartOf(tree, paragraph), endOf(tree, paragraph));
  remove(startOf(tree, next), nextProperties >= 0 ? endOf(tree, nextProperties) : openEndOf(tree, next));
};

const nextElement = (tree: XmlTree, node: number): number => {
  const stop = afterOf(tree, parentOf(tree, node));
  for (let at = afterOf(tree, node); at < stop; at = afterOf(tree, at)) if (isElement(tree, at)) return at;
  return -1;
};

const NO_CONTENT: ReadonlySet<string> = new Set(['w:pPr', 'w:proofErr', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', ...DELETED]);

const hasContent = (tree: XmlTree, paragraph: number): boolean => {
  for (const child of childrenOf(tree, paragraph)) if (!NO_CONTENT.has(nameOf(tree, child))) return true;
  return false;
};

/** True where accepting or rejecting would join the paragraph with the next one. */
export const markOf = (tree: XmlTree, paragraph: number): 'deleted' | 'inserted' | undefined => {
  const properties = childNamed(tree, paragraph, 'w:pPr'), run = properties < 0 ? -1 : childNamed(tree, properties, 'w:rPr');
  if (run < 0) return undefined;
  for (const child of childrenOf(tree, run)) {
    if (DELETED.has(nameOf(tree, child))) return 'deleted';
    if (INSERTED.has(nameOf(tree, child))) return 'inserted';
  }
  return undefined;
};
