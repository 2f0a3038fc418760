import { isPlainValue } from '../ooxml/plain-value';
import type { Change } from '../ooxml/text-part';
import { decodeText } from '../xml/text';
import { attributeOf, childNamed, isElement, nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { STYLE_REFERENCES } from './rules';

/** What the reader needs to know of styles (ECMA-376-1, 17.7). */
export type Styles = {
  /** Heading level 1-9 of a paragraph style, by its outline level or its built-in name. */
  level(id: string): number | undefined;
  hidden(id: string): boolean;
  isList(id: string): boolean;
};
type Style = { readonly basedOn?: string; readonly level?: number; readonly hidden?: boolean; readonly list: boolean };

const REFERENCES: ReadonlySet<string> = new Set(STYLE_REFERENCES);

export const value = (tree: XmlTree, node: number, name = 'w:val'): string | undefined => {
  const raw = rawValue(tree, node, name);
  return raw === undefined ? undefined : decodeText(raw).text;
};

/** 17.17.4: an element without w:val means true. */
export const isOn = (tree: XmlTree, parent: number, name: string): boolean | undefined => {
  const node = parent < 0 ? -1 : childNamed(tree, parent, name);
  return node < 0 ? undefined : !['0', 'false', 'off'].includes(value(tree, node) ?? 'true');
};

export const readStyles = (trees: readonly XmlTree[]): Styles => {
  const styles = new Map<string, Style>();
  for (const tree of trees) {
    for (let node = 0; node < tree.count; node++) if (nameOf(tree, node) === 'w:style') styles.set(value(tree, node, 'w:styleId') ?? '', readStyle(tree, node));
  }
  const inherited = <T>(id: string, pick: (style: Style) => T | undefined): T | undefined => {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
      const style = styles.get(at), found = style && pick(style);
      if (found !== undefined) return found;
      at = style?.basedOn;
    }
    return undefined;
  };
  return { level: (id) => inherited(id, (style) => style.level), hidden: (id) => inherited(id, (style) => style.hidden) ?? false, isList: (id) => inherited(id, (style) => style.list || undefined) ?? false };
};

const readStyle = (tree: XmlTree, node: number): Style => {
  const name = value(tree, childNamed(tree, node, 'w:name'))?.toLowerCase() ?? '', paragraph = childNamed(tree, node, 'w:pPr');
  const outline = paragraph < 0 ? undefined : value(tree, childNamed(tree, paragraph, 'w:outlineLvl'));
  const level = /^heading ([1-9])$/.exec(name)?.[1] ?? (name === 'title' ? '1' : outline === undefined ? undefined : String(Number(outline) + 1));
  const hidden = isOn(tree, childNamed(tree, node, 'w:rPr'), 'w:vanish'), basedOn = value(tree, childNamed(tree, node, 'w:basedOn'));
  return { list: /^list\b/.test(name) || (paragraph >= 0 && childNamed(tree, paragraph, 'w:numPr') >= 0), ...(level && Number(level) <= 9 ? { level: Number(level) } : {}),
    ...(hidden === undefined ? {} : { hidden }), ...(basedOn ? { basedOn } : {}) };
};

/**
 * New ids for styles whose ids an author chose, and for ids that name no style. Styles that Office names keep theirs, which follow its language;
 * the names that Word shows are segments and follow the plan.
 */
export const styleRenames = (styles: readonly XmlTree[], all: readonly XmlTree[]): ReadonlyMap<string, string> => {
  const renames = new Map<string, string>(), official = new Set<string>();
  const rename = (id: string | undefined): void => {
    if (id !== undefined && !official.has(id) && !isPlainValue(id) && !renames.has(id)) renames.set(id, `Style${renames.size + 1}x`);
  };
  for (const tree of styles) {
    for (let node = 0; node < tree.count; node++) {
      if (nameOf(tree, node) !== 'w:style') continue;
      const custom = !['', '0', 'false', 'off'].includes(value(tree, node, 'w:customStyle') ?? '');
      if (!custom && isPlainValue(value(tree, childNamed(tree, node, 'w:name')) ?? '')) official.add(value(tree, node, 'w:styleId') ?? '');
    }
  }
  for (const tree of styles) for (let node = 0; node < tree.count; node++) if (nameOf(tree, node) === 'w:style') rename(value(tree, node, 'w:styleId'));
  for (const tree of all) for (let node = 0; node < tree.count; node++) if (REFERENCES.has(nameOf(tree, node))) rename(value(tree, node));
  return renames;
};


export const styleChanges = (tree: XmlTree, part: number, renames: ReadonlyMap<string, string>): Change[] => {
  const changes: Change[] = [];
  for (let node = 0; renames.size > 0 && node < tree.count; node++) {
    if (!isElement(tree, node)) continue;
    const name = nameOf(tree, node), at = name === 'w:style' ? attributeOf(tree, node, 'w:styleId') : REFERENCES.has(name) ? attributeOf(tree, node, 'w:val') : -1;
    const start = tree.valueStart[at] ?? 0, end = tree.valueEnd[at] ?? 0;
    const text = at < 0 ? undefined : renames.get(decodeText(tree.text.slice(start, end)).text);
    if (text !== undefined) changes.push({ part, removal: false, operation: { start, end, text } });
  }
  return changes;
};
