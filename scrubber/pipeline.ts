import { fileNameSegment } from './file-name';
import { identify } from './identify';
import { LIMITS } from './limits';
import { ScrubError, toScrubError } from './errors';
import { sha256 } from './sha256';
import type { OpenDocument, PictureId, Plan, Residue, Source } from './types';
import { countsDiffer } from './verification/reread';
import { searchBytes } from './verification/byte-search';
import type { Needle, Rewrite } from './worker-protocol';

const checkSize = (source: Source): void => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  if (source.bytes.length > LIMITS.fileBytes) throw new ScrubError('too-large');
};

/**
 * Identifies a file by its bytes and reads it: all text as segments (the file name last), hidden items, pictures.
 * @throws ScrubError for everything that cannot be read wholly
 */
export const openFile = async (source: Source): Promise<OpenDocument> => {
  checkSize(source);
  try {
    const format = await identify(source);
    const opened = await format.open(source, LIMITS);
    if (opened.segments.length > LIMITS.segments) throw new ScrubError('too-many-segments');
    return { ...opened, segments: [...opened.segments, fileNameSegment(source.file, source.name)] };
  } catch (thrown) {
    throw toScrubError(thrown);
  }
};

/** Writes the clean copy, opens it again with its own reader and searches its bytes. The verdict is the hold's (hold/verdict.ts). */
export const rewriteFile = async (source: Source, plan: Plan, needles: readonly Needle[]): Promise<Rewrite> => {
  try {
    const format = await identify(source);
    const { bytes, counts } = await format.rewrite(source, plan, LIMITS);
    const reread = await openFile({ file: source.file, name: plan.fileName, bytes });
    const residue: Residue[] = [...countsDiffer(reread.counts, counts), ...await searchBytes(bytes, needles, format.vocabulary)];
    return { bytes, sha256: await sha256(bytes), reread, residue };
  } catch (thrown) {
    throw toScrubError(thrown);
  }
};

/** The stored bytes of a picture, for the preview. @throws ScrubError */
export const pictureOf = async (source: Source, id: PictureId): Promise<{ bytes: Uint8Array; mediaType: string }> => {
  const format = await identify(source);
  const picture = (await format.open(source, LIMITS)).pictures.find((candidate) => candidate.id === id);
  if (picture === undefined || format.picture === undefined) throw new ScrubError('unreadable-file');
  return { bytes: await format.picture(source, id, LIMITS), mediaType: picture.mediaType };
};
