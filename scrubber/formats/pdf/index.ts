import type { CleanInner, Format, Limits, Opened, PictureId, Plan, Rewritten, Source } from '../../types';
import { ScrubError } from '../../errors';
import { normalise } from './engine/normalise';
import { PdfiumDocument } from './engine/page-text';
import { withDocument } from './engine/pdfium';
import { viewDocument } from './engine/viewer';
import type { Attachment } from './read/attachments';
import { placeOf, readDocument } from './read/document';
import { previewOf } from './read/picture-preview';
import { cleanAttachments } from './write/attachment-writer';
import { countsOf } from './write/counts';
import type { Drawn } from './write/raster-page';
import { writeDocument } from './write/document-writer';
import { unprovenPages } from './write/proof';
import { changedPages } from './write/same-look';
import { VOCABULARY } from './vocabulary';
import { sha256 } from '../../sha256';

const open = async (source: Source, limits: Limits): Promise<Opened> => {
  const { bytes } = await normalise(source);
  const reading = await withDocument(bytes, (module, document) => readDocument(source, bytes, new PdfiumDocument(module, document), limits));
  const pictures = await reading.pictures.list(sha256);
  return {
    format: 'pdf', segments: reading.segments.list, hidden: reading.items.list(), pictures, embedded: reading.attachments.map(({ inner }) => inner), counts: countsOf({ pages: reading.pages.length, links: reading.links, outline: reading.outline, fields: reading.fields, tagged: reading.structure !== undefined && reading.structure.kids.length > 0 }),
    pages: reading.layouts.list(),
    unchecked: [...reading.unchecked, ...pictures.map(({ id, places }) => ({ id, code: 'picture-content' as const, place: places[0] ?? { part: '', label: 'picture' } }))],
  };
};

/** Inner files are cleaned once, also where pages have to be written a second time. */
const once = <In, Out>(work: (given: In) => Promise<Out>): ((given: In) => Promise<Out>) => {
  let made: Promise<Out> | undefined;
  return (given) => (made ??= work(given));
};

/** Writes the clean copy from zero. The same bytes and plan give the same bytes. @throws ScrubError */
const rewrite = async (source: Source, plan: Plan, limits: Limits, cleanInner?: CleanInner): Promise<Rewritten> => {
  const { bytes } = await normalise(source), pictures = new Set(plan.remove.flatMap((id) => { const found = /^\d+:picture:(\d+)$/.exec(id); return found === null ? [] : [Number(found[1]) - 1]; }));
  return withDocument(bytes, async (module, document) => {
    const before = new PdfiumDocument(module, document), raster = new Map<number, Drawn>(), attachments = once((found: readonly Attachment[]) => cleanAttachments(found, plan, cleanInner));
    // A page of which another reader still reads something, or that looks different where nothing changed, is drawn as a picture, and where its text is
    // read in too many ways without any text under it; if even that cannot be proven, the file stays here.
    for (const next of ['with-text', 'bare', undefined] as const) {
      const { bytes: clean, counts, expected, looks, rastered } = await writeDocument(source, bytes, before, plan, limits, { pictures, raster, attachments });
      const unproven = await withDocument(clean, (after, copy) => { const written = new PdfiumDocument(after, copy); return [...unprovenPages(expected, before, written), ...changedPages(looks, before, written)]; });
      if (unproven.length === 0) return { bytes: clean, counts, drawn: rastered.map(placeOf) };
      if (next === undefined) throw new ScrubError('not-proven', placeOf({ index: unproven[0]! }));
      for (const page of unproven) raster.set(page, raster.has(page) ? 'bare' : next);
    }
    throw new ScrubError('not-proven');
  });
};

const picture = async (source: Source, id: PictureId, limits: Limits): Promise<Uint8Array> => {
  const { bytes } = await normalise(source), index = Number(/:picture:(\d+)$/.exec(id)?.[1] ?? 0) - 1;
  return withDocument(bytes, (module, document) => {
    const engine = new PdfiumDocument(module, document);
    return previewOf(readDocument(source, bytes, engine, limits), engine, index);
  });
};

/** The header may stand anywhere in the first kilobyte (ISO 32000-1, annex H, note 13). */
const recognises = ({ bytes }: Source): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** PDF, ISO 32000-2. */
export const pdf: Format = { id: 'pdf', extensions: ['pdf'], mediaType: 'application/pdf', recognises, open, rewrite, picture, pages: viewDocument, vocabulary: VOCABULARY };
