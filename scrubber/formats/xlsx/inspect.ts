import { ScrubError } from '../../errors';
import type { Limits, Source } from '../../types';
import { isCompound, refuseCompound } from '../ooxml/compound';
import { singlePiece } from '../ooxml/join';
import { readDrawingParagraph } from '../ooxml/drawing-paragraph';
import { isMarkup } from '../ooxml/kinds';
import { layoutOf } from '../ooxml/layout';
import type { KeptPart } from '../ooxml/layout';
import { readPackage } from '../ooxml/package';
import type { Package } from '../ooxml/package';
import { readPictures } from '../ooxml/part-pictures';
import { recode, sinkOf } from '../ooxml/part-sink';
import { readRemovedParts } from '../ooxml/removed-parts';
import { sweep } from '../ooxml/sweep';
import { readTargets } from '../ooxml/targets';
import { readTextPart } from '../ooxml/text-part';
import type { TextPart } from '../ooxml/text-part';
import { attributeOf, childNamed, nameOf, rawValue } from '../xml/tree';
import { readZip } from '../zip/read';
import { CellReader } from './cells';
import { CommentReader } from './comments';
import { XlsxInspection } from './inspection';
import { readNumberKinds } from './number-formats';
import { readObjects } from './objects';
import { reportOrderedLookUps } from './ordered-look-ups';
import { XLSX } from './rules';
import { readSpecial } from './special';
import { readStrayNames } from './stray-names';
import { SharedStrings } from './strings';
import { readTableColumns } from './table-columns';
import { readUsage } from './usage';
import { firstNamed, isTrue, knownNames, readDefinitions, readLinkedNames, readSheet, readSheets, readTables } from './workbook';

export type Workbook = { readonly inspection: XlsxInspection; readonly strings: SharedStrings };

/** Reads a whole workbook: the same bytes give the same inspection, so that segment ids of `open` hold in `rewrite`. @param light for a rewrite, which asks for no texts @throws ScrubError */
export const inspect = async (source: Source, limits: Limits, light = false): Promise<Workbook> => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  if (isCompound(source.bytes)) refuseCompound(source.bytes);
  const pkg = readPackage(readZip(source.bytes, limits), limits);
  refuseBinary(pkg);
  const layout = layoutOf(pkg, XLSX), inspection = new XlsxInspection(source.file, pkg, layout, XLSX, limits), strings = new SharedStrings();
  inspection.light = light;
  const workbook = readParts(inspection, layout.kept, limits);
  const tables = readTables(inspection), known = knownNames(inspection, workbook, tables), usage = readUsage(inspection, known);
  inspection.usage = usage;
  const numberKinds = readNumberKinds(inspection.parts.filter(({ kind }) => kind === 'styles').map(({ tree }) => tree));
  const sheetOf = new Map(inspection.sheets.map((sheet) => [sheet.part, sheet] as const));
  const comments = new CommentReader(inspection);
  readDefinitions(inspection, workbook, tables);
  for (const part of inspection.parts) {
    const sheet = sheetOf.get(part.index), item = layout.itemOf(part.name), cells = sheet && part.kind === 'sheet' ? new CellReader({ inspection, part, sheet, known, strings, numberKinds, usage }) : undefined;
    const paragraph = (node: number, claimed: Uint8Array): void => {
      const name = nameOf(part.tree, node);
      if (name === 's:c') cells?.read(node, claimed);
      else if (name === 's:comment') comments.readNote(part, node, claimed);
      else if (name === 's:si' && part.kind === 'strings') strings.read(part, node, claimed);
      else readDrawingParagraph(inspection, part, node, claimed);
    };
    sweep(part, XLSX.rules, sinkOf(inspection, part, { paragraph, special: readSpecial(inspection, known, part, sheet?.number ?? -1), ...(item ? { item } : {}) }));
    comments.readPart(part);
    if (sheet) readObjects(inspection, part);
    if (part.kind === 'externalLink') readLinkedNames(inspection, part);
    readStrayNames(inspection, part, tables);
    cells?.finish();
    recode(inspection, part);
  }
  readTableColumns(inspection, tables);
  reportOrderedLookUps(inspection);
  stopCaching(inspection);
  readTargets(inspection);
  readRemovedParts(inspection);
  await readPictures(inspection);
  return { inspection, strings };
};

