import { leavesOf, readingOf } from '../ooxml/join';
import { constantDate, countOf, markChanges, numberedGuids } from '../ooxml/review-marks';
import type { Marks } from '../ooxml/review-marks';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, childNamed, closeStartOf, nameOf, openEndOf, rawValue } from '../xml/tree';
import { readArea } from './formula';
import type { XlsxInspection } from './inspection';

/** The author of a note that stands for a thread is the thread's id ([MS-XLSX] 2.6.205). */
export const THREAD_AUTHOR = /^tc=(\{[0-9A-Fa-f-]{1,60}\})$/;
const COMMENTS: ReadonlySet<string> = new Set(['s:comment']);

/** Attributes of notes (ECMA-376-1, 18.7.3), threads and their people ([MS-XLSX] 2.6.201-2.6.206) that `CommentReader` looks after. */
export const COMMENT_MARKS = ['s:comment@xr:uid', 'xltc:threadedComment@id', 'xltc:threadedComment@personId', 'xltc:threadedComment@parentId', 'xltc:threadedComment@dT', 'xltc:person@id'];

/** Reads the notes and threads of a workbook; one instance, since ids tie its parts together. */
export class CommentReader {
  private readonly ids = numberedGuids();
  private readonly marks: Marks = Object.fromEntries(COMMENT_MARKS.map((place) => [place, place.endsWith('@dT') ? constantDate : this.ids.of]));

  constructor(private readonly inspection: XlsxInspection) {}

  /** What is done to one part whatever its texts say. */
  readPart({ tree, index, kind }: TextPart): void {
    if (kind === 'comments') this.inspection.items.add('comments', countOf(tree, COMMENTS));
    this.inspection.changes.push(...markChanges(tree, index, this.marks));
    for (let node = 0; tree.names.includes('s:author') && node < tree.count; node++) {
      if (nameOf(tree, node) !== 's:author') continue;
      const start = openEndOf(tree, node), end = closeStartOf(tree, node), thread = THREAD_AUTHOR.exec(tree.text.slice(start, end))?.[1];
      if (thread !== undefined) this.inspection.changes.push({ part: index, removal: false, operation: { start, end, text: `tc=${this.ids.of(thread)}` } });
    }
  }

  /** The text of one note, its runs joined. */
  readNote({ name, label, tree, index }: TextPart, node: number, claimed: Uint8Array): void {
    const text = childNamed(tree, node, 's:text'), leaves = text < 0 ? [] : leavesOf(tree, text, () => false), read = readingOf(leaves, () => true);
    for (const leaf of leaves) claimed.fill(1, leaf.element + 1, afterOf(tree, leaf.element));
    this.inspection.add({ name, label }, read.text, { role: 'comment', block: this.inspection.block() }, { hidden: 'comments', mapped: { part: index, pieces: read.pieces } });
  }
}

const SHAPES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/**
 * Excel draws each note with VML ([MS-OI29500] 2.1.1799), and looks for it there. The old drawing is no XML that could be read, so a new one
 * is written, with every note where Excel puts it by itself.
 * @returns texts of the drawings by part
 */
export const noteDrawings = (inspection: XlsxInspection): ReadonlyMap<string, string> => {
  const drawings = new Map<string, string>();
  for (const { part, number } of inspection.sheets) {
    const links = inspection.pkg.relationships.get(inspection.parts[part]?.name ?? '') ?? [], to = (kind: string): string | undefined => inspection.layout.kept.find((kept) => kept.kind.id === kind && links.some((link) => link.to === kept.part.name))?.part.name;
    const drawing = to('noteDrawing'), notes = inspection.parts.find(({ name }) => name === to('comments'));
    for (const link of links) if (link.type === 'vmlDrawing' && link.to !== undefined) drawings.set(link.to, drawingOf([], number + 1));
    if (drawing !== undefined && notes) drawings.set(drawing, drawingOf(placesOf(notes), number + 1));
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

const drawingOf = (places: readonly { row: number; column: number }[], sheet: number): string => {
  const shapes = places.map(({ row, column }, i) => `<v:shape id="_x0000_s${sheet * 1024 + i + 1}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:79pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>`
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`);
  return `<xml ${SHAPES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
};
