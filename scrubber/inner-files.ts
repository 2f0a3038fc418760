import { orderOf, segmentId } from './ids';
import type { EmbeddedFile, HiddenItem, InnerFile, OpenDocument, Opened, Picture, Place, Plan, Segment, Unchecked } from './types';
import type { ErrorCode } from './errors';

/** What became of an inner file: its document, or why it could not be read. */
export type ReadInner = { readonly inner: InnerFile; readonly document: OpenDocument } | { readonly inner: InnerFile; readonly code?: ErrorCode };

/** What an inner file calls its own, as the file around it calls it. */
export const innerId = (inner: { readonly id: string }, id: string): string => `${inner.id}/${id}`;
export const innerPlace = ({ place }: InnerFile, { part, label }: Place): Place => ({ part: `${place.part}/${part}`, label: `${place.label} › ${label}` });

/**
 * A file and the files inside it as one document: their segments follow its own in reading order, so that one hold finds, shows and decides
 * all of them together. Pure; planOfInner is the way back.
 */
export const joinInner = ({ embedded: _, ...outer }: Opened, read: readonly ReadInner[]): OpenDocument => {
  if (read.length === 0) return { ...outer, embedded: [] };
  const joined = {
    segments: [...outer.segments], hidden: new Map(outer.hidden.map((item) => [item.id, item])), pictures: [...outer.pictures], unchecked: [...outer.unchecked],
    embedded: [] as EmbeddedFile[], counts: { ...outer.counts } as Record<string, number>, blocks: 0, tables: 0,
  };
  countBlocks(joined, outer.segments);
  for (const one of read) {
    const { bytes, ...inner } = one.inner;
    if ('document' in one) addDocument(joined, one.inner, one.document);
    else joined.embedded.push({ ...inner, choices: ['remove'], ...(bytes !== undefined && one.code ? { code: one.code } : {}) });
  }
  return { ...outer, ...joined, hidden: [...joined.hidden.values()] };
};

type Joined = { segments: Segment[]; hidden: Map<string, HiddenItem>; pictures: Picture[]; unchecked: Unchecked[]; embedded: EmbeddedFile[]; counts: Record<string, number>; blocks: number; tables: number };

const addDocument = (joined: Joined, file: InnerFile, document: OpenDocument): void => {
  const { bytes: _, ...inner } = file, from = joined.segments.length, own = (id: string): string => innerId(inner, id);
  const items = new Map(document.hidden.map((item) => [item.id, addItem(joined, file, item)] as const));
  addSegments(joined, file, document, items);
  for (const picture of document.pictures) joined.pictures.push({ ...picture, id: own(picture.id), places: picture.places.map((place) => innerPlace(file, place)) });
  for (const item of document.unchecked) joined.unchecked.push({ ...item, id: own(item.id), place: innerPlace(file, item.place) });
  joined.embedded.push({ ...inner, choices: ['keep', 'remove'], text: { start: from, end: joined.segments.length } });
  for (const { text, ...nested } of document.embedded) joined.embedded.push({ ...nested, id: own(nested.id), place: innerPlace(file, nested.place), ...(text ? { text: { start: text.start + from, end: text.end + from } } : {}) });
  for (const [name, count] of Object.entries(document.counts)) joined.counts[own(name)] = count;
};

/** What goes whatever anybody decides is one row for the whole file; what can be kept is decided for each inner file. @returns its new id */
const addItem = ({ hidden }: Joined, file: InnerFile, item: HiddenItem): string => {
  const id = item.choices.length === 1 && item.choices[0] === 'remove' ? item.id : innerId(file, item.id), known = hidden.get(id);
  hidden.set(id, known ? { ...known, count: known.count + item.count } : { ...item, id, place: innerPlace(file, item.place) });
  return id;
};

const addSegments = (joined: Joined, file: InnerFile, document: OpenDocument, items: ReadonlyMap<string, string>): void => {
  const { segments, blocks: block, tables: table } = joined, from = segments.length;
  const shift = (id: number): number => id + from;
  for (const segment of document.segments) {
    const { context } = segment, hidden = segment.hidden === undefined ? file.id : items.get(segment.hidden) ?? innerId(file, segment.hidden);
    segments.push({
      ...segment, id: shift(segment.id), place: innerPlace(file, segment.place), hidden,
      context: {
        ...context, block: context.block + block,
        ...(context.cell ? { cell: { ...context.cell, table: context.cell.table + table } } : {}), ...(context.next === undefined ? {} : { next: shift(context.next) }),
      },
    });
  }
  countBlocks(joined, segments.slice(from));
};

/** Blocks and tables of different files must not get one number. */
const countBlocks = (joined: Joined, segments: readonly Segment[]): void => {
  for (const { context } of segments) {
    joined.blocks = Math.max(joined.blocks, context.block + 1);
    joined.tables = Math.max(joined.tables, (context.cell?.table ?? -1) + 1);
  }
};

/** What a plan says about one of the inner files, in that file's own numbers and names; undefined where it goes. */
export const planOfInner = (plan: Plan, id: string): Plan | undefined => {
  const own = plan.inner?.find((inner) => inner.id === id);
  if (own === undefined) return undefined;
  const { start, end } = own.text, prefix = innerId(own, '');
  const below = (ids: readonly string[]): string[] => ids.flatMap((other) => (other.startsWith(prefix) ? [other.slice(prefix.length)] : []));
  return {
    ...plan, remove: below(plan.remove), keep: below(plan.keep),
    edits: plan.edits.flatMap((edit) => (isWithin(edit.segment, start, end) ? [{ ...edit, segment: segmentId(plan.file, orderOf(edit.segment) - start) }] : [])),
    inner: (plan.inner ?? []).flatMap(({ id: other, text }) => (other.startsWith(prefix) ? [{ id: other.slice(prefix.length), text: { start: text.start - start, end: text.end - start } }] : [])),
  };
};

/** What a plan says about the file itself. */
export const planOfOuter = (plan: Plan): Plan =>
  (plan.inner?.length ? { ...plan, edits: plan.edits.filter(({ segment }) => !plan.inner?.some(({ text }) => isWithin(segment, text.start, text.end))) } : plan);

const isWithin = (segment: number, start: number, end: number): boolean => orderOf(segment) >= start && orderOf(segment) < end;
