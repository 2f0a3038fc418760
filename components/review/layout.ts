import type { EntityRow, Snapshot } from '../../scrubber/review-rows';
import type { FileId } from '../../scrubber/types';
import { embeddedKey, hiddenKey, pictureKey, troubleKey, uncheckedKey } from './keys';
import { GROUP, GROUP_ORDER } from './words/groups';
import { HIDDEN } from './words/hidden';
import { TYPE } from './words/types';

export type SectionId = 'eye' | 'look' | 'trouble' | 'replaced' | 'hidden' | 'kept';
export type Filter = { readonly text: string; readonly file: FileId | undefined; readonly undecided: boolean };
/** Which rows stand where. Frozen while a hand is in the list, so it holds keys and no content. */
export type LayoutGroup = { readonly group: string; readonly keys: readonly string[] };
export type LayoutSection = { readonly section: SectionId; readonly groups: readonly LayoutGroup[] };
export type Layout = { readonly sections: readonly LayoutSection[]; readonly openByDefault: boolean };

/** With more rows than this, groups begin closed: their headings are the overview. */
const OPEN_UP_TO = 120;

export const arrange = (snapshot: Snapshot, filter: Filter): Layout => {
  const entities = snapshot.entities.filter((row) => matches(row, filter));
  const eye = entities.filter(needsEye);
  const rest = filter.undecided ? [] : entities.filter((row) => !needsEye(row));
  const kept = rest.filter((row) => row.choice === 'keep');
  const going = rest.filter((row) => row.choice !== 'keep');
  const sections: LayoutSection[] = [
    { section: 'eye', groups: one(byGroup(eye).flatMap(({ keys }) => keys)) },
    { section: 'look', groups: one(toLookAt(snapshot, filter)) },
    { section: 'trouble', groups: one(troubled(snapshot, filter)) },
    { section: 'replaced', groups: byGroup(going) },
    { section: 'hidden', groups: hiddenByFile(snapshot, filter) },
    { section: 'kept', groups: one(byGroup(kept).flatMap(({ keys }) => keys)) },
  ];
  return {
    sections: sections.filter(({ groups }) => groups.length > 0),
    openByDefault: entities.length <= OPEN_UP_TO || filter.text !== '',
  };
};

export const needsEye = (row: EntityRow): boolean => row.sureness === 'needs-your-eye' && !row.decided;

/** Every key in the order of the list. */
export const keysOf = (layout: Layout): readonly string[] => layout.sections.flatMap(({ groups }) => groups.flatMap(({ keys }) => keys));

const one = (keys: readonly string[]): readonly LayoutGroup[] => (keys.length > 0 ? [{ group: '', keys }] : []);

const matches = (row: EntityRow, { text, file }: Filter): boolean =>
  (file === undefined || row.files.includes(file))
  && (text === '' || contains(text, row.text, row.standIn, TYPE[row.type].one, TYPE[row.type].many, GROUP[row.group].heading, ...row.otherForms));

const contains = (text: string, ...candidates: readonly string[]): boolean => {
  const wanted = text.toLowerCase();
  return candidates.some((candidate) => candidate.toLowerCase().includes(wanted));
};

/** Inside a group doubt stands first, then what stands in most places. */
const byGroup = (rows: readonly EntityRow[]): readonly LayoutGroup[] =>
  GROUP_ORDER.flatMap((group) => {
    const keys = rows.filter((row) => row.group === group).sort((a, b) => doubt(b) - doubt(a) || b.places - a.places).map((row) => row.id);
    return keys.length > 0 ? [{ group, keys }] : [];
  });
const doubt = (row: EntityRow): number => (row.sureness === 'needs-your-eye' ? 1 : 0);

const toLookAt = (snapshot: Snapshot, { text, file, undecided }: Filter): readonly string[] => {
  const open = new Set(snapshot.missing);
  const shown = (id: string, files: readonly FileId[], words: string): boolean =>
    (!undecided || open.has(id)) && (file === undefined || files.includes(file)) && (text === '' || contains(text, words));
  return [
    ...snapshot.pictures.filter((row) => shown(row.id, row.files, 'picture')).map((row) => pictureKey(row.id)),
    ...snapshot.unchecked.filter((row) => shown(row.id, [row.file], row.place.label)).map(uncheckedKey),
    ...snapshot.embedded.filter((row) => shown(row.id, [row.file], row.name)).map(embeddedKey),
  ];
};

const troubled = (snapshot: Snapshot, { text, file }: Filter): readonly string[] =>
  snapshot.files
    .filter((row) => row.code !== undefined && (file === undefined || row.file === file) && (text === '' || contains(text, row.name)))
    .map((row) => troubleKey(row.file));

const hiddenByFile = (snapshot: Snapshot, { text, file, undecided }: Filter): readonly LayoutGroup[] =>
  undecided ? [] : snapshot.files.flatMap((row) => {
    if (file !== undefined && row.file !== file) return [];
    const keys = snapshot.hidden
      .filter((item) => item.file === row.file && (text === '' || contains(text, HIDDEN[item.kind].many, item.place.label)))
      .sort((a, b) => Number(b.risk === 'high') - Number(a.risk === 'high'))
      .map(hiddenKey);
    return keys.length > 0 ? [{ group: String(row.file), keys }] : [];
  });
