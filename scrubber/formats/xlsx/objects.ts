import type { Plan } from '../../types';
import { isProgram } from '../ooxml/inner-parts';
import type { Relationship } from '../ooxml/package';
import { newId } from '../ooxml/part-sink';
import type { Change, TextPart } from '../ooxml/text-part';
import { attributeOf, endOf, nameOf, rawValue, startOf } from '../xml/tree';
import type { XlsxInspection } from './inspection';
import { firstNamed } from './workbook';

/** An embedded object of a sheet with the file that could be read (ECMA-376-1, 18.3.1.60), and the cells over which it is drawn. */
export type SheetObject = { readonly part: number; readonly drawing: string; readonly file: string; readonly link: string; readonly program: string | undefined; readonly anchor: string; /** What shows it, by the drawing's relationship. */ readonly picture: Relationship | undefined };

const SOMEWHERE = '1, 0, 1, 0, 5, 0, 8, 0', ANCHOR = /<x:Anchor>([\s\d,-]{1,120})<\/x:Anchor>/, PICTURE = /<v:imagedata\b[^<>]{0,400}\bo:relid="([^"]{1,80})"/;

/** Notes the objects of a sheet whose files can be read. The element that lists them always goes; `objectChanges` writes it anew. */
export const readObjects = (inspection: XlsxInspection, part: TextPart): void => {
  const { tree, index, name } = part, legacy = firstNamed(tree, 's:legacyDrawing');
  const drawing = legacy < 0 ? undefined : inspection.relationshipOf(name, rawValue(tree, legacy, 'r:id') ?? '', false).relationship?.to, shown = new Set<string>();
  if (drawing === undefined) return;
  for (let node = 0; tree.names.includes('s:oleObject') && node < tree.count; node++) {
    if (nameOf(tree, node) !== 's:oleObject') continue;
    const { relationship } = inspection.relationshipOf(name, rawValue(tree, node, 'r:id') ?? '', false), shape = rawValue(tree, node, 'shapeId') ?? '';
    // The same object stands in two versions, one for each generation of Excel.
    if (shown.has(shape)) continue;
    const file = inspection.useInner(part, relationship, 'object'), program = rawValue(tree, node, 'progId') ?? '';
    if (file === undefined || relationship === undefined) continue;
    shown.add(shape);
    inspection.objects.push({ part: index, drawing, file: file.id, link: newId(inspection.pkg, name, relationship.id), program: isProgram(program) ? program : undefined, ...drawnAs(inspection, drawing, shape) });
  }
  const unless = [inspection.item('comments'), ...inspection.objects.filter((object) => object.part === index).map(({ file }) => file)];
  inspection.changes.push({ part: index, removal: true, operation: { start: startOf(tree, legacy), end: endOf(tree, legacy), text: '' }, unless });
};

/** The old drawing is no XML that could be read, but the numbers behind a shape's id and the name of its picture can be found in it. */
const drawnAs = (inspection: XlsxInspection, drawing: string, shape: string): Pick<SheetObject, 'anchor' | 'picture'> => {
  const text = new TextDecoder().decode(inspection.pkg.parts.get(drawing)?.bytes), from = text.indexOf(`_x0000_s${shape}"`), next = text.indexOf('<v:shape ', from), own = from < 0 ? '' : text.slice(from, next < 0 ? undefined : next);
  const numbers = (ANCHOR.exec(own)?.[1] ?? '').split(',').map(Number), { relationship } = inspection.relationshipOf(drawing, PICTURE.exec(own)?.[1] ?? '', false);
  return { anchor: numbers.length === 8 && numbers.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 21) ? numbers.join(', ') : SOMEWHERE, picture: relationship?.type === 'image' ? relationship : undefined };
};

/** Objects of a sheet whose files stay, in order. */
export const keptObjects = (inspection: XlsxInspection, part: number, plan: Plan): SheetObject[] => inspection.objects.filter((object) => object.part === part && plan.keep.includes(object.file));

/** Excel numbers the shapes of a sheet so, a thousand and twenty-four for each. */
export const shapeId = (sheet: number, at: number): number => sheet * 1024 + at + 1;

/** The list of a sheet's kept objects, without their pictures: those show what stood in the files before. */
export const objectChanges = (inspection: XlsxInspection, plan: Plan): Change[] => inspection.sheets.flatMap(({ part, number }) => {
  const objects = keptObjects(inspection, part, plan), tree = inspection.parts[part]?.tree;
  if (objects.length === 0 || tree === undefined) return [];
  const list = firstNamed(tree, 's:oleObjects'), id = attributeOf(tree, firstNamed(tree, 's:oleObject'), 'r:id');
  if (list < 0 || id < 0) return [];
  const start = startOf(tree, list), own = /^<([^\s/>:]+:)?/.exec(tree.text.slice(start, start + 80))?.[1] ?? '', key = tree.text.slice(tree.attributeStart[id], tree.valueStart[id]).trim().replace(/\s*=[\s\S]*$/, '');
  for (const { picture } of objects) if (picture !== undefined) inspection.placeholders.add(picture);
  const rows = objects.map(({ program, link }, i) => `<${own}oleObject${program === undefined ? '' : ` progId="${program}"`} shapeId="${shapeId(number + 1, i)}" ${key}="${link}"/>`);
  return [{ part, removal: false, operation: { start, end: start, text: `<${own}oleObjects>${rows.join('')}</${own}oleObjects>` } }];
});
