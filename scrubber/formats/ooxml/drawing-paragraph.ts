import type { SegmentContext } from '../../types';
import { afterOf } from '../xml/tree';
import type { Inspection } from './inspection';
import { leavesOf, readingOf } from './join';
import type { ItemKey } from './kinds';
import type { TextPart } from './text-part';

/** One paragraph of a shape or chart (ECMA-376-1, 21.1.2.2.6) as a segment; with both versions of a drawing where there are two. */
export const readDrawingParagraph = (inspection: Inspection, part: TextPart, node: number, claimed: Uint8Array, more: { label?: string; context?: SegmentContext; item?: ItemKey; visible?: boolean } = {}): void => {
  const { tree, index } = part, leaves = leavesOf(tree, node, () => false);
  for (const leaf of leaves) if (leaf.form === 'text') claimed.fill(1, leaf.element + 1, afterOf(tree, leaf.element));
  const texts = new Set<string>();
  for (const withFallback of [false, true]) {
    const { text, pieces } = readingOf(leaves, (leaf) => withFallback || !leaf.fallback);
    if (texts.has(text)) continue;
    texts.add(text);
    inspection.add({ name: part.name, label: more.label ?? part.label }, text, more.context ?? { role: 'paragraph', block: inspection.block() }, { visible: more.visible ?? !more.item, ...(more.item ? { hidden: more.item } : {}), mapped: { part: index, pieces } });
  }
};
