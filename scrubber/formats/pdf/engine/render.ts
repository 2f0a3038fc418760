import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Pixels } from '../../../types';
import { heap } from './pdfium';

/** Pixels of a page in the space of its crop box, three bytes each, from the top left on. */
export type Raster = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const DPI = 150, MAX_PIXELS = 8_000_000;
/** A page of A4 or Letter at 300 dots an inch, as scanners give it. */
const MOST_DRAWN = 9_000_000;
/** FPDFBitmap_Gray, FPDFBitmap_BGRx and FPDFBitmap_BGRA of fpdfview.h. */
const GREY = 1, BGRX = 3, BGRA = 4, WHITE = 0xffffffff;
/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER: with comments and fields, red before blue. */
const AS_VIEWED = 0x01 | 0x10;

/** Draws a page as it is stored, not as it is turned for viewing, without its annotations. */
export const renderPage = (module: WrappedPdfiumModule, document: number, index: number, size: readonly [number, number], dpi = DPI): Raster | undefined => {
  const page = module.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const scale = Math.min(dpi / 72, Math.sqrt(MOST_DRAWN / Math.max(1, size[0] * size[1]))), width = Math.max(1, Math.round(size[0] * scale)), height = Math.max(1, Math.round(size[1] * scale));
  const bitmap = module.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  try {
    if (bitmap === 0) return undefined;
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, (4 - module.FPDFPage_GetRotation(page)) % 4, 0);
    const stride = module.FPDFBitmap_GetStride(bitmap), from = module.FPDFBitmap_GetBuffer(bitmap), bytes = heap(module), rgb = new Uint8Array(width * height * 3);
    for (let y = 0, to = 0; y < height; y++) for (let x = 0, at = from + y * stride; x < width; x++, at += 4, to += 3) { rgb[to] = bytes[at + 2]!; rgb[to + 1] = bytes[at + 1]!; rgb[to + 2] = bytes[at]!; }
    return { width, height, rgb };
  } finally {
    if (bitmap !== 0) module.FPDFBitmap_Destroy(bitmap);
    module.FPDF_ClosePage(page);
  }
};

/** Pixels in grey, in memory that the caller may use for one page after the other. */
export type Grey = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Draws a page small and without colours, to be compared; otherwise as `renderPage` does. */
export const renderGrey = (module: WrappedPdfiumModule, document: number, index: number, size: readonly [number, number], dpi: number, memory: Uint8Array): Grey | undefined => {
  const page = module.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const scale = Math.min(dpi / 72, Math.sqrt(memory.length / Math.max(1, size[0] * size[1]))), width = Math.max(1, Math.floor(size[0] * scale)), height = Math.max(1, Math.min(Math.floor(memory.length / width), Math.floor(size[1] * scale)));
  const bitmap = width > memory.length ? 0 : module.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  try {
    if (bitmap === 0) return undefined;
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, (4 - module.FPDFPage_GetRotation(page)) % 4, 0);
    const stride = module.FPDFBitmap_GetStride(bitmap), from = module.FPDFBitmap_GetBuffer(bitmap), bytes = heap(module);
    for (let y = 0; y < height; y++) memory.set(bytes.subarray(from + y * stride, from + y * stride + width), y * width);
    return { width, height, pixels: memory };
  } finally {
    if (bitmap !== 0) module.FPDFBitmap_Destroy(bitmap);
    module.FPDF_ClosePage(page);
  }
};

/** Draws a page as a reader program shows it: turned, with its annotations and fields. */
export const viewPage = (module: WrappedPdfiumModule, document: number, index: number, wanted: number): Pixels | undefined => {
  const page = module.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const [across, down] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)].map((size) => (size > 0 ? size : 1)), ratio = down! / across!;
  const width = Math.max(1, Math.floor(Math.min(wanted, Math.sqrt(MAX_PIXELS / ratio)))), height = Math.max(1, Math.min(MAX_PIXELS, Math.round(width * ratio)));
  const bitmap = module.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  try {
    if (bitmap === 0) return undefined;
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, AS_VIEWED);
    drawFields(module, document, bitmap, page, width, height);
    const stride = module.FPDFBitmap_GetStride(bitmap), from = module.FPDFBitmap_GetBuffer(bitmap), bytes = heap(module), rgba = new Uint8ClampedArray(width * height * 4);
    for (let y = 0; y < height; y++) rgba.set(bytes.subarray(from + y * stride, from + y * stride + width * 4), y * width * 4);
    return { width, height, rgba };
  } finally {
    if (bitmap !== 0) module.FPDFBitmap_Destroy(bitmap);
    module.FPDF_ClosePage(page);
  }
};

/** Fields are drawn by the form, without the colour that invites to fill them in. */
const drawFields = (module: WrappedPdfiumModule, document: number, bitmap: number, page: number, width: number, height: number): void => {
  const info = module.PDFiumExt_OpenFormFillInfo(), form = module.PDFiumExt_InitFormFillEnvironment(document, info);
  if (form !== 0) {
    module.FPDF_SetFormFieldHighlightAlpha(form, 0);
    module.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, AS_VIEWED);
    module.PDFiumExt_ExitFormFillEnvironment(form);
  }
  module.PDFiumExt_CloseFormFillInfo(info);
};
