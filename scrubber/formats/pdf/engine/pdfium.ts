import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { ScrubError } from '../../../errors';
import { wasmBytes } from '../../../wasm';

let loading: Promise<WrappedPdfiumModule> | undefined;

/** PDFium, compiled once for each worker, from the bytes that the package brings along. */
export const pdfium = (): Promise<WrappedPdfiumModule> => (loading ??= load());

const load = async (): Promise<WrappedPdfiumModule> => {
  const wasmBinary = await wasmBytes('pdfium');
  const module = await init({ wasmBinary: wasmBinary.slice().buffer });
  module.PDFiumExt_Init();
  return module;
};

/** Error codes of FPDF_GetLastError (fpdfview.h). */
const PASSWORD = 4, SECURITY = 5;

/** Opens a document in PDFium for the time of `work`. @throws ScrubError encrypted, corrupt */
export const withDocument = async <T>(bytes: Uint8Array, work: (module: WrappedPdfiumModule, document: number) => T | Promise<T>): Promise<T> => {
  const module = await pdfium(), { wasmExports } = module.pdfium;
  const memory = wasmExports.malloc(bytes.length);
  if (memory === 0) throw new ScrubError('too-large');
  let document = 0;
  try {
    heap(module).set(bytes, memory);
    document = module.FPDF_LoadMemDocument(memory, bytes.length, '');
    if (document === 0) throw new ScrubError([PASSWORD, SECURITY].includes(module.FPDF_GetLastError()) ? 'encrypted' : 'corrupt');
    return await work(module, document);
  } catch (thrown) {
    // A trap leaves the module in an unknown state: the next file gets a new one.
    if (thrown instanceof WebAssembly.RuntimeError) { loading = undefined; throw new ScrubError('corrupt'); }
    throw thrown;
  } finally {
    if (loading !== undefined) {
      if (document !== 0) module.FPDF_CloseDocument(document);
      wasmExports.free(memory);
    }
  }
};

/** The heap as it is now: it moves when the module grows. */
export const heap = (module: WrappedPdfiumModule): Uint8Array => (module.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
