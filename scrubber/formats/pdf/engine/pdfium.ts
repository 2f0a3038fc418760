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

/** A document that is open in PDFium. */
export type OpenPdf = { readonly module: WrappedPdfiumModule; readonly document: number; close(): void };

/** Opens a document; the caller closes it. @throws ScrubError password-needed, password-wrong, corrupt, too-large */
export const openDocument = async (bytes: Uint8Array, password = ''): Promise<OpenPdf> => {
  const module = await pdfium(), { wasmExports } = module.pdfium, mine = loading;
  const memory = wasmExports.malloc(bytes.length);
  if (memory === 0) throw new ScrubError('too-large');
  heap(module).set(bytes, memory);
  const document = module.FPDF_LoadMemDocument(memory, bytes.length, password);
  const close = (): void => {
    // A module that was given up after a trap must not be called again.
    if (loading !== mine) return;
    if (document !== 0) module.FPDF_CloseDocument(document);
    wasmExports.free(memory);
  };
  if (document !== 0) return { module, document, close };
  const error = module.FPDF_GetLastError(), code = error === PASSWORD ? (password === '' ? 'password-needed' : 'password-wrong') : error === SECURITY ? 'encrypted' : 'corrupt';
  close();
  throw new ScrubError(code);
};

/** A trap leaves the module in an unknown state: the next document gets a new one. */
export const trapped = (thrown: unknown): unknown => {
  if (!(thrown instanceof WebAssembly.RuntimeError)) return thrown;
  loading = undefined;
  return new ScrubError('corrupt');
};

/** Opens a document in PDFium for the time of `work`. @throws ScrubError password-needed, password-wrong, encrypted, corrupt, too-large */
export const withDocument = async <T>(bytes: Uint8Array, work: (module: WrappedPdfiumModule, document: number) => T | Promise<T>, password?: string): Promise<T> => {
  let open: OpenPdf | undefined;
  try {
    open = await openDocument(bytes, password);
    return await work(open.module, open.document);
  } catch (thrown) {
    throw trapped(thrown);
  } finally {
    open?.close();
  }
};

/** The heap as it is now: it moves when the module grows. */
export const heap = (module: WrappedPdfiumModule): Uint8Array => (module.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
