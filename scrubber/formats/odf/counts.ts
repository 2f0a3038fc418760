import type { Counts } from '../../types';
import type { Operation } from '../xml/edit';
import { isElement, nameOf, startOf } from '../xml/tree';
import type { OdfInspection } from './inspection';

const COUNTED: Readonly<Record<string, string>> = { 'text:p': 'paragraphs', 'text:h': 'headings', 'table:table': 'tables', 'table:table-row': 'tableRows', 'table:table-cell': 'tableCells', 'draw:page': 'slides', 'draw:image': 'images', 'text:a': 'links', 'text:note': 'notes', 'draw:object': 'objects', 'text:section': 'sections' };

/** What a reader of the document finds of each kind in the body, leaving out elements that begin inside a removed range. */
export const countOdf = (inspection: OdfInspection, removed: ReadonlyMap<number, readonly Operation[]>): Counts => {
  const counts: Record<string, number> = {}, part = inspection.parts[0];
  for (const name of Object.values(COUNTED)) counts[name] = 0;
  if (!part) return counts;
  const gone = [...(removed.get(part.index) ?? [])].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let next = 0, until = 0;
  for (let node = 0; node < part.tree.count; node++) {
    const name = isElement(part.tree, node) ? COUNTED[nameOf(part.tree, node)] : undefined;
    if (name === undefined) continue;
    while (next < gone.length && (gone[next]?.start ?? 0) <= startOf(part.tree, node)) until = Math.max(until, gone[next++]?.end ?? 0);
    if (startOf(part.tree, node) >= until) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};
