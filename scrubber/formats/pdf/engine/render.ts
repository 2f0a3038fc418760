import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { heap } from './pdfium';

/** Pixels of a page in the space of its crop box, three bytes each, from the top left on. */
export type Raster = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const DPI = 150, MAX_PIXELS = 8_000_000;
/** FPDFBitmap_BGRx of fpdfview.h. */
const BGRX = 3, WHITE = 0xffffffff;

/** Draws a page as it is stored, not as it is turned for viewing, without its annotations. */
export const renderPage = (module: WrappedPdfiumModule, document: number, index: number, size: readonly [number, number]): Raster | undefined => {
  const page = module.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const scale = Math.min(DPI / 72, Math.sqrt(MAX_PIXELS / Math.max(1, size[0] * size[1]))), width = Math.max(1, Math.round(size[0] * scale)), height = Math.max(1, Math.round(size[1] * scale));
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
