import { dropUnknownProgram } from '../ooxml/inner-parts';
import { newId } from '../ooxml/part-sink';
import type { Inspection } from '../ooxml/inspection';
import type { Change, TextPart } from '../ooxml/text-part';
import { decodeText } from '../xml/text';
import { afterOf, attributeOf, childNamed, closestNamed, endOf, nameOf, openEndOf, rawValue, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { drawnId } from './drawn-objects';

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
    if (picture < 0) { replaceByPicture(inspection, part, node, object); continue; }
    const shown = closestNamed(tree, picture, 'p:oleObj'), versions = closestNamed(tree, shown, 'mc:AlternateContent');
    const file = inspection.useInner(part, inspection.relationshipOf(part.name, rawValue(tree, shown, 'r:id') ?? '', false).relationship, 'object');
    around(node, picture, file ? { unless: file.id } : {});
    if (file) dropUnknownProgram(inspection, part, shown, 'progId');
    if (file && versions > node) around(versions, shown, { only: file.id });
  }
};

/** The picture that a VML drawing has of the object, as a shape of the slide; where there is none, a grey box of the same size. */
const replaceByPicture = (inspection: Inspection, { tree, index, name }: TextPart, frame: number, object: number): void => {
  const start = startOf(tree, frame), end = endOf(tree, frame), { relationship } = inspection.relationshipOf(name, drawnId(decodeText(rawValue(tree, object, 'spid') ?? '').text), false), id = attributeOf(tree, object, 'r:id');
  const prefix = id < 0 ? undefined : /^[^\s=]*:/.exec(tree.text.slice(tree.attributeStart[id], tree.valueStart[id]).trim())?.[0], box = boxOf(tree, frame, relationship && prefix && ` ${prefix}embed="${newId(inspection.pkg, name, relationship.id)}"`);
  if (relationship === undefined || prefix === undefined) inspection.items.add('unchecked-pictures');
  else if (box !== '') { inspection.used.add(relationship); inspection.drawnObjects.add(relationship); }
  inspection.changes.push({ part: index, removal: true, operation: { start, end, text: '' } }, { part: index, removal: false, operation: { start, end: start, text: box } });
};

const boxOf = (tree: XmlTree, frame: number, embed: string | undefined): string => {
  const transform = childNamed(tree, frame, 'p:xfrm'), named = childNamed(tree, childNamed(tree, frame, 'p:nvGraphicFramePr'), 'p:cNvPr'), offset = childNamed(tree, transform, 'a:off'), extent = childNamed(tree, transform, 'a:ext');
  const number = (node: number, name: string): string => { const raw = node < 0 ? '' : rawValue(tree, node, name) ?? ''; return /^-?\d{1,12}$/.test(raw) ? raw : '0'; };
  const own = prefixOf(tree, frame), drawing = offset < 0 ? '' : prefixOf(tree, offset);
  if (drawing === '' || extent < 0) return '';
  const place = `<${drawing}xfrm><${drawing}off x="${number(offset, 'x')}" y="${number(offset, 'y')}"/><${drawing}ext cx="${number(extent, 'cx')}" cy="${number(extent, 'cy')}"/></${drawing}xfrm>`;
  const properties = `<${own}spPr>${place}<${drawing}prstGeom prst="rect"><${drawing}avLst/></${drawing}prstGeom>`, about = (kind: string): string => `<${own}nv${kind}Pr><${own}cNvPr id="${number(named, 'id')}" name="Object"/><${own}cNv${kind}Pr/><${own}nvPr/></${own}nv${kind}Pr>`;
  if (embed !== undefined) return `<${own}pic>${about('Pic')}<${own}blipFill><${drawing}blip${embed}/><${drawing}stretch><${drawing}fillRect/></${drawing}stretch></${own}blipFill>${properties}</${own}spPr></${own}pic>`;
  return `<${own}sp>${about('Sp')}${properties}<${drawing}solidFill><${drawing}srgbClr val="C0C0C0"/></${drawing}solidFill></${own}spPr></${own}sp>`;
};

const prefixOf = (tree: XmlTree, node: number): string => /^<([^\s/>:]+:)?/.exec(tree.text.slice(startOf(tree, node), openEndOf(tree, node)))?.[1] ?? '';
