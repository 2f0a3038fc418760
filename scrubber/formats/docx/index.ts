import type { Format, Limits, OpenDocument, PictureId, Source } from '../../types';
import { ScrubError } from '../../errors';
import { isCompound } from '../ooxml/compound';
import { formatWords } from '../ooxml/plain-value';
import { namespaceWords } from '../xml/names';
import { readDirectory } from '../zip/directory';
import { LIMITS } from '../../limits';
import { countDocument } from './counts';
import { inspect } from './inspect';
import { rewrite } from './rewrite';
import { readStyles } from './styles';

const open = async (source: Source, limits: Limits): Promise<OpenDocument> => {
  const inspection = await inspect(source, limits);
  const styles = readStyles(inspection.parts.filter((part) => part.kind === 'styles').map((part) => part.tree));
  const pictures = inspection.pictures.map(({ id, hash, places, width, height, mediaType }) => ({ id, hash, places, width, height, mediaType }));
  return {
    format: 'docx', segments: inspection.segments, hidden: inspection.items.list(), pictures,
    embedded: inspection.layout.removed.filter(({ item }) => item === 'embedded').map(({ part }, index) => ({
      id: `${source.file}:embedded:${index + 1}`, place: { part: part.name, label: 'embedded file' }, name: part.name.slice(part.name.lastIndexOf('/') + 1), size: part.bytes.length })),
    unchecked: pictures.map(({ id, places }) => ({ id, code: 'picture-content' as const, place: places[0] ?? { part: '', label: 'picture' } })),
    counts: countDocument(inspection.parts, styles, new Map()),
  };
};

const picture = async (source: Source, id: PictureId, limits: Limits): Promise<Uint8Array> => {
  const inspection = await inspect(source, limits), found = inspection.pictures.find((candidate) => candidate.id === id);
  const bytes = found && inspection.cleaned.get(found.names[0] ?? '')?.bytes;
  if (!bytes) throw new ScrubError('corrupt', { part: '', label: 'picture' });
  return bytes;
};

/** Compound files are recognised too, so that a .doc or an encrypted document gets its own sentence. */
const recognises = (source: Source): boolean => {
  if (isCompound(source.bytes)) return true;
  if (source.bytes[0] !== 0x50 || source.bytes[1] !== 0x4b) return false;
  try {
    return readDirectory(source.bytes, LIMITS).some(({ name }) => /^word\//i.test(name));
  } catch {
    return /\.(?:docx|docm|dotx|dotm)$/i.test(source.name);
  }
};

/** Word documents: Office Open XML, Transitional and Strict (ECMA-376-1, ISO 29500). */
export const docx: Format = {
  id: 'docx', extensions: ['docx', 'dotx', 'docm', 'dotm', 'doc'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  recognises, open, rewrite, picture, vocabulary: new Set([...formatWords(), ...namespaceWords()]),
};
