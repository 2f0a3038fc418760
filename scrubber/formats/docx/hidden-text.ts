import type { Change } from '../ooxml/text-part';
import { childNamed, childrenOf, closestNamed, endOf, nameOf, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { isOn, value } from './styles';
import type { Styles } from './styles';

/** Children that may go with a hidden run; a run with anything else (a field, a picture, a note) stays and its text is scrubbed. */
const TEXT_ONLY: ReadonlySet<string> = new Set(['w:rPr', 'w:t', 'w:delText', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen', 'w:lastRenderedPageBreak']);

/**
 * Whether a run is hidden: w:vanish on the run, else by its character style, else by its paragraph's style (ECMA-376-1, 17.3.2.41, 17.7.2).
 * w:webHidden (page numbers of contents in web view) and w:specVanish (style separators) hide no text from a reader of the page.
 */
export const isHiddenRun = (tree: XmlTree, run: number, styles: Styles): boolean => {
  const properties = childNamed(tree, run, 'w:rPr'), own = isOn(tree, properties, 'w:vanish');
  if (own !== undefined) return own && isOn(tree, properties, 'w:specVanish') !== true;
  const style = properties < 0 ? undefined : value(tree, childNamed(tree, properties, 'w:rStyle'));
  if (style !== undefined && styles.hidden(style)) return true;
  const paragraph = closestNamed(tree, run, 'w:p'), paragraphProperties = paragraph < 0 ? -1 : childNamed(tree, paragraph, 'w:pPr');
  const paragraphStyle = paragraphProperties < 0 ? undefined : value(tree, childNamed(tree, paragraphProperties, 'w:pStyle'));
  return paragraphStyle !== undefined && styles.hidden(paragraphStyle);
};

/** Hidden runs go unless kept. @param inside runs between a field's begin and its separator, which are machinery */
export const hiddenTextChanges = (tree: XmlTree, part: number, item: string, styles: Styles, inside: ReadonlySet<number>): Change[] => {
  const changes: Change[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'w:r' || inside.has(node) || !isHiddenRun(tree, node, styles)) continue;
    const names = [...childrenOf(tree, node)].map((child) => nameOf(tree, child));
    if (!names.every((name) => TEXT_ONLY.has(name)) || names.every((name) => name === 'w:rPr')) continue;
    changes.push({ part, removal: true, unless: item, operation: { start: startOf(tree, node), end: endOf(tree, node), text: '' } });
  }
  return changes;
};
