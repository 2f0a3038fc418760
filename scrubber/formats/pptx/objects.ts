import { dropUnknownProgram } from '../ooxml/inner-parts';
import type { Inspection } from '../ooxml/inspection';
import type { Change, TextPart } from '../ooxml/text-part';
import { afterOf, closestNamed, endOf, nameOf, rawValue, startOf } from '../xml/tree';

/**
 * The picture of an embedded object (ECMA-376-1, 19.3.2.4), which is a whole shape, takes the object's place; where the embedded file is
 * kept, the version with that picture stays alone: the other one needs a VML drawing, and none is written.
 */
export const keepObjectPictures = (inspection: Inspection, part: TextPart): void => {
  const { tree, index } = part;
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'p:graphicFrame') continue;
    let picture = -1, object = -1;
    for (let inner = node; inner < afterOf(tree, node); inner++) {
      if (nameOf(tree, inner) === 'p:oleObj') object = inner;
      if (nameOf(tree, inner) === 'p:pic' && closestNamed(tree, inner, 'p:oleObj') >= 0) picture = inner;
    }
    if (object < 0) continue;
    const around = (whole: number, stays: number, when: Pick<Change, 'only' | 'unless'>): void => {
      if (startOf(tree, stays) > startOf(tree, whole)) inspection.changes.push({ part: index, removal: true, operation: { start: startOf(tree, whole), end: startOf(tree, stays), text: '' }, ...when });
      if (endOf(tree, stays) < endOf(tree, whole)) inspection.changes.push({ part: index, removal: true, operation: { start: endOf(tree, stays), end: endOf(tree, whole), text: '' }, ...when });
    };
    if (picture < 0) { inspection.changes.push({ part: index, removal: true, operation: { start: startOf(tree, node), end: endOf(tree, node), text: '' } }); continue; }
    const shown = closestNamed(tree, picture, 'p:oleObj'), versions = closestNamed(tree, shown, 'mc:AlternateContent');
    const file = inspection.useInner(part, inspection.relationshipOf(part.name, rawValue(tree, shown, 'r:id') ?? '', false).relationship, 'object');
    around(node, picture, file ? { unless: file.id } : {});
    if (file) dropUnknownProgram(inspection, part, shown, 'progId');
    if (file && versions > node) around(versions, shown, { only: file.id });
  }
};
