import { ScrubError } from '../../../errors';
import type { PageDrawer, Source } from '../../../types';
import { openDocument, trapped } from './pdfium';
import { viewPage } from './render';

/** A document whose pages the review shows: PDFium draws what its bytes say, the original's or the clean copy's. @throws ScrubError */
export const viewDocument = async ({ bytes, password }: Source): Promise<PageDrawer> => {
  const { module, document, close } = await openDocument(bytes, password);
  return {
    draw: (page, width) => {
      try {
        const pixels = viewPage(module, document, page, width);
        if (pixels === undefined) throw new ScrubError('corrupt', { part: `page-${page + 1}`, label: `page ${page + 1}` });
        return pixels;
      } catch (thrown) {
        throw trapped(thrown);
      }
    },
    close,
  };
};
