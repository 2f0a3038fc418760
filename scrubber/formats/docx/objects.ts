import { dropUnknownProgram } from '../ooxml/inner-parts';
import type { Inspection } from '../ooxml/inspection';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, attributeOf, endOf, isElement, nameOf, parentOf, rawValue, startOf } from '../xml/tree';

/**
 * Embedded objects (ECMA-376-1, 17.3.3.19): the element that names the file stays only with the file, and so does the mark on the shape that
 * shows it. Object ids are numbers that Word makes from the clock; they are counted anew, since two objects must not share one.
 */
export const readObjects = (inspection: Inspection, part: TextPart): void => {
  const { tree, index } = part;
  let objects = 0;
  const remove = (start: number, end: number, unless?: string): void => { inspection.changes.push({ part: index, removal: true, operation: { start, end, text: '' }, ...(unless === undefined ? {} : { unless }) }); };
  const kept = new Map<number, string>();
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'o:OLEObject') continue;
    const link = inspection.relationshipOf(part.name, rawValue(tree, node, 'r:id') ?? '', false).relationship;
    const file = rawValue(tree, node, 'Type') === 'Embed' ? inspection.useInner(part, link, 'object') : undefined, id = attributeOf(tree, node, 'ObjectID');
    remove(startOf(tree, node), endOf(tree, node), file?.id);
    if (!file) continue;
    dropUnknownProgram(inspection, part, node, 'ProgID');
    kept.set(parentOf(tree, node), file.id);
    if (id >= 0) inspection.changes.push({ part: index, removal: false, operation: { start: tree.valueStart[id] ?? 0, end: tree.valueEnd[id] ?? 0, text: `_${1_000_000_000 + ++objects}` } });
  }
  for (let node = 0; node < tree.count; node++) {
    const mark = isElement(tree, node) ? attributeOf(tree, node, 'o:ole') : -1;
    if (mark < 0) continue;
    const object = rawValue(tree, node, 'o:ole') === '' ? [...kept].find(([around]) => around < node && node < afterOf(tree, around)) : undefined;
    remove(tree.attributeStart[mark] ?? 0, (tree.valueEnd[mark] ?? 0) + 1, object?.[1]);
  }
};
