import type { Counts } from '../../types';
import type { Operation } from '../xml/edit';
import { childNamed, isElement, nameOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import type { TextPart } from '../ooxml/text-part';
import { value } from './styles';
import type { Styles } from './styles';

const COUNTED: Readonly<Record<string, string>> = {
  'w:p': 'paragraphs', 'w:tbl': 'tables', 'w:tr': 'tableRows', 'w:tc': 'tableCells', 'w:drawing': 'images', 'w:pict': 'images', 'w:hyperlink': 'links', 'w:footnoteReference': 'footnoteRefs',
  'w:endnoteReference': 'endnoteRefs', 'w:sectPr': 'sections', 'w:txbxContent': 'textBoxes', 'w:sdt': 'contentControls', 'm:oMath': 'formulas', 'w:headerReference': 'headersFooters', 'w:footerReference': 'headersFooters',
};

/** What a reader of the document finds of each kind in the body, leaving out elements that begin inside a removed range. */
export const countDocument = (parts: readonly TextPart[], styles: Styles, removed: ReadonlyMap<number, readonly Operation[]>): Counts => {
  const counts: Record<string, number> = { headings: 0 };
  for (const name of Object.values(COUNTED)) counts[name] = 0;
  for (const part of parts) {
    if (part.kind !== 'document') continue;
    const gone = insideOf(removed.get(part.index) ?? []);
    for (let node = 0; node < part.tree.count; node++) {
      const name = isElement(part.tree, node) ? COUNTED[nameOf(part.tree, node)] : undefined;
      if (name === undefined || gone(startOf(part.tree, node))) continue;
      counts[name] = (counts[name] ?? 0) + 1;
      if (name === 'paragraphs' && isHeading(part.tree, node, styles)) counts['headings'] = (counts['headings'] ?? 0) + 1;
    }
  }
  return counts;
};

const isHeading = (tree: XmlTree, node: number, styles: Styles): boolean => {
  const properties = childNamed(tree, node, 'w:pPr'), style = properties < 0 ? undefined : value(tree, childNamed(tree, properties, 'w:pStyle'));
  return style !== undefined && styles.level(style) !== undefined;
};

/** Removals do not overlap and come in order of their start; nodes are asked for in order too. */
const insideOf = (removals: readonly Operation[]): ((at: number) => boolean) => {
  const sorted = [...removals].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let next = 0;
  return (at) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= at) next++;
    return next < sorted.length && (sorted[next]?.start ?? 0) <= at;
  };
};
