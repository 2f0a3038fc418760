import type { EmbeddedRow, HiddenRow, UncheckedRow } from '../../scrubber/review-rows';
import type { EntityId, FileId, FindingId } from '../../scrubber/types';

/** Names of rows in the list. Ids of hidden items are only sure to differ inside one file. */
export const hiddenKey = (row: Pick<HiddenRow, 'file' | 'id'>): string => `h:${row.file}/${row.id}`;
export const pictureKey = (id: string): string => `p:${id}`;
export const embeddedKey = (row: Pick<EmbeddedRow, 'file' | 'id'>): string => `e:${row.file}/${row.id}`;
export const uncheckedKey = (row: Pick<UncheckedRow, 'file' | 'id'>): string => `u:${row.file}/${row.id}`;
export const troubleKey = (file: FileId): string => `t:${file}`;
export const placeKey = (entity: EntityId, finding: FindingId): string => `l:${entity}/${finding}`;
export const detailKey = (entity: EntityId): string => `d:${entity}`;
export const sectionKey = (section: string): string => `s:${section}`;
export const groupKey = (section: string, group: string): string => `g:${section}/${group}`;
