import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { ScrubError } from '../../../errors';
import type { Source } from '../../../types';
import { giveAppearances } from './appearances';
import { heap, withDocument } from './pdfium';

export type Normalised = { readonly bytes: Uint8Array; readonly wasEncrypted: boolean };

/** A document takes some fifteen times its size while it is rewritten and proven (tests/bench): more would be beyond 1 GB. */
const LARGEST = 64 * 1024 * 1024;

/** XFA forms whose pages are made by a script at opening (fpdf_formfill.h, FORMTYPE_XFA_FULL): what is stored is a "please wait" page. */
const DYNAMIC_XFA = 2;

/**
 * The document as PDFium understands it, written again: repaired, decrypted where no password is needed, without earlier revisions and orphans.
 * @throws ScrubError password-needed, password-wrong, encrypted, corrupt, too-large, dynamic-form
 */
export const normalise = async ({ bytes, password }: Source): Promise<Normalised> => {
  if (bytes.length > LARGEST) throw new ScrubError('too-large');
  return withDocument(bytes, save, password);
};

const save = (module: WrappedPdfiumModule, document: number): Normalised => {
  if (module.FPDF_GetPageCount(document) < 1) throw new ScrubError('corrupt');
  if (module.FPDF_GetFormType(document) === DYNAMIC_XFA) throw new ScrubError('dynamic-form');
  const wasEncrypted = module.EPDF_IsEncrypted(document);
  if (wasEncrypted) module.EPDF_RemoveEncryption(document);
  giveAppearances(module, document);
  const writer = module.PDFiumExt_OpenFileWriter();
  try {
    if (module.PDFiumExt_SaveAsCopy(document, writer) === 0) throw new ScrubError('corrupt');
    const size = module.PDFiumExt_GetFileWriterSize(writer), memory = module.pdfium.wasmExports.malloc(size);
    module.PDFiumExt_GetFileWriterData(writer, memory, size);
    const copy = heap(module).slice(memory, memory + size);
    module.pdfium.wasmExports.free(memory);
    return { bytes: copy, wasEncrypted };
  } finally {
    module.PDFiumExt_CloseFileWriter(writer);
  }
};
