import { ScrubError } from '../../errors';
import { LIMITS } from '../../limits';
import type { Counts, Format, Limits, OpenDocument, PictureId, Plan, Rewritten, Source } from '../../types';
import { namespaceWords } from '../xml/names';
import { readDirectory } from '../zip/directory';
import type { Inspection } from './inspection';
import { formatWords } from './plain-value';

/** What differs between the formats of Office Open XML. */
export type OfficeFormat<Inspected extends Inspection> = Pick<Format, 'id' | 'extensions' | 'mediaType'> & {
  /** Part names begin with this folder. */
  readonly folder: 'word' | 'ppt' | 'xl';
  inspect(source: Source, limits: Limits): Promise<Inspected>;
  count(inspection: Inspected): Counts;
  rewrite(source: Source, plan: Plan, limits: Limits): Promise<Rewritten>;
  /** Other first bytes that are this format's to refuse. */
  recognises?(source: Source): boolean;
};

/** Office Open XML, Transitional and Strict (ECMA-376-1, ISO 29500), as a format of the list. */
export const officeFormat = <Inspected extends Inspection>(office: OfficeFormat<Inspected>): Format => ({
  id: office.id, extensions: office.extensions, mediaType: office.mediaType,
  vocabulary: new Set([...formatWords(), ...namespaceWords()]),
  recognises: (source) => office.recognises?.(source) === true || isPackage(source, office),
  rewrite: (source, plan, limits) => office.rewrite(source, plan, limits),
  async open(source, limits): Promise<OpenDocument> {
    const inspection = await office.inspect(source, limits);
    const pictures = inspection.pictures.map(({ id, hash, places, width, height, mediaType }) => ({ id, hash, places, width, height, mediaType }));
    return {
      format: office.id, segments: inspection.segments, hidden: inspection.items.list(), pictures,
      embedded: inspection.layout.removed.filter(({ item }) => item === 'embedded').map(({ part }, index) => ({
        id: `${source.file}:embedded:${index + 1}`, place: { part: part.name, label: 'embedded file' }, name: part.name.slice(part.name.lastIndexOf('/') + 1), size: part.bytes.length })),
      unchecked: pictures.map(({ id, places }) => ({ id, code: 'picture-content' as const, place: places[0] ?? { part: '', label: 'picture' } })),
      counts: office.count(inspection),
    };
  },
  async picture(source, id, limits) {
    return pictureBytes(await office.inspect(source, limits), id);
  },
});

const pictureBytes = (inspection: Inspection, id: PictureId): Uint8Array => {
  const found = inspection.pictures.find((candidate) => candidate.id === id), bytes = found && inspection.cleaned.get(found.names[0] ?? '')?.bytes;
  if (!bytes) throw new ScrubError('corrupt', { part: '', label: 'picture' });
  return bytes;
};

/** By the folder of its parts; a damaged archive by its name, so that it gets its own sentence. */
const isPackage = (source: Source, { folder, extensions }: { folder: string; extensions: readonly string[] }): boolean => {
  if (source.bytes[0] !== 0x50 || source.bytes[1] !== 0x4b) return false;
  try {
    const names = readDirectory(source.bytes, LIMITS).map(({ name }) => name.toLowerCase());
    return names.includes('[content_types].xml') && names.some((name) => name.startsWith(`${folder}/`));
  } catch {
    return extensions.some((extension) => source.name.toLowerCase().endsWith(`.${extension}`));
  }
};
