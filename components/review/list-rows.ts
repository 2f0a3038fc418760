import type { EmbeddedRow, EntityRow, FileRow, HiddenRow, PictureRow, PlaceRow, Snapshot, UncheckedRow } from '../../scrubber/review-rows';
import type { EntityGroup } from '../../scrubber/entity-types';
import type { LayoutGroup, SectionId } from './layout';
import type { ReviewState } from './state';
import { detailKey, embeddedKey, groupKey, hiddenKey, pictureKey, placeKey, sectionKey, troubleKey, uncheckedKey } from './keys';

type Base = { readonly key: string; readonly level: number; readonly open?: boolean };
/** One line of the list. Flat, because only flat lists of 20,000 lines scroll smoothly. */
export type ListRow = Base & (
  | { readonly kind: 'section'; readonly section: SectionId; readonly count: number; readonly undecided: number }
  | { readonly kind: 'group'; readonly section: SectionId; readonly group: EntityGroup; readonly rows: readonly EntityRow[] }
  | { readonly kind: 'file'; readonly file: FileRow; readonly count: number }
  | { readonly kind: 'entity'; readonly entity: EntityRow }
  | { readonly kind: 'detail'; readonly entity: EntityRow }
  | { readonly kind: 'place'; readonly entity: EntityRow; readonly place: PlaceRow }
  | { readonly kind: 'loading' }
  | { readonly kind: 'hidden'; readonly hidden: HiddenRow }
  | { readonly kind: 'preview'; readonly hidden: HiddenRow; readonly lines: readonly string[] | undefined }
  | { readonly kind: 'all-pictures'; readonly pictures: readonly PictureRow[] }
  | { readonly kind: 'picture'; readonly picture: PictureRow }
  | { readonly kind: 'unchecked'; readonly unchecked: UncheckedRow }
  | { readonly kind: 'embedded'; readonly embedded: EmbeddedRow }
  | { readonly kind: 'trouble'; readonly file: FileRow }
);

export type RowsInput = Pick<ReviewState, 'layout' | 'toggled' | 'places' | 'previews'> & { readonly snapshot: Snapshot };

export const listRows = (input: RowsInput): readonly ListRow[] => {
  const index = indexOf(input.snapshot);
  const missing = new Set(input.snapshot.missing);
  return input.layout.sections.flatMap(({ section, groups }): readonly ListRow[] => {
    const keys = groups.flatMap((group) => group.keys).filter((key) => index.has(key));
    if (keys.length === 0) return [];
    const key = sectionKey(section);
    const open = isOpen(input, key, section !== 'kept' && (section !== 'hidden' || input.layout.openByDefault));
    const undecided = keys.filter((one) => isUndecided(index.get(one), missing)).length;
    const head: ListRow = { kind: 'section', key, level: 1, open, section, count: keys.length, undecided };
    return open ? [head, ...groups.flatMap((group) => groupRows(input, index, section, group))] : [head];
  });
};

const isOpen = ({ toggled }: Pick<RowsInput, 'toggled'>, key: string, byDefault: boolean): boolean => toggled.get(key) ?? byDefault;

const isUndecided = (row: ListRow | undefined, missing: ReadonlySet<string>): boolean => {
  if (row?.kind === 'entity') return row.entity.sureness === 'needs-your-eye' && !row.entity.decided;
  if (row?.kind === 'picture') return missing.has(row.picture.id);
  if (row?.kind === 'unchecked') return missing.has(row.unchecked.id);
  return row?.kind === 'embedded' && missing.has(row.embedded.id);
};

const groupRows = (input: RowsInput, index: ReadonlyMap<string, ListRow>, section: SectionId, { group, keys }: LayoutGroup): readonly ListRow[] => {
  const rows = keys.flatMap((key) => index.get(key) ?? []);
  if (rows.length === 0) return [];
  if (section === 'look') {
    const pictures = rows.flatMap((row) => (row.kind === 'picture' ? [row.picture] : []));
    const all: readonly ListRow[] = pictures.length > 1 ? [{ kind: 'all-pictures', key: 'all-pictures', level: 2, pictures }] : [];
    return [...all, ...rows];
  }
  if (group === '') return rows.flatMap((row) => withInside(input, row));
  const head = groupHead(input, section, group, rows);
  return head.open === false ? [head] : [head, ...rows.flatMap((row) => withInside(input, { ...row, level: 3 }))];
};

const groupHead = (input: RowsInput, section: SectionId, group: string, rows: readonly ListRow[]): ListRow => {
  const key = groupKey(section, group);
  const open = isOpen(input, key, input.layout.openByDefault);
  const file = section === 'hidden' ? input.snapshot.files.find((row) => String(row.file) === group) : undefined;
  if (file) return { kind: 'file', key, level: 2, open, file, count: rows.length };
  const entities = rows.flatMap((row) => (row.kind === 'entity' ? [row.entity] : []));
  return { kind: 'group', key, level: 2, open, section, group: group as EntityGroup, rows: entities };
};

/** A row, and what it shows when opened. */
const withInside = (input: RowsInput, row: ListRow): readonly ListRow[] => {
  const open = isOpen(input, row.key, false);
  const level = row.level + 1;
  if (row.kind === 'entity') {
    if (!open) return [{ ...row, open }];
    const places = input.places.get(row.entity.id);
    const inside: readonly ListRow[] = places
      ? places.map((place) => ({ kind: 'place', key: placeKey(row.entity.id, place.finding), level, entity: row.entity, place }))
      : [{ kind: 'loading', key: `w:${row.key}`, level }];
    return [{ ...row, open }, { kind: 'detail', key: detailKey(row.entity.id), level, entity: row.entity }, ...inside];
  }
  if (row.kind === 'hidden') {
    if (!open) return [{ ...row, open }];
    return [{ ...row, open }, { kind: 'preview', key: `v:${row.key}`, level, hidden: row.hidden, lines: input.previews.get(row.key) }];
  }
  return [row];
};

const indexOf = (snapshot: Snapshot): ReadonlyMap<string, ListRow> => {
  const index = new Map<string, ListRow>();
  const level = 2;
  for (const entity of snapshot.entities) index.set(entity.id, { kind: 'entity', key: entity.id, level, entity });
  for (const hidden of snapshot.hidden) index.set(hiddenKey(hidden), { kind: 'hidden', key: hiddenKey(hidden), level, hidden });
  for (const picture of snapshot.pictures) index.set(pictureKey(picture.id), { kind: 'picture', key: pictureKey(picture.id), level, picture });
  for (const unchecked of snapshot.unchecked) index.set(uncheckedKey(unchecked), { kind: 'unchecked', key: uncheckedKey(unchecked), level, unchecked });
  for (const embedded of snapshot.embedded) index.set(embeddedKey(embedded), { kind: 'embedded', key: embeddedKey(embedded), level, embedded });
  for (const file of snapshot.files) if (file.code) index.set(troubleKey(file.file), { kind: 'trouble', key: troubleKey(file.file), level, file });
  return index;
};
