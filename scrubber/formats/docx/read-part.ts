import { attributeOf, endOf, isElement, nameOf, parentOf, startOf } from '../xml/tree';
import { readingOf, singlePiece } from '../ooxml/join';
import type { ItemKey } from '../ooxml/kinds';
import { recode, sinkOf } from '../ooxml/part-sink';
import { markChanges } from '../ooxml/review-marks';
import type { Marks } from '../ooxml/review-marks';
import { sweep } from '../ooxml/sweep';
import type { TextPart } from '../ooxml/text-part';
import { isAuthorsName, namesInInstruction } from './bookmarks';
import { anchorChanges, paragraphIdChanges } from './comments';
import { fieldsOf } from './fields';
import { hiddenTextChanges } from './hidden-text';
import type { DocxInspection } from './inspection';
import { readObjects } from './objects';
import { ParagraphReader } from './paragraphs';
import { revisionChanges } from './revisions';
import { DOCX_RULES, settingItem } from './rules';
import { styleChanges } from './styles';
import type { Styles } from './styles';
import type { Cell } from './tables';

/** What the parts of one document share while they are read. */
export type Shared = { readonly styles: Styles; readonly renames: ReadonlyMap<string, string>; readonly commentMarks: Marks; readonly dateMarks: Marks };

/** Finds the text of one part, and everything that is done to it whatever the plan says. @throws ScrubError */
export const readPart = (inspection: DocxInspection, part: TextPart, cells: ReadonlyMap<number, Cell>, item: ItemKey | undefined, shared: Shared): void => {
  const { tree, index } = part;
  const reader = new ParagraphReader(inspection, part, shared.styles, cells, item);
  if (part.kind === 'settings') settings(inspection, part);
  if (part.kind === 'glossary') inspection.items.add('glossary');
  readObjects(inspection, part);
  sweep(part, DOCX_RULES, sinkOf(inspection, part, { paragraph: (node, claimed) => reader.read(node, claimed), ...(item ? { item } : {}) }));
  const fields = fieldsOf(tree), revisions = revisionChanges(tree, index, inspection.item('tracked-changes'));
  const hidden = hiddenTextChanges(tree, index, inspection.item('hidden-text'), shared.styles, fields.inside);
  const inComments = part.kind === 'comments' || part.kind === 'commentsExtended', ids = inComments ? [] : paragraphIdChanges(tree, index);
  const marks = markChanges(tree, index, inComments ? shared.commentMarks : shared.dateMarks);
  inspection.items.add('tracked-changes', revisions.count);
  inspection.items.add('hidden-text', hidden.length);
  if (part.kind === 'comments') for (let node = 0; node < tree.count; node++) if (nameOf(tree, node) === 'w:comment') inspection.items.add('comments');
  inspection.items.add('revision-marks', ids.length);
  for (const changes of [revisions.changes, hidden, ids, marks, anchorChanges(tree, index, inspection.item('comments')), styleChanges(tree, index, shared.renames)]) for (const change of changes) inspection.changes.push(change);
  for (const leaves of fields.instructions) {
    const { text, pieces } = readingOf(leaves, () => true);
    inspection.add({ name: part.name, label: `${part.label}, field code` }, text, { role: 'field', block: inspection.block(), key: 'field code' }, { mapped: { part: index, pieces }, ...(item ? { hidden: item } : {}) });
  }
  recode(inspection, part);
};

const settings = (inspection: DocxInspection, { tree, index }: TextPart): void => {
  for (let node = 0; node < tree.count; node++) {
    if (!isElement(tree, node) || nameOf(tree, parentOf(tree, node)) !== 'w:settings') continue;
    const item = settingItem(nameOf(tree, node));
    if (item === undefined) continue;
    inspection.items.add(item as ItemKey);
    inspection.changes.push({ part: index, removal: true, operation: { start: startOf(tree, node), end: endOf(tree, node), text: '' } });
  }
};

/** Definitions of bookmarks in all parts first, then every place that names one. */
export const readBookmarks = (inspection: DocxInspection): void => {
  const names = new Set<string>();
  for (const part of inspection.parts) eachAttribute(part, ['w:bookmarkStart@w:name'], (mapped, name) => {
    if (!isAuthorsName(name)) return;
    names.add(name.toLowerCase());
    inspection.items.add('bookmarks');
    const segment = inspection.add({ name: part.name, label: `${part.label}, bookmark` }, name, { role: 'attribute', block: inspection.block(), key: 'bookmark' }, { hidden: 'bookmarks' });
    if (segment !== undefined) inspection.bookmarks.set(segment, name);
  });
  for (const part of inspection.parts) eachAttribute(part, ['w:bookmarkStart@w:name', 'w:hyperlink@w:anchor', 'w:name@w:val'], (mapped, name, node) => {
    const element = nameOf(part.tree, node);
    if (element === 'w:name' && nameOf(part.tree, parentOf(part.tree, node)) !== 'w:ffData') return;
    if (names.has(name.toLowerCase())) inspection.bookmarkSites.push({ mapped, name, span: { start: 0, end: name.length } });
    // An anchor without its bookmark is text like any other.
    else if (element === 'w:hyperlink' && isAuthorsName(name)) inspection.add({ name: part.name, label: `${part.label}, link` }, name, { role: 'link-target', block: inspection.block(), key: 'link' }, { mapped });
  });
  for (const segment of inspection.segments) {
    const mapped = inspection.mapped.get(segment.id);
    if (segment.context.role === 'field' && mapped) for (const { span, name } of namesInInstruction(segment.text, names)) inspection.bookmarkSites.push({ mapped, span, name });
  }
};

const eachAttribute = ({ tree, index }: TextPart, wanted: readonly string[], found: (mapped: { part: number; pieces: [ReturnType<typeof singlePiece>] }, text: string, node: number) => void): void => {
  for (let node = 0; node < tree.count; node++) {
    if (!isElement(tree, node)) continue;
    const name = nameOf(tree, node), place = wanted.find((candidate) => candidate.startsWith(`${name}@`)), at = place ? attributeOf(tree, node, place.slice(name.length + 1)) : -1;
    if (at < 0) continue;
    const piece = singlePiece(tree, 'value', tree.valueStart[at] ?? 0, tree.valueEnd[at] ?? 0, node);
    found({ part: index, pieces: [piece] }, piece.decoded.text, node);
  }
};
