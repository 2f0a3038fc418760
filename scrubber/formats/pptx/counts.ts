import type { Counts } from '../../types';
import type { Inspection } from '../ooxml/inspection';
import type { Operation } from '../xml/edit';
import { isElement, nameOf, startOf } from '../xml/tree';

const COUNTED: Readonly<Record<string, string>> = { 'a:p': 'paragraphs', 'a:tbl': 'tables', 'a:tr': 'tableRows', 'a:tc': 'tableCells', 'p:pic': 'images', 'c:chart': 'charts', 'a:hlinkClick': 'links', 'dgm:relIds': 'diagrams' };

/** What a reader of the slides finds of each kind, leaving out elements that begin inside a removed range. */
export const countSlides = (inspection: Inspection, removed: ReadonlyMap<number, readonly Operation[]>, notes: boolean): Counts => {
  const counts: Record<string, number> = { slides: 0, notes: 0 };
  for (const name of Object.values(COUNTED)) counts[name] = 0;
  for (const { kind, tree, index } of inspection.parts) {
    if (kind === 'notes' && notes) counts['notes'] = (counts['notes'] ?? 0) + 1;
    if (kind !== 'slide') continue;
    counts['slides'] = (counts['slides'] ?? 0) + 1;
    const gone = [...(removed.get(index) ?? [])].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    let next = 0;
    for (let node = 0; node < tree.count; node++) {
      const name = isElement(tree, node) ? COUNTED[nameOf(tree, node)] : undefined;
      if (name === undefined) continue;
      while (next < gone.length && (gone[next]?.end ?? 0) <= startOf(tree, node)) next++;
      if ((gone[next]?.start ?? Infinity) > startOf(tree, node)) counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
};
