import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { type Grey, type Raster, renderGrey, renderPage } from './render';

/** A character as PDFium reads it, with its origin in page space. */
export type Character = { readonly text: string; readonly x: number; readonly y: number };

/** A document that is open in PDFium, as far as the reader and the proof need it. */
export class PdfiumDocument {
  constructor(private readonly module: WrappedPdfiumModule, private readonly document: number) {}

  /** The characters of a page that the content draws, without those that PDFium adds between words and lines. */
  characters(page: number): Character[] {
    return this.onText(page, (text) => {
      const { module } = this, count = module.FPDFText_CountChars(text), place = module.pdfium.wasmExports.malloc(16), found: Character[] = [];
      for (let i = 0; i < count; i++) {
        if (module.FPDFText_IsGenerated(text, i) === 1) continue;
        const code = module.FPDFText_GetUnicode(text, i);
        if (code === 0 || code > 0x10ffff || !module.FPDFText_GetCharOrigin(text, i, place, place + 8)) continue;
        found.push({ text: String.fromCodePoint(code), x: module.pdfium.getValue(place, 'double'), y: module.pdfium.getValue(place + 8, 'double') });
      }
      module.pdfium.wasmExports.free(place);
      return found;
    }) ?? [];
  }

  /** The text of a page in the order of its content. */
  text(page: number): string {
    return this.onText(page, (text) => {
      const { module } = this, count = module.FPDFText_CountChars(text);
      if (count <= 0) return '';
      const memory = module.pdfium.wasmExports.malloc(count * 2 + 2);
      module.FPDFText_GetText(text, 0, count, memory);
      const said = module.pdfium.UTF16ToString(memory, count * 2 + 2);
      module.pdfium.wasmExports.free(memory);
      return said;
    }) ?? '';
  }

  /** The pixels of a page whose crop box has this size. */
  render(page: number, size: readonly [number, number], dpi?: number): Raster | undefined {
    return renderPage(this.module, this.document, page, size, dpi);
  }

  renderGrey(page: number, size: readonly [number, number], dpi: number, memory: Uint8Array): Grey | undefined {
    return renderGrey(this.module, this.document, page, size, dpi, memory);
  }

  private onText<T>(index: number, work: (text: number) => T): T | undefined {
    const { module } = this, page = module.FPDF_LoadPage(this.document, index);
    if (page === 0) return undefined;
    const text = module.FPDFText_LoadPage(page);
    try {
      return text === 0 ? undefined : work(text);
    } finally {
      if (text !== 0) module.FPDFText_ClosePage(text);
      module.FPDF_ClosePage(page);
    }
  }
}
