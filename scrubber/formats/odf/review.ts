import type { ItemKey } from '../ooxml/kinds';
import { CONSTANT_DATE, NumberedIds } from '../ooxml/review-marks';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, attributeOf, childrenOf, closeStartOf, closestNamed, endOf, isElement, isEmptyTag, nameOf, openEndOf, parentOf, rawValue, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import type { OdfInspection } from './inspection';

/** Comments (ODF 1.3 part 3, 14.1) and tracked changes of texts (5.5) and sheets (9.9): they go, unless the contractor keeps them. */
const REVIEW: Readonly<Record<string, ItemKey>> = {
  'office:annotation': 'comments', 'office:annotation-end': 'comments',
  'text:tracked-changes': 'tracked-changes', 'text:change': 'tracked-changes', 'text:change-start': 'tracked-changes', 'text:change-end': 'tracked-changes',
  'table:tracked-changes': 'tracked-changes',
};
const COUNTED: ReadonlySet<string> = new Set(['office:annotation', 'text:changed-region', 'table:cell-content-change', 'table:insertion', 'table:deletion', 'table:movement']);
/** Names by which starts, ends and answers find each other. */
const NAMES = ['office:annotation@office:name', 'office:annotation-end@office:name', 'office:annotation@loext:parent-name'];
const IDS = ['text:changed-region@xml:id', 'text:changed-region@text:id', 'text:change@text:change-id', 'text:change-start@text:change-id', 'text:change-end@text:change-id',
  ...['cell-content-change', 'insertion', 'deletion', 'movement', 'dependency', 'previous', 'cell-content-deletion', 'change-deletion'].map((name) => `table:${name}@table:id`), ...['cell-content-change', 'insertion', 'deletion', 'movement'].map((name) => `table:${name}@table:rejecting-change-id`), 'table:insertion-cut-off@table:id', 'table:movement-cut-off@table:id'];
/** What a cell held before a change (9.9.15) stays as the text that was shown; the number behind it would be left where the text is replaced. */
const BEFORE = 'table:change-track-table-cell';
export const BEFORE_REMOVED: Readonly<Record<string, 'quiet'>> = Object.fromEntries(['office:value', 'office:date-value', 'office:time-value', 'office:boolean-value', 'office:string-value', 'office:currency', 'table:formula', 'table:matrix-covered', 'table:cell-address'].map((name) => [`${BEFORE}@${name}`, 'quiet']));
/** What this module looks after, for the sweep. */
export const REVIEW_MARKS = [...NAMES, ...IDS, 'dc:date'];

/** The comment or change in which a node stands. */
export const reviewAround = (tree: XmlTree, node: number): ItemKey | undefined =>
  closestNamed(tree, node, 'office:annotation') >= 0 ? 'comments' : closestNamed(tree, node, 'text:tracked-changes') >= 0 || closestNamed(tree, node, 'table:tracked-changes') >= 0 ? 'tracked-changes' : undefined;

/** What is done to the comments and changes of a document whatever they say; one instance, since names tie its parts together. */
export class Review {
  private readonly names = new NumberedIds((number) => `comment${number}`);
  private readonly ids = new NumberedIds((number) => `ct${number}`);

  constructor(private readonly inspection: OdfInspection) {}

  readPart({ tree, index }: TextPart): void {
    for (let node = 0; node < tree.count; node++) {
      if (!isElement(tree, node)) continue;
      const name = nameOf(tree, node), item = REVIEW[name];
      if (item !== undefined) this.inspection.changes.push({ part: index, removal: true, unless: this.inspection.item(item), operation: { start: startOf(tree, node), end: endOf(tree, node), text: '' } });
      if (COUNTED.has(name)) this.inspection.items.add(name === 'office:annotation' ? 'comments' : 'tracked-changes');
      if (name === 'dc:date' && !isEmptyTag(tree, node)) this.change(index, openEndOf(tree, node), closeStartOf(tree, node), CONSTANT_DATE);
      if (name === BEFORE) this.shownAsText(tree, index, node);
      this.renumber(tree, index, node, name);
    }
  }

  private shownAsText(tree: XmlTree, part: number, node: number): void {
    const at = attributeOf(tree, node, 'office:value-type');
    if (at >= 0) this.change(part, tree.valueStart[at] ?? 0, tree.valueEnd[at] ?? 0, 'string');
  }

  private renumber(tree: XmlTree, part: number, node: number, name: string): void {
    for (const [places, numbers] of [[NAMES, this.names], [IDS, this.ids]] as const) {
      for (const place of places) {
        const at = place.startsWith(`${name}@`) ? attributeOf(tree, node, place.slice(name.length + 1)) : -1, start = tree.valueStart[at] ?? 0, end = tree.valueEnd[at] ?? 0;
        if (at >= 0) this.change(part, start, end, numbers.of(tree.text.slice(start, end)));
      }
    }
  }

  private change(part: number, start: number, end: number, text: string): void {
    this.inspection.changes.push({ part, removal: false, operation: { start, end, text } });
  }
}

/** Tracked changes of one part: what was deleted, and which ids stand for insertions. */
export type Redline = { readonly deleted: ReadonlyMap<string, number>; readonly inserted: ReadonlySet<string> };

export const redlineOf = ({ tree }: TextPart): Redline => {
  const deleted = new Map<string, number>(), inserted = new Set<string>();
  for (let node = 0; node < tree.count; node++) {
    const name = nameOf(tree, node), region = parentOf(tree, node), id = name === 'text:deletion' || name === 'text:insertion' ? rawValue(tree, region, 'xml:id') ?? rawValue(tree, region, 'text:id') : undefined;
    if (id === undefined) continue;
    if (name === 'text:deletion') deleted.set(id, node);
    else inserted.add(id);
  }
  return { deleted, inserted };
};

/** How a paragraph read before its changes: which nodes were not there yet, and which deletion stood where. */
export const beforeChanges = (tree: XmlTree, paragraph: number, { deleted, inserted }: Redline): { absent(node: number): boolean; deletionAt(node: number): readonly number[] } | undefined => {
  const ranges: { from: number; to: number }[] = [], open = new Map<string, number>();
  let any = false;
  for (let node = paragraph + 1; node < afterOf(tree, paragraph); node++) {
    const name = nameOf(tree, node), id = name.startsWith('text:change') ? rawValue(tree, node, 'text:change-id') ?? '' : '';
    any ||= name === 'text:change' && deleted.has(id);
    if (!inserted.has(id)) continue;
    if (name === 'text:change-start') open.set(id, node);
    else if (name === 'text:change-end') {
      ranges.push({ from: open.get(id) ?? paragraph, to: node });
      open.delete(id);
    }
  }
  for (const from of open.values()) ranges.push({ from, to: afterOf(tree, paragraph) });
  if (!any && ranges.length === 0) return undefined;
  return {
    absent: (node) => ranges.some(({ from, to }) => node > from && node < to),
    deletionAt: (node) => {
      const region = nameOf(tree, node) === 'text:change' ? deleted.get(rawValue(tree, node, 'text:change-id') ?? '') : undefined;
      return region === undefined ? [] : [...childrenOf(tree, region)].filter((child) => ['text:p', 'text:h'].includes(nameOf(tree, child)));
    },
  };
};
