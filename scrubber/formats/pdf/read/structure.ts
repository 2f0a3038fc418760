import type { SegmentId } from '../../../types';
import type { PdfFile } from '../objects/file';
import { textOf } from '../objects/text';
import { Dict, type Value } from '../objects/values';
import type { Items } from './hidden-items';
import type { Page } from './page-tree';
import type { Segments } from './segments';

/** Marked content of a page, an annotation, or a further element. */
export type StructureKid = { readonly page: number; readonly mark: number } | { readonly object: Dict; readonly page: number } | StructureElement;
/** An element of the structure tree (ISO 32000-2, 14.7.2), its role one of the standard's own. */
export type StructureElement = {
  readonly role: string;
  readonly alternate?: { readonly segment: SegmentId; readonly text: string };
  readonly attributes: readonly Dict[];
  readonly kids: readonly StructureKid[];
};

/** Standard structure types (14.8.4). Other names are their author's and become NonStruct unless the role map leads to one of these. */
export const ROLES: ReadonlySet<string> = new Set(('Document DocumentFragment Part Sect Div Aside NonStruct P H H1 H2 H3 H4 H5 H6 Title FENote Sub Lbl Span Em Strong Link Annot Form L LI LBody Table TR TH TD THead TBody TFoot '
  + 'Caption Figure Formula Artifact Art BlockQuote TOC TOCI Index Private Quote Note Reference BibEntry Code').split(' '));

const MAX_ELEMENTS = 300_000, MAX_DEPTH = 100;

/** The structure tree; texts in it that replace what is drawn are counted and left out, alternate texts are segments. */
export const readStructure = (file: PdfFile, pages: readonly Page[], segments: Segments, items: Items): StructureElement | undefined => {
  const root = file.dict(file.catalog.get('StructTreeRoot')), roles = file.dict(root?.get('RoleMap')), pageOf = new Map(pages.map(({ dict, index }) => [dict, index])), seen = new Set<Dict>();
  if (root === undefined) return undefined;
  const kidsOf = (value: Value | undefined, page: number | undefined, depth: number): StructureKid[] => {
    const found = file.resolve(value);
    return (Array.isArray(found) ? found as readonly Value[] : [found]).flatMap((kid) => kidOf(file.resolve(kid), page, depth));
  };
  const kidOf = (kid: Value, page: number | undefined, depth: number): StructureKid[] => {
    if (typeof kid === 'number') return page === undefined ? [] : [{ page, mark: kid }];
    if (!(kid instanceof Dict) || depth > MAX_DEPTH) return [];
    const own = pageOf.get(file.dict(kid.get('Pg')) ?? kid) ?? page, type = file.name(kid.get('Type'));
    // Marks inside forms (Stm) go with the marks themselves.
    if (type === 'MCR') { const mark = file.number(kid.get('MCID')); return own === undefined || mark === undefined || kid.get('Stm') !== undefined ? [] : [{ page: own, mark }]; }
    if (type === 'OBJR') { const object = file.dict(kid.get('Obj')); return object === undefined || own === undefined ? [] : [{ object, page: own }]; }
    if (seen.has(kid) || seen.size > MAX_ELEMENTS) return [];
    seen.add(kid);
    for (const key of ['ActualText', 'E', 'T']) if (textOf(file.resolve(kid.get(key))) !== '') items.add('replacement-text');
    const text = textOf(file.resolve(kid.get('Alt'))), alternate = text === '' ? undefined : { text, segment: segments.add(text, { part: 'structure', label: 'alternate text' }, { visible: false, context: { role: 'attribute' } }) };
    return [{ role: roleOf(file, roles, file.name(kid.get('S')) ?? ''), alternate, attributes: attributesOf(file, kid), kids: kidsOf(kid.get('K'), own, depth + 1) }];
  };
  return { role: 'Document', attributes: [], kids: kidsOf(root.get('K'), undefined, 0) };
};

const roleOf = (file: PdfFile, roles: Dict | undefined, given: string): string => {
  let role = given;
  for (let hops = 0; hops < 8 && !ROLES.has(role); hops++) role = file.name(roles?.get(role)) ?? '';
  return ROLES.has(role) ? role : 'NonStruct';
};

const attributesOf = (file: PdfFile, element: Dict): Dict[] => {
  const found = file.resolve(element.get('A'));
  return (Array.isArray(found) ? found as readonly Value[] : [found]).flatMap((item) => { const dict = file.resolve(item); return dict instanceof Dict ? [dict] : []; });
};
