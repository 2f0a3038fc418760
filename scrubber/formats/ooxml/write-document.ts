import type { CleanInner, Edit, Plan, SegmentId } from '../../types';
import { greyPicture } from '../pictures/grey';
import { applyOperations, withRemovals } from '../xml/edit';
import type { Operation } from '../xml/edit';
import { writeZip } from '../zip/write';
import { withoutEmptyVersions } from './alternate-content';
import { quoteSheets } from './chart-references';
import { editTarget } from './edit-target';
import { claimsOf, keepSpaces, planEdits } from './editor';
import type { Claims, MappedEdit } from './editor';
import { cleanParts } from './inner-parts';
import type { Inspection } from './inspection';
import type { KeptPart } from './layout';
import { from2007, VERSION_PART, withVersion } from './office-2007';
import { picturesFor, usedParts } from './part-pictures';
import { newId } from './part-sink';
import type { Change } from './text-part';
import { packageFiles } from './write-package';
import type { NewPart, NewRelationship } from './write-package';

/** What a format adds to the plan's edits. */
export type FormatChanges = {
  /** Edits that go before the plan's own: new names at every place that uses them. */
  readonly edits?: readonly MappedEdit[];
  /** What follows from the plan, such as a cell that points to its new text. */
  readonly changes?: readonly Change[];
  /** Parts that the format writes from zero, by old name. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly clean?: CleanInner | undefined;
};

export type Written = { readonly bytes: Uint8Array; readonly removed: ReadonlyMap<number, readonly Operation[]>; readonly texts: ReadonlyMap<string, string> };

/** Writes an inspected document without what the plan takes out. The same bytes and plan give the same bytes. @throws ScrubError */
export const writeDocument = async (inspection: Inspection, wanted: Plan, more: FormatChanges): Promise<Written> => {
  const used = new Set([...usedParts(inspection), ...[...inspection.placeholders].flatMap(({ to }) => to ?? [])]), inner = await cleanParts(inspection, wanted, more.clean), plan = withoutLost(inspection, wanted, inner);
  const kept = inspection.layout.kept.filter(({ part, kind, item }) => (!item || plan.keep.includes(inspection.item(item))) && ((!kind.picture && !kind.written) || used.has(part.name)) && (!kind.written || more.texts?.has(part.name) === true) && (!kind.inner || inner.has(part.name)));
  const names = newNames(inspection, kept, plan);
  const { texts, removed } = writeTexts(inspection, plan, more);
  const contents = { texts: new Map([...texts, ...(more.texts ?? [])]), inner, picture: picturesFor(inspection, plan) }, parts = kept.map((part) => newPart(inspection, part, names, contents, plan)), links = relationships(inspection, kept, names, plan);
  if (from2007(inspection.pkg)) {
    parts.push(VERSION_PART);
    links.set('', withVersion(links.get('') ?? []));
  }
  return { bytes: await writeZip(packageFiles(parts, links)), removed, texts };
};

export const isGrey = (inspection: Inspection, name: string, plan: Plan): boolean =>
  !inspection.cleaned.get(name)?.bytes || inspection.pictures.some(({ id, names }) => plan.remove.includes(id) && names.includes(name));

/** A picture is called by what it is: its extension decides its content type. */
const newNames = (inspection: Inspection, kept: readonly KeptPart[], plan: Plan): ReadonlyMap<string, string> => {
  const names = new Map<string, string>(), taken = new Set<string>();
  for (const { part, kind, newName } of kept) {
    const clean = inspection.cleaned.get(part.name), extension = isGrey(inspection, part.name, plan) ? 'png' : clean?.extension;
    let name = kind.picture ? newName.replace(/\.[^.]*$/, `.${extension === 'jpeg' && newName.endsWith('.jpg') ? 'jpg' : extension}`) : newName;
    for (let number = 1; taken.has(name.toLowerCase()); number++) name = name.replace(/(?:_\d+)?(\.[^.]*)$/, `_${number}$1`);
    taken.add(name.toLowerCase());
    names.set(part.name, name);
  }
  return names;
};

type Texts = { readonly texts: ReadonlyMap<string, string>; readonly removed: ReadonlyMap<number, readonly Operation[]> };

/** Removals and fixed changes first: they claim their ranges, and the plan's edits get what is left. */
export const writeTexts = (inspection: Inspection, plan: Plan, more: FormatChanges): Texts => {
  const kept = new Set(plan.keep), removals = new Map<number, Operation[]>(), others = new Map<number, Operation[]>(), claims = new Map<number, Claims>();
  const take = ({ part, operation, removal, unless, only }: Change): void => {
    if ((unless !== undefined && [unless].flat().some((id) => kept.has(id))) || (only !== undefined && !kept.has(only))) return;
    const list = removal ? removals : others, own = list.get(part);
    if (own) own.push(operation);
    else list.set(part, [operation]);
  };
  inspection.changes.forEach(take);
  more.changes?.forEach(take);
  for (const part of inspection.parts) claims.set(part.index, claimsOf(part.tree, [...(removals.get(part.index) ?? []), ...(others.get(part.index) ?? [])]));
  planEdits(more.edits ?? [], claims);
  planEdits(mappedEdits(inspection, plan), claims);
  const texts = new Map<string, string>();
  for (const part of inspection.parts) {
    const claim = claims.get(part.index);
    if (claim) keepSpaces(claim);
    const operations = withRemovals(removals.get(part.index) ?? [], [...(others.get(part.index) ?? []), ...(claim?.operations ?? [])]);
    const written = withoutEmptyVersions(applyOperations(part.tree.text, operations));
    texts.set(part.name, part.kind.startsWith('chart') && (claim?.touched.size ?? 0) > 0 ? quoteSheets(written) : written);
  }
  return { texts, removed: removals };
};

const mappedEdits = (inspection: Inspection, plan: Plan): MappedEdit[] =>
  plan.edits.flatMap(({ segment, span, text }) => {
    const mapped = inspection.mapped.get(segment);
    return mapped ? [{ mapped, span, text }] : [];
  });

/** What refers to an inner file goes with it. */
const withoutLost = ({ inner }: Inspection, plan: Plan, clean: ReadonlyMap<string, Uint8Array>): Plan => {
  const lost = new Set([...inner].flatMap(([name, { id }]) => (clean.has(name) ? [] : [id])));
  return lost.size === 0 ? plan : { ...plan, keep: plan.keep.filter((id) => !lost.has(id)) };
};

type Contents = { readonly texts: ReadonlyMap<string, string>; readonly inner: ReadonlyMap<string, Uint8Array>; picture(name: string): Uint8Array | undefined };

const newPart = (inspection: Inspection, { part, kind }: KeptPart, names: ReadonlyMap<string, string>, { texts, inner, picture }: Contents, plan: Plan): NewPart => {
  const name = names.get(part.name) ?? part.name;
  if (!kind.picture) return { name, bytes: inner.get(part.name) ?? new TextEncoder().encode(texts.get(part.name) ?? ''), contentType: kind.types.find((type) => type.toLowerCase() === part.contentType) ?? part.contentType };
  const clean = inspection.cleaned.get(part.name), bytes = picture(part.name);
  if (clean && bytes && !isGrey(inspection, part.name, plan)) return { name, bytes, contentType: clean.mediaType };
  return { name, bytes: greyPicture(clean?.width ?? 64, clean?.height ?? 64), contentType: 'image/png' };
};

const relationships = (inspection: Inspection, kept: readonly KeptPart[], names: ReadonlyMap<string, string>, plan: Plan): Map<string, readonly NewRelationship[]> => {
  const all = new Map<string, readonly NewRelationship[]>(), edits = new Map<SegmentId, Edit[]>();
  let linked = 0;
  for (const edit of plan.edits) {
    const own = edits.get(edit.segment);
    if (own) own.push(edit);
    else edits.set(edit.segment, [edit]);
  }
  for (const source of ['', ...kept.map(({ part }) => part.name)]) {
    const list: NewRelationship[] = [];
    for (const relationship of inspection.pkg.relationships.get(source) ?? []) {
      if (!inspection.isLeft(source, relationship)) continue;
      const id = newId(inspection.pkg, source, relationship.id), neutral = relationship.external ? inspection.dialect.neutral?.[relationship.type] : undefined;
      const to = neutral !== undefined ? neutral.replace('#', String(++linked)) : relationship.to === undefined ? editTarget(inspection, relationship, edits) : names.get(relationship.to);
      if (to !== undefined) list.push({ id, address: relationship.address, to, external: relationship.to === undefined });
    }
    all.set(names.get(source) ?? '', list);
  }
  return all;
};
