import type { Inspection } from '../ooxml/inspection';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, closestNamed, endOf, nameOf, startOf } from '../xml/tree';

/** An embedded object (ECMA-376-1, 19.3.2.4) goes; the picture of it, which is a whole shape, takes its place. */
export const keepObjectPictures = (inspection: Inspection, { tree, index }: TextPart): void => {
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'p:graphicFrame') continue;
    let picture = -1, object = false;
    for (let inner = node; inner < afterOf(tree, node); inner++) {
      if (nameOf(tree, inner) === 'p:oleObj') object = true;
      if (nameOf(tree, inner) === 'p:pic' && closestNamed(tree, inner, 'p:oleObj') >= 0) picture = inner;
    }
    if (!object) continue;
    const remove = (start: number, end: number): void => { inspection.changes.push({ part: index, removal: true, operation: { start, end, text: '' } }); };
    if (picture < 0) remove(startOf(tree, node), endOf(tree, node));
    else {
      remove(startOf(tree, node), startOf(tree, picture));
      remove(endOf(tree, picture), endOf(tree, node));
    }
  }
};
