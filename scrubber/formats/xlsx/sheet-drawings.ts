import type { Plan } from '../../types';
import { newId } from '../ooxml/part-sink';
import type { TextPart } from '../ooxml/text-part';
import { nameOf, rawValue } from '../xml/tree';
import { readArea } from './formula';
import type { XlsxInspection } from './inspection';
import { keptObjects, type SheetObject, shapeId } from './objects';

const SHAPES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/**
 * Excel draws notes and embedded objects with VML ([MS-OI29500] 2.1.1799), and looks for them there. The old drawing is no XML that could be
 * read, so a new one is written: objects where they were, every note where Excel puts it by itself.
 * @returns texts of the drawings by part; a drawing without one goes
 */
export const sheetDrawings = (inspection: XlsxInspection, plan: Plan): ReadonlyMap<string, string> => {
  const drawings = new Map<string, string>(), comments = plan.keep.includes(inspection.item('comments'));
  for (const { part, number } of inspection.sheets) {
    const links = inspection.pkg.relationships.get(inspection.parts[part]?.name ?? '') ?? [], to = (kind: string): string | undefined => inspection.layout.kept.find((kept) => kept.kind.id === kind && links.some((link) => link.to === kept.part.name))?.part.name;
    const objects = keptObjects(inspection, part, plan), drawing = objects[0]?.drawing ?? to('noteDrawing'), notes = comments ? inspection.parts.find(({ name }) => name === to('comments')) : undefined;
    if (comments) for (const link of links) if (link.type === 'vmlDrawing' && link.to !== undefined) drawings.set(link.to, drawingOf([], [], number + 1));
    if (drawing !== undefined && (notes || objects.length > 0)) drawings.set(drawing, drawingOf(notes === undefined ? [] : placesOf(notes), objects, number + 1, (id) => newId(inspection.pkg, drawing, id)));
  }
  return drawings;
};

const placesOf = ({ tree }: TextPart): { row: number; column: number }[] => {
  const places: { row: number; column: number }[] = [];
  for (let node = 0; node < tree.count; node++) {
    const area = nameOf(tree, node) === 's:comment' ? readArea(rawValue(tree, node, 'ref') ?? '') : undefined;
    if (area) places.push({ row: area.top, column: area.left });
  }
  return places;
};

const NOTE = '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const OBJECT = '<v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" o:preferrelative="t" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f"><v:stroke joinstyle="miter"/><v:path o:extrusionok="f" gradientshapeok="t" o:connecttype="rect"/><o:lock v:ext="edit" aspectratio="t"/></v:shapetype>';

const drawingOf = (places: readonly { row: number; column: number }[], objects: readonly SheetObject[], sheet: number, idOf: (id: string) => string = String): string => {
  const shown = objects.map(({ anchor, picture }, i) => `<v:shape id="_x0000_s${shapeId(sheet, i)}" type="#_x0000_t75" style="position:absolute;z-index:${i + 1}" filled="t" fillcolor="window [65]" stroked="t" strokecolor="windowText [64]" o:insetmode="auto"><v:fill color2="window [65]"/>`
    + `${picture === undefined ? '' : `<v:imagedata o:relid="${idOf(picture.id)}" o:title=""/>`}<x:ClientData ObjectType="Pict"><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:CF>Pict</x:CF><x:AutoPict/></x:ClientData></v:shape>`);
  const notes = places.map(({ row, column }, i) => `<v:shape id="_x0000_s${shapeId(sheet, objects.length + i)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:79pt;z-index:${objects.length + i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>`
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`);
  return `<xml ${SHAPES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>${objects.length > 0 ? OBJECT : ''}${NOTE}${shown.join('')}${notes.join('')}</xml>`;
};
