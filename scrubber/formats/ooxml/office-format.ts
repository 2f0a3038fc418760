import JSZip from 'jszip';
import { ScrubError } from '../../errors';
import { LIMITS } from '../../limits';
import type { CleanInner, Counts, Format, Limits, Opened, PictureId, Plan, Rewritten, Source } from '../../types';
import { namespaceWords } from '../xml/names';
import { readDirectory } from '../zip/directory';
import { innerFiles } from './inner-parts';
import type { Inspection } from './inspection';
import { formatWords } from './plain-value';

/** What differs between the formats of Office Open XML. */
export type OfficeFormat<Inspected extends Inspection> = Pick<Format, 'id' | 'extensions' | 'mediaType'> & {
  /** Part names begin with this folder. */
  readonly folder: 'word' | 'ppt' | 'xl';
  inspect(source: Source, limits: Limits): Promise<Inspected>;
  count(inspection: Inspected): Counts;
  rewrite(source: Source, plan: Plan, limits: Limits, clean?: CleanInner): Promise<Rewritten>;
  /** Other first bytes that are this format's to refuse. */
  recognises?(source: Source): boolean;
};

/** Office Open XML, Transitional and Strict (ECMA-376-1, ISO 29500), as a format of the list. */
export const officeFormat = <Inspected extends Inspection>(office: OfficeFormat<Inspected>): Format => ({
  id: office.id, extensions: office.extensions, mediaType: office.mediaType,
  vocabulary: new Set([...formatWords(), ...namespaceWords()]),
  recognises: async (source) => office.recognises?.(source) === true || isPackage(source, office),
  rewrite: (source, plan, limits, clean) => office.rewrite(source, plan, limits, clean),
  async open(source, limits): Promise<Opened> {
    const inspection = await office.inspect(source, limits);
    const pictures = inspection.pictures.map(({ id, hash, places, width, height, mediaType }) => ({ id, hash, places, width, height, mediaType }));
    return {
      format: office.id, segments: inspection.segments, hidden: inspection.items.list(), pictures,
      embedded: innerFiles(inspection),
      unchecked: pictures.map(({ id, places }) => ({ id, code: 'picture-content' as const, place: places[0] ?? { part: '', label: 'picture' } })),
      counts: office.count(inspection),
    };
  },
  async picture(source, id, limits) {
    return pictureBytes(await office.inspect(source, limits), id);
  },
});

const pictureBytes = (inspection: Inspection, id: PictureId): Uint8Array => {
  const found = inspection.pictures.find((candidate) => candidate.id === id), clean = found && inspection.cleaned.get(found.names[0] ?? ''), bytes = clean?.drawing?.bitmap ?? clean?.bytes;
  if (!bytes) throw new ScrubError('corrupt', { part: '', label: 'picture' });
  return bytes;
};

const MAIN_TYPES = { word: /wordprocessingml\.(?:document|template)\.main\+xml/, ppt: /presentationml\.(?:presentation|template|slideshow)\.main\+xml/, xl: /spreadsheetml\.(?:sheet|template)\.main\+xml/ } as const;

/** By the folder of its parts; a damaged archive by its name, so that it gets its own sentence. */
const isPackage = async (source: Source, { folder, extensions }: { folder: keyof typeof MAIN_TYPES; extensions: readonly string[] }): Promise<boolean> => {
  if (source.bytes[0] !== 0x50 || source.bytes[1] !== 0x4b) return false;
  try {
    const entries = readDirectory(source.bytes, LIMITS), names = entries.map(({ name }) => name.toLowerCase()), list = entries[names.indexOf('[content_types].xml')];
    if (!list) return false;
    if (names.some((name) => /^(?:word|ppt|xl)\//.test(name))) return names.some((name) => name.startsWith(`${folder}/`));
    // Folders are a habit, not a rule (OPC 6.2): the type of the main part says what the package is.
    return list.size < 1_000_000 && MAIN_TYPES[folder].test(await (await JSZip.loadAsync(source.bytes)).file(list.name)?.async('string') ?? '');
  } catch {
    return extensions.some((extension) => source.name.toLowerCase().endsWith(`.${extension}`));
  }
};