/** [MS-XLSB]: the binary workbook is a package too, but none of its parts is XML. */
const refuseBinary = (pkg: Package): void => {
  if ([...pkg.parts.keys()].some((name) => /^xl\/workbook\.bin$/i.test(name))) throw new ScrubError('legacy-office', { part: '', label: 'the file as a whole' });
};

/** The workbook first, then its sheets in their own order, whatever their parts are called. */
const readParts = (inspection: XlsxInspection, kept: readonly KeptPart[], limits: Limits): TextPart => {
  const texts = kept.filter(({ kind }) => isMarkup(kind)), main = texts.find(({ kind }) => kind.id === 'workbook');
  if (!main) throw new ScrubError('corrupt', { part: '', label: 'the main part' });
  const workbook = readTextPart(main.part, 0, 'workbook', 'workbook', limits);
  const listed = readSheets(workbook, (id) => inspection.relationshipOf(main.part.name, id, false).relationship?.to);
  const order = new Map(listed.flatMap(({ part }, number) => (part === undefined ? [] : [[part, number] as const])));
  const sheetsWith = new Map(listed.flatMap(({ part }, number) => (inspection.pkg.relationships.get(part ?? '') ?? []).flatMap(({ to, type }) => (to !== undefined && COMMENT_PARTS.has(type) ? [[to, number] as const] : []))));
  const rank = ({ part, kind }: KeptPart): number => (kind.id === 'workbook' ? -3 : kind.id === 'styles' || kind.id === 'strings' ? -2 : order.get(part.name) ?? listed.length);
  inspection.from1904 = isTrue(rawValue(workbook.tree, firstNamed(workbook.tree, 's:workbookPr'), 'date1904'));
  for (const { part, kind } of [...texts].sort((a, b) => rank(a) - rank(b))) {
    const number = order.get(part.name), index = inspection.parts.length;
    inspection.parts.push(kind.id === 'workbook' ? workbook : readTextPart(part, index, kind.id, labelOf(number, kind.label, sheetsWith.get(part.name)), limits));
  }
  listed.forEach(({ name, part, hidden, node }, number) => {
    const text = inspection.parts.find((candidate) => candidate.name === part), at = attributeOf(workbook.tree, node, 'name');
    const piece = singlePiece(workbook.tree, 'value', workbook.tree.valueStart[at] ?? 0, workbook.tree.valueEnd[at] ?? 0, node);
    const segment = inspection.add({ name: workbook.name, label: `sheet ${number + 1}, name` }, name, { role: 'heading', level: 1, block: inspection.block() }, { visible: !hidden });
    inspection.sheets.push({ number, part: text?.index ?? -1, name, hidden, cells: [], hiddenRows: new Set(), hiddenColumns: new Set(), folded: false, tables: [], ...(segment === undefined ? {} : { segment }) });
    inspection.sites.push({ mapped: { part: 0, pieces: [piece] }, span: { start: 0, end: name.length }, kind: 'sheet', names: [name], plain: true });
    const sheet = inspection.sheets[number];
    if (text?.kind === 'sheet' && sheet) readSheet(text, sheet);
  });
  return workbook;
};

const COMMENT_PARTS: ReadonlySet<string> = new Set(['comments', 'threadedComment']);
const labelOf = (own: number | undefined, label: string, around: number | undefined): string => (own !== undefined ? `sheet ${own + 1}` : around === undefined ? label : `sheet ${around + 1}, ${label}`);

/** A pivot table whose copy of the data goes reads it again from its sheet when the workbook is opened (ECMA-376-1, 18.10.1.67). */
const stopCaching = (inspection: XlsxInspection): void => {
  for (const { tree, kind, index } of inspection.parts) {
    const root = kind === 'pivotCache' ? firstNamed(tree, 's:pivotCacheDefinition') : -1;
    if (root < 0 || childNamed(tree, root, 's:cacheSource') < 0) continue;
    for (const [name, value] of [['saveData', '0'], ['refreshOnLoad', '1']] as const) {
      const at = attributeOf(tree, root, name), end = tree.attributeStart[tree.attributeFrom[root] ?? 0] ?? 0;
      if (at < 0) inspection.changes.push({ part: index, removal: false, operation: { start: end, end, text: ` ${name}="${value}"` } });
      else if (rawValue(tree, root, name) !== value) inspection.changes.push({ part: index, removal: false, operation: { start: tree.valueStart[at] ?? 0, end: tree.valueEnd[at] ?? 0, text: value } });
    }
  }
};
