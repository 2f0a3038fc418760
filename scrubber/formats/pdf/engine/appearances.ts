import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

/** Kinds that viewers draw by their entries where no appearance is stored: FPDF_ANNOT_LINE to FPDF_ANNOT_STRIKEOUT, and INK (fpdf_annot.h). Text boxes are not among them: their text is a segment. */
const DRAWN_BY_VIEWERS: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 9, 10, 11, 12, 15]);
const NORMAL = 0, MOST = 10_000;

/** Gives markings an appearance that have none, as viewers do: those that are kept are drawn into their pages. */
export const giveAppearances = (module: WrappedPdfiumModule, document: number): void => {
  let left = MOST;
  for (let page = 0, pages = module.FPDF_GetPageCount(document); page < pages; page++) {
    const count = Math.min(left, module.EPDFPage_GetAnnotCountRaw(document, page));
    left -= Math.max(0, count);
    for (let index = 0; index < count; index++) {
      const annotation = module.EPDFPage_GetAnnotRaw(document, page, index);
      if (annotation === 0) continue;
      if (DRAWN_BY_VIEWERS.has(module.FPDFAnnot_GetSubtype(annotation)) && !module.EPDFAnnot_HasAppearanceStream(annotation, NORMAL)) module.EPDFAnnot_GenerateAppearance(annotation);
      module.FPDFPage_CloseAnnot(annotation);
    }
  }
};
