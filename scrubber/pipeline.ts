import { fileNameSegment } from './file-name';
import { inflatedSize } from './formats/zip/directory';
import { identify } from './identify';
import { innerId, innerPlace, joinInner, planOfInner, planOfOuter, type ReadInner } from './inner-files';
import { LIMITS } from './limits';
import { ScrubError, toScrubError } from './errors';
import { sha256 } from './sha256';
import type { InnerFile, Limits, OpenDocument, PageDrawer, PictureId, Place, Plan, Residue, Rewritten, Source } from './types';
import { countsDiffer, innerUnread } from './verification/reread';
import { searchBytes } from './verification/byte-search';
import type { Needle, Rewrite } from './worker-protocol';

const checkSize = (source: Source): void => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  if (source.bytes.length > LIMITS.fileBytes) throw new ScrubError('too-large');
};

/**
 * Identifies a file by its bytes and reads it with the files inside it: all text as segments (the file name last), hidden items, pictures.
 * @throws ScrubError for everything that cannot be read wholly
 */
export const openFile = async (source: Source): Promise<OpenDocument> => {
  try {
    const { document } = await read(source, LIMITS, 0);
    return { ...document, segments: [...document.segments, fileNameSegment(source.file, source.name)] };
  } catch (thrown) {
    throw toScrubError(thrown);
  }
};

/** Files inside files inside files; deeper ones go. */
const DEEPEST = 3;

type Read = { readonly document: OpenDocument; /** Bytes that it takes, inner files included. */ readonly used: number };

/** All files of one upload share one budget of bytes and segments. */
const read = async (source: Source, limits: Limits, depth: number): Promise<Read> => {
  checkSize(source);
  const opened = await (await identify(source)).open(source, limits), inner: ReadInner[] = [];
  if (opened.segments.length > limits.segments) throw new ScrubError('too-many-segments');
  let used = opened.embedded.length > 0 ? inflatedSize(source.bytes, limits) : 0, segments = opened.segments.length;
  for (const one of opened.embedded) {
    const result = depth < DEEPEST ? await readInner(source, one, { ...limits, inflatedBytes: limits.inflatedBytes - used, segments: limits.segments - segments }, depth + 1) : { code: 'too-deep' as const };
    if ('code' in result) { inner.push({ inner: one, ...result }); continue; }
    used += result.used;
    segments += result.document.segments.length;
    inner.push({ inner: one, document: result.document });
  }
  return { document: joinInner(opened, inner), used: Math.max(used, source.bytes.length) };
};

/** An inner file that cannot be read is no reason to refuse the one around it: it goes, and is named. */
const readInner = async ({ file }: Source, { name, bytes }: InnerFile, limits: Limits, depth: number): Promise<Read | Pick<ScrubError, 'code'>> => {
  if (bytes === undefined) return { code: 'unsupported-format' };
  try {
    return await read({ file, name, bytes }, limits, depth);
  } catch (thrown) {
    return { code: toScrubError(thrown).code };
  }
};

/** Writes the clean copy, opens it again with its own reader and searches its bytes. The verdict is the hold's (hold/verdict.ts). */
export const rewriteFile = async (source: Source, plan: Plan, needles: readonly Needle[]): Promise<Rewrite> => {
  try {
    const { bytes, counts, drawn, vocabulary } = await write(source, plan);
    // Where the text of the copy stands is asked of nobody: its pages are shown, not marked.
    const reread: OpenDocument = { ...await openFile({ file: source.file, name: plan.fileName, bytes }), pages: undefined };
    const residue: Residue[] = [...countsDiffer(reread.counts, counts), ...innerUnread(reread), ...await searchBytes(bytes, needles, vocabulary)];
    return { bytes, sha256: await sha256(bytes), reread, residue, drawn: drawn ?? [] };
  } catch (thrown) {
    throw toScrubError(thrown);
  }
};

/** A file and the files inside it, the inner ones first. */
const write = async (source: Source, plan: Plan): Promise<Rewritten & { readonly vocabulary: ReadonlySet<string> }> => {
  const format = await identify(source), innerCounts: Record<string, number> = {}, innerDrawn: Place[] = [];
  let vocabulary = format.vocabulary;
  const { bytes, counts, drawn } = await format.rewrite(source, planOfOuter(plan), LIMITS, async (inner) => {
    const own = planOfInner(plan, inner.id);
    if (own === undefined || inner.bytes === undefined) return undefined;
    const clean = await write({ file: source.file, name: inner.name, bytes: inner.bytes }, own);
    for (const [name, count] of Object.entries(clean.counts)) innerCounts[innerId(inner, name)] = count;
    innerDrawn.push(...(clean.drawn ?? []).map((place) => innerPlace(inner, place)));
    if (clean.vocabulary !== vocabulary) vocabulary = new Set([...vocabulary, ...clean.vocabulary]);
    return clean.bytes;
  });
  return { bytes, counts: { ...counts, ...innerCounts }, drawn: [...drawn ?? [], ...innerDrawn], vocabulary };
};

/** The stored bytes of a picture, for the preview. @throws ScrubError */
export const pictureOf = async (source: Source, id: PictureId): Promise<{ bytes: Uint8Array; mediaType: string }> => {
  const format = await identify(source), opened = await format.open(source, LIMITS), inner = opened.embedded.find((one) => id.startsWith(innerId(one, '')));
  if (inner?.bytes) return pictureOf({ file: source.file, name: inner.name, bytes: inner.bytes }, id.slice(innerId(inner, '').length));
  const picture = opened.pictures.find((candidate) => candidate.id === id);
  if (picture === undefined || format.picture === undefined) throw new ScrubError('unreadable-file');
  return { bytes: await format.picture(source, id, LIMITS), mediaType: picture.mediaType };
};

/** Opens a document so that its pages can be looked at. @throws ScrubError */
export const viewPages = async (source: Source): Promise<PageDrawer> => {
  checkSize(source);
  try {
    const { pages } = await identify(source);
    if (pages === undefined) throw new ScrubError('unreadable-file');
    return await pages(source);
  } catch (thrown) {
    throw toScrubError(thrown);
  }
};
