import { leavesWithin, readingOf, singlePiece } from '../ooxml/join';
import type { TextPart } from '../ooxml/text-part';
import { decodeText } from '../xml/text';
import { attributeOf, isElement, nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { readArea, readFormula } from './formula';
import type { Area } from './formula';
import type { Known } from './formula-text';
import { isOpaque, isOwnName } from './functions';
import type { Sheet, XlsxInspection } from './inspection';

export const valueOf = (tree: XmlTree, node: number, name: string): string | undefined => {
  const raw = rawValue(tree, node, name);
  return raw === undefined ? undefined : decodeText(raw).text;
};
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Names and order of sheets, whether they are hidden, and which part each is (ECMA-376-1, 18.2.19). */
export const readSheets = (workbook: TextPart, partOf: (relationship: string) => string | undefined): { name: string; part?: string; hidden: boolean; node: number }[] => {
  const { tree } = workbook, sheets: { name: string; part?: string; hidden: boolean; node: number }[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 's:sheet') continue;
    const part = partOf(valueOf(tree, node, 'r:id') ?? ''), state = valueOf(tree, node, 'state');
    sheets.push({ name: valueOf(tree, node, 'name') ?? '', node, hidden: state === 'hidden' || state === 'veryHidden', ...(part ? { part } : {}) });
  }
  return sheets;
};

/** Rows and columns that do not show (18.3.1.13, 18.3.1.73), and tables of the sheet. */
export const readSheet = (part: TextPart, sheet: Sheet): void => {
  const { tree } = part;
  for (let node = 0; node < tree.count; node++) {
    if (!isElement(tree, node)) continue;
    const name = nameOf(tree, node);
    if (name === 's:row' && isTrue(rawValue(tree, node, 'hidden'))) {
      sheet.hiddenRows.add(Number(rawValue(tree, node, 'r')) - 1);
      if (Number(rawValue(tree, node, 'outlineLevel') ?? 0) > 0) sheet.folded = true;
    } else if (name === 's:col' && isTrue(rawValue(tree, node, 'hidden'))) {
      const from = Number(rawValue(tree, node, 'min')) - 1, to = Math.min(Number(rawValue(tree, node, 'max')) - 1, from + 16_384);
      for (let column = from; column <= to; column++) sheet.hiddenColumns.add(column);
      if (Number(rawValue(tree, node, 'outlineLevel') ?? 0) > 0) sheet.folded = true;
    } else if (name === 's:filterColumn' || name === 's:filters') sheet.folded = true;
  }
};

/** Areas whose first row is a header for sure: filters of the sheet, and its tables. */
export const headerAreas = (part: TextPart, sheet: Sheet): Area[] => {
  const { tree } = part, areas = [...sheet.tables], filter = tree.names.indexOf('s:autoFilter');
  for (let node = 0; node < tree.count; node++) {
    const area = tree.name[node] === filter ? readArea(rawValue(tree, node, 'ref') ?? '') : undefined;
    if (area) areas.push(area);
  }
  return areas;
};

export type TableInfo = { readonly part: TextPart; readonly sheet: Sheet; readonly area: Area; readonly headerRows: number; readonly columns: readonly { node: number; name: string }[]; readonly names: readonly string[] };

/** Tables (18.5.1.2) with the sheet they stand on. */
export const readTables = (inspection: XlsxInspection): TableInfo[] => inspection.parts.filter(({ kind }) => kind === 'table').flatMap((part) => {
  const { tree } = part, node = firstNamed(tree, 's:table'), area = node < 0 ? undefined : readArea(valueOf(tree, node, 'ref') ?? '');
  const sheet = inspection.sheets.find((candidate) => (inspection.pkg.relationships.get(inspection.parts[candidate.part]?.name ?? '') ?? []).some(({ to }) => to === part.name));
  if (!area || !sheet) return [];
  const columns: { node: number; name: string }[] = [];
  for (let at = node; at < tree.count; at++) if (nameOf(tree, at) === 's:tableColumn') columns.push({ node: at, name: valueOf(tree, at, 'name') ?? '' });
  const headerRows = Number(valueOf(tree, node, 'headerRowCount') ?? 1);
  if (headerRows > 0) sheet.tables.push(area);
  return [{ part, sheet, area, headerRows, columns, names: [valueOf(tree, node, 'name') ?? '', valueOf(tree, node, 'displayName') ?? ''].filter(Boolean) }];
});

