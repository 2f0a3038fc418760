import type { SegmentId } from '../../../types';
import { textString } from '../objects/text';
import type { Dict} from '../objects/values';
import { dict, name, type Ref, type Value } from '../objects/values';
import type { StructureElement, StructureKid } from '../read/structure';
import { type Copier, number, oneOf, type Schema } from '../sanitise/copier';

export type StructureContext = {
  readonly copier: Copier;
  edited(segment: SegmentId, text: string): string;
  /** The new object of a page; undefined for one whose marks are gone. */
  pageRef(page: number): Ref | undefined;
  /** The new annotation of an old one, with its dictionary. */
  annotation(source: Dict): { readonly ref: Ref; readonly entries: Dict } | undefined;
  readonly pages: number;
};

/** Attributes that tables and lists need (14.8.5); everything else is layout. */
const ATTRIBUTES: Readonly<Record<string, Schema>> = {
  Table: { RowSpan: number, ColSpan: number, Scope: oneOf('Row', 'Column', 'Both') },
  List: { ListNumbering: oneOf('None', 'Unordered', 'Ordered', 'Disc', 'Circle', 'Square', 'Decimal', 'UpperRoman', 'LowerRoman', 'UpperAlpha', 'LowerAlpha') },
};

/** Writes the structure tree and its way back from marks (14.7.5): who used a screen reader on the original can on the copy. */
export const writeStructure = (root: StructureElement, context: StructureContext): Ref | undefined => {
  const { copier } = context, { out } = copier, parents = new Map<number, Map<number, Ref>>(), objects: Ref[] = [], tree = out.reserve();
  const write = (element: StructureElement, parent: Ref): Ref | undefined => {
    const ref = out.reserve(), kids = element.kids.flatMap((kid) => kidValue(kid, ref));
    if (kids.length === 0 && element.alternate === undefined) { out.fill(ref, null); return undefined; }
    const attributes = element.attributes.flatMap((own) => { const owner = copier.file.name(own.get('O')) ?? '', schema = ATTRIBUTES[owner]; return schema === undefined ? [] : [copier.dict(own, schema).set('O', name(owner))]; });
    return out.fill(ref, dict({
      Type: name('StructElem'), S: name(element.role), P: parent, K: kids, A: attributes.length === 0 ? undefined : attributes,
      Alt: element.alternate && textString(context.edited(element.alternate.segment, element.alternate.text)),
    }));
  };
  const kidValue = (kid: StructureKid, parent: Ref): Value[] => {
    if ('role' in kid) { const written = write(kid, parent); return written === undefined ? [] : [written]; }
    const page = context.pageRef(kid.page);
    if (page === undefined) return [];
    if ('object' in kid) return annotationKid(kid.object, page, parent);
    const own = parents.get(kid.page) ?? new Map<number, Ref>();
    parents.set(kid.page, own);
    if (kid.mark < 0 || kid.mark > 1_000_000 || own.has(kid.mark)) return [];
    own.set(kid.mark, parent);
    return [dict({ Type: name('MCR'), Pg: page, MCID: kid.mark })];
  };
  const annotationKid = (source: Dict, page: Ref, parent: Ref): Value[] => {
    const found = context.annotation(source);
    if (found === undefined || found.entries.get('StructParent') !== undefined) return [];
    found.entries.set('StructParent', context.pages + objects.length);
    objects.push(parent);
    return [dict({ Type: name('OBJR'), Pg: page, Obj: found.ref })];
  };
  const top = root.kids.flatMap((kid) => ('role' in kid ? write(kid, tree) ?? [] : []));
  if (top.length === 0) { out.fill(tree, null); return undefined; }
  const nums: Value[] = [...parents].sort(([a], [b]) => a - b).flatMap(([page, marks]) => [page, out.add(Array.from({ length: Math.max(...marks.keys()) + 1 }, (_, mark) => marks.get(mark) ?? null))]);
  objects.forEach((parent, i) => nums.push(context.pages + i, parent));
  return out.fill(tree, dict({ Type: name('StructTreeRoot'), K: top, ParentTree: out.add(dict({ Nums: nums })), ParentTreeNextKey: context.pages + objects.length }));
};
