import { ScrubError } from '../../errors';
import { LIMITS } from '../../limits';
import type { Format, Limits, Opened, Source } from '../../types';
import { innerFiles } from '../ooxml/inner-parts';
import { formatWords } from '../ooxml/plain-value';
import { namespaceWords } from '../xml/names';
import { readDirectory } from '../zip/directory';
import { countOdf } from './counts';
import { inspect } from './inspect';
import { ODF_WORDS } from './known-words';
import { rewrite } from './rewrite';

const EXTENSIONS = ['odt', 'ods', 'odp', 'ott', 'ots', 'otp', 'odg'];

const open = async (source: Source, limits: Limits): Promise<Opened> => {
  const inspection = await inspect(source, limits);
  const pictures = inspection.pictures.map(({ id, hash, places, width, height, mediaType }) => ({ id, hash, places, width, height, mediaType }));
  return {
    format: 'odf', segments: inspection.segments, hidden: inspection.items.list(), pictures,
    embedded: innerFiles(inspection),
    unchecked: pictures.map(({ id, places }) => ({ id, code: 'picture-content' as const, place: places[0] ?? { part: '', label: 'picture' } })),
    counts: countOdf(inspection, new Map()),
  };
};

const recognises = (source: Source): boolean => {
  if (source.bytes[0] !== 0x50 || source.bytes[1] !== 0x4b) return false;
  try {
    const names = new Set(readDirectory(source.bytes, LIMITS).map(({ name }) => name));
    return names.has('mimetype') && names.has('content.xml');
  } catch {
    return EXTENSIONS.some((extension) => source.name.toLowerCase().endsWith(`.${extension}`));
  }
};

/** Texts, spreadsheets and presentations of LibreOffice and others: OpenDocument 1.0 to 1.3 (ISO 26300). */
export const odf: Format = {
  id: 'odf', extensions: EXTENSIONS, mediaType: 'application/vnd.oasis.opendocument.text', vocabulary: new Set([...formatWords(), ...namespaceWords(), ...[...ODF_WORDS].flatMap((word) => [word.toLowerCase(), word.toLowerCase().replaceAll('-', '')])]),
  recognises, open, rewrite,
  async picture(source, id, limits) {
    const inspection = await inspect(source, limits), found = inspection.pictures.find((candidate) => candidate.id === id), clean = found && inspection.cleaned.get(found.names[0] ?? ''), bytes = clean?.drawing?.bitmap ?? clean?.bytes;
    if (!bytes) throw new ScrubError('corrupt', { part: '', label: 'picture' });
    return bytes;
  },
};