export const firstNamed = (tree: XmlTree, name: string): number => {
  const wanted = tree.names.indexOf(name);
  return wanted < 0 ? -1 : tree.name.subarray(0, tree.count).indexOf(wanted);
};

/** What formulas may name: sheets, defined names, tables and their columns, all without regard to case (18.17.2.5). */
export const knownNames = (inspection: XlsxInspection, workbook: TextPart, tables: readonly TableInfo[]): Known => {
  const sheets = new Map(inspection.sheets.map(({ name, number }) => [name.toLowerCase(), number] as const)), names = new Set<string>(), columns = new Set<string>();
  for (const table of tables) {
    for (const name of table.names) names.add(name.toLowerCase());
    for (const name of table.names) inspection.definedAreas.set(name.toLowerCase(), { areas: [{ sheet: table.sheet.number, area: table.area }], opaque: false });
    for (const { name } of table.columns) columns.add(name.toLowerCase());
  }
  const { tree } = workbook, texts = new Map<string, string>();
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 's:definedName') continue;
    const name = (valueOf(tree, node, 'name') ?? '').toLowerCase();
    if (!isOwnName(name)) names.add(name);
    texts.set(name, readingOf(leavesWithin(tree, node), () => true).text);
  }
  for (const [name, text] of texts) inspection.definedAreas.set(name, definedFormula(text, sheets));
  return { sheets, names, columns };
};

const definedFormula = (text: string, sheets: ReadonlyMap<string, number>): { areas: { sheet: number; area: Area }[]; opaque: boolean } => {
  const tokens = readFormula(text) ?? [];
  const areas = tokens.flatMap((token) => (token.kind === 'area' ? [{ sheet: sheets.get(token.sheet?.[0]?.toLowerCase() ?? '') ?? -1, area: token.area }] : []));
  return { areas, opaque: tokens.some((token) => token.kind === 'name' && (!token.call || isOpaque(token.text))) };
};

/** Definitions of names: segments to decide on, and sites that follow. */
export const readDefinitions = (inspection: XlsxInspection, workbook: TextPart, tables: readonly TableInfo[]): void => {
  const { tree } = workbook;
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 's:definedName') continue;
    const name = valueOf(tree, node, 'name') ?? '';
    if (!isOwnName(name)) define(inspection, workbook, node, 'name', 'defined name');
  }
  for (const { part } of tables) for (const attribute of ['name', 'displayName']) define(inspection, part, firstNamed(part.tree, 's:table'), attribute, 'name of a table');
};

/** Names that a linked workbook defines (18.14.5): formulas here use them as they stand. */
export const readLinkedNames = (inspection: XlsxInspection, part: TextPart): void => {
  const { tree, index } = part;
  for (let node = 0; node < tree.count; node++) {
    const at = nameOf(tree, node) === 's:definedName' ? attributeOf(tree, node, 'name') : -1;
    if (at < 0) continue;
    const piece = singlePiece(tree, 'value', tree.valueStart[at] ?? 0, tree.valueEnd[at] ?? 0, node);
    inspection.add({ name: part.name, label: 'name in a linked workbook' }, piece.decoded.text, { role: 'code', block: inspection.block() }, { mapped: { part: index, pieces: [piece], guard: 'name' } });
  }
};

const define = (inspection: XlsxInspection, part: TextPart, node: number, attribute: string, label: string): void => {
  const at = attributeOf(part.tree, node, attribute);
  if (at < 0) return;
  const piece = singlePiece(part.tree, 'value', part.tree.valueStart[at] ?? 0, part.tree.valueEnd[at] ?? 0, node), name = piece.decoded.text;
  // Names have no spaces; with them the recognizers see the words. The length is the same, so offsets hold.
  const segment = inspection.add({ name: part.name, label }, name.replaceAll('_', ' '), { role: 'attribute', key: 'defined name', block: inspection.block() }, {});
  if (segment !== undefined) inspection.names.set(segment, name);
  inspection.sites.push({ mapped: { part: part.index, pieces: [piece] }, span: { start: 0, end: name.length }, kind: 'name', names: [name], plain: true });
};
