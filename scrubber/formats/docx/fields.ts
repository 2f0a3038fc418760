import { leavesWithin } from '../ooxml/join';
import type { Leaf } from '../ooxml/join';
import { isElement, nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

export type Fields = {
  /** Instructions of complex fields, each joined over its runs and paragraphs (ECMA-376-1, 17.16.18). */
  readonly instructions: readonly (readonly Leaf[])[];
  /** Elements that stand between a field's begin and its separator: machinery, not text. */
  readonly inside: ReadonlySet<number>;
};

type Open = { readonly leaves: Leaf[]; inResult: boolean };

/** All complex fields of a part; they may be nested and may run over paragraphs. */
export const fieldsOf = (tree: XmlTree): Fields => {
  const instructions: Leaf[][] = [], inside = new Set<number>(), open: Open[] = [];
  const finish = (field: Open | undefined): void => {
    if (field && !field.inResult && field.leaves.length > 0) instructions.push(field.leaves);
    if (field) field.inResult = true;
  };
  for (let node = 0; node < tree.count; node++) {
    if (!isElement(tree, node)) continue;
    const name = nameOf(tree, node);
    if (name === 'w:fldChar') {
      const type = rawValue(tree, node, 'w:fldCharType');
      if (type === 'begin') open.push({ leaves: [], inResult: false });
      else if (type === 'separate') finish(open[open.length - 1]);
      else if (type === 'end') finish(open.pop());
    } else if (name === 'w:instrText' || name === 'w:delInstrText') {
      const leaves = leavesWithin(tree, node), field = open[open.length - 1];
      if (field && !field.inResult) field.leaves.push(...leaves);
      else instructions.push(leaves);
    } else if (name === 'w:r' && open.some((field) => !field.inResult)) inside.add(node);
  }
  for (const field of open) finish(field);
  return { instructions, inside };
};
