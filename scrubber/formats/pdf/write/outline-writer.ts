import type { SegmentId } from '../../../types';
import { textString } from '../objects/text';
import type { NewFile } from '../objects/write-file';
import { Dict, dict, name, type Ref, type Value } from '../objects/values';
import type { Destination } from '../read/destinations';
import { countOutline, type OutlineItem } from '../read/outlines';

export type PageRef = (page: number) => Ref | undefined;

export const destinationValue = ({ page, view }: Destination, pageRef: PageRef): Value | undefined => {
  const ref = pageRef(page);
  return ref === undefined ? undefined : [ref, ...view];
};

/** The bookmarks with their clean titles, leading to the same pages (ISO 32000-2, 12.3.3). */
export const writeOutline = (out: NewFile, items: readonly OutlineItem[], edited: (segment: SegmentId, text: string) => string, pageRef: PageRef): Ref | undefined => {
  if (items.length === 0) return undefined;
  const list = (siblings: readonly OutlineItem[], parent: Ref): { readonly first: Ref; readonly last: Ref } => {
    const refs = siblings.map(() => out.reserve());
    siblings.forEach((item, i) => {
      const entries = dict({ Title: textString(edited(item.title, item.text)), Parent: parent, Prev: refs[i - 1], Next: refs[i + 1], Dest: item.destination && destinationValue(item.destination, pageRef) });
      if (item.children.length > 0) {
        const { first, last } = list(item.children, refs[i]!), count = countOutline(item.children);
        entries.set('First', first).set('Last', last).set('Count', item.open ? count : -count);
      }
      out.fill(refs[i]!, entries);
    });
    return { first: refs[0]!, last: refs.at(-1)! };
  };
  const root = out.reserve(), { first, last } = list(items, root);
  return out.fill(root, new Dict(new Map<string, Value>([['Type', name('Outlines')], ['First', first], ['Last', last], ['Count', items.length]])));
};
