import type { PdfFile } from '../objects/file';
import { textOf } from '../objects/text';
import { PdfString, type Value } from '../objects/values';

const MAX_NODES = 100_000;

/** The pairs of a name tree or number tree (ISO 32000-2, 7.9.6 and 7.9.7), in order; a tree that runs in a circle ends. */
export const treePairs = (file: PdfFile, root: Value | undefined, leaf: 'Names' | 'Nums'): { readonly key: Value; readonly value: Value }[] => {
  const pairs: { key: Value; value: Value }[] = [], seen = new Set<unknown>();
  const walk = (node: Value | undefined): void => {
    const dict = file.dict(node);
    if (dict === undefined || seen.has(dict) || seen.size > MAX_NODES) return;
    seen.add(dict);
    const items = file.array(dict.get(leaf));
    for (let i = 0; i + 1 < items.length && pairs.length < MAX_NODES; i += 2) pairs.push({ key: file.resolve(items[i]), value: items[i + 1]! });
    for (const kid of file.array(dict.get('Kids'))) walk(kid);
  };
  walk(root);
  return pairs;
};

export const keyText = (key: Value): string => (key instanceof PdfString ? textOf(key) : '');
