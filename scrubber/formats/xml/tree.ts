/**
 * A part as flat arrays in document order. An element's children are the nodes from `i + 1` up to `after[i]`.
 * Offsets are UTF-16 units of `text`. Names carry our own prefixes (names.ts), so `w:p` means the element whatever the part calls it.
 */
export type XmlTree = {
  readonly text: string;
  readonly count: number;
  /** Index into `names`; 0-3 are text, CDATA, comment, processing instruction. */
  readonly name: Int32Array;
  readonly start: Int32Array;
  /** After the `>` of the start tag; for other nodes where their content starts. */
  readonly openEnd: Int32Array;
  /** The `<` of the end tag; equal to openEnd where the element is `<empty/>`; for other nodes where their content ends. */
  readonly closeStart: Int32Array;
  readonly end: Int32Array;
  readonly parent: Int32Array;
  readonly after: Int32Array;
  /** Attributes of node i: attributeFrom[i] up to attributeFrom[i + 1]. */
  readonly attributeFrom: Int32Array;
  readonly attributeName: Int32Array;
  readonly attributeStart: Int32Array;
  readonly valueStart: Int32Array;
  readonly valueEnd: Int32Array;
  readonly names: readonly string[];
};

export const TEXT = 0, CDATA = 1, COMMENT = 2, INSTRUCTION = 3, FIRST_NAME = 4;

export const isElement = (tree: XmlTree, node: number): boolean => (tree.name[node] ?? 0) >= FIRST_NAME;
export const nameOf = (tree: XmlTree, node: number): string => tree.names[tree.name[node] ?? 0] ?? '';
export const afterOf = (tree: XmlTree, node: number): number => tree.after[node] ?? tree.count;
export const parentOf = (tree: XmlTree, node: number): number => tree.parent[node] ?? -1;
export const startOf = (tree: XmlTree, node: number): number => tree.start[node] ?? 0;
export const endOf = (tree: XmlTree, node: number): number => tree.end[node] ?? 0;
export const openEndOf = (tree: XmlTree, node: number): number => tree.openEnd[node] ?? 0;
export const closeStartOf = (tree: XmlTree, node: number): number => tree.closeStart[node] ?? 0;
export const isEmptyTag = (tree: XmlTree, node: number): boolean => openEndOf(tree, node) === endOf(tree, node);

/** Child elements, in order. */
export function* childrenOf(tree: XmlTree, node: number): Generator<number> {
  const stop = afterOf(tree, node);
  for (let child = node + 1; child < stop; child = afterOf(tree, child)) if (isElement(tree, child)) yield child;
}

export const childNamed = (tree: XmlTree, node: number, name: string): number => {
  for (const child of childrenOf(tree, node)) if (nameOf(tree, child) === name) return child;
  return -1;
};

export const closestNamed = (tree: XmlTree, node: number, name: string): number => {
  let at = node;
  while (at >= 0 && nameOf(tree, at) !== name) at = parentOf(tree, at);
  return at;
};

/** Index of an attribute, or -1. */
export const attributeOf = (tree: XmlTree, node: number, name: string): number => {
  const stop = tree.attributeFrom[node + 1] ?? 0;
  for (let i = tree.attributeFrom[node] ?? 0; i < stop; i++) if (tree.names[tree.attributeName[i] ?? 0] === name) return i;
  return -1;
};

/** Raw value of an attribute (references not undone), or undefined. */
export const rawValue = (tree: XmlTree, node: number, name: string): string | undefined => {
  const at = attributeOf(tree, node, name);
  return at < 0 ? undefined : tree.text.slice(tree.valueStart[at], tree.valueEnd[at]);
};
