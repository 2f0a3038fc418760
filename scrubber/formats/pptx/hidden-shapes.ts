import type { Inspection } from '../ooxml/inspection';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, childNamed, childrenOf, endOf, nameOf, rawValue, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

const TEXTS: ReadonlySet<string> = new Set(['a:r', 'a:br', 'a:fld']);

/**
 * Shapes that are switched off (ECMA-376-1, 20.1.2.2.8) or lie wholly beside the slide. Their text goes unless it is kept; the shape
 * itself stays, since animations refer to it.
 * @returns whether a node lies in one
 */
export const unseenShapes = (inspection: Inspection, { tree, index }: TextPart, slide: { width: number; height: number }): ((node: number) => boolean) => {
  const ranges: { from: number; to: number }[] = [];
  for (let node = 0; node < tree.count; node++) {
    const name = nameOf(tree, node);
    if (name !== 'p:spTree') continue;
    for (const shape of childrenOf(tree, node)) if (isHidden(tree, shape) || isOutside(tree, shape, slide)) ranges.push({ from: shape, to: afterOf(tree, shape) });
  }
  for (const { from, to } of ranges) {
    let any = false;
    for (let node = from; node < to; node++) {
      if (!TEXTS.has(nameOf(tree, node))) continue;
      any ||= tree.text.slice(startOf(tree, node), endOf(tree, node)).replace(/<[^>]*>/g, '').trim() !== '';
      inspection.changes.push({ part: index, removal: true, unless: inspection.item('hidden-shapes'), operation: { start: startOf(tree, node), end: endOf(tree, node), text: '' } });
    }
    if (any) inspection.items.add('hidden-shapes');
  }
  return (node) => ranges.some(({ from, to }) => node >= from && node < to);
};

const isHidden = (tree: XmlTree, shape: number): boolean => {
  for (const properties of childrenOf(tree, shape)) {
    const named = childNamed(tree, properties, 'p:cNvPr');
    if (named >= 0) return ['1', 'true'].includes(rawValue(tree, named, 'hidden') ?? '');
  }
  return false;
};

const isOutside = (tree: XmlTree, shape: number, { width, height }: { width: number; height: number }): boolean => {
  for (const child of childrenOf(tree, shape)) {
    const transform = nameOf(tree, child) === 'p:xfrm' ? child : ['p:spPr', 'p:grpSpPr'].includes(nameOf(tree, child)) ? childNamed(tree, child, 'a:xfrm') : -1;
    const offset = transform < 0 ? -1 : childNamed(tree, transform, 'a:off'), extent = transform < 0 ? -1 : childNamed(tree, transform, 'a:ext');
    if (offset < 0 || extent < 0) continue;
    const [x, y, cx, cy] = [rawValue(tree, offset, 'x'), rawValue(tree, offset, 'y'), rawValue(tree, extent, 'cx'), rawValue(tree, extent, 'cy')].map(Number) as [number, number, number, number];
    return x >= width || y >= height || x + cx <= 0 || y + cy <= 0;
  }
  return false;
};
