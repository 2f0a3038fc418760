import type { SegmentId } from '../../../types';
import type { PdfFile } from '../objects/file';
import { textOf } from '../objects/text';
import type { Dict, Value } from '../objects/values';
import type { Destination, Destinations } from './destinations';
import type { Segments } from './segments';

const MAX_ITEMS = 20_000;

/** One bookmark: its title is a segment. */
export type OutlineItem = { readonly title: SegmentId; readonly text: string; readonly open: boolean; readonly destination?: Destination; readonly children: readonly OutlineItem[] };

/** The outline (ISO 32000-2, 12.3.3); loops end where they would begin again. */
export const readOutline = (file: PdfFile, destinations: Destinations, segments: Segments): readonly OutlineItem[] => {
  const seen = new Set<Dict>();
  const list = (first: Value | undefined, level: number): OutlineItem[] => {
    const items: OutlineItem[] = [];
    for (let item = file.dict(first); item !== undefined && !seen.has(item) && seen.size < MAX_ITEMS && level <= 32; item = file.dict(item.get('Next'))) {
      seen.add(item);
      const text = textOf(file.resolve(item.get('Title'))), action = file.dict(item.get('A'));
      const title = segments.add(text, { part: 'outline', label: 'bookmarks' }, { context: { role: 'attribute', level } });
      const destination = destinations.resolve(item.get('Dest') ?? (file.name(action?.get('S')) === 'GoTo' ? action?.get('D') : undefined));
      items.push({ title, text, open: (file.number(item.get('Count')) ?? 0) > 0, destination, children: list(item.get('First'), level + 1) });
    }
    return items;
  };
  return list(file.dict(file.catalog.get('Outlines'))?.get('First'), 1);
};
export const countOutline = (items: readonly OutlineItem[]): number => items.reduce((sum, item) => sum + 1 + countOutline(item.children), 0);
