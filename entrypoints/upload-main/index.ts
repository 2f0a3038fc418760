import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { helpClipboard } from './clipboard';
import { helpDetachedInputs } from './detached-inputs';
import { helpDocumentOpen } from './document-open';
import { helpFolders } from './folders';
import { helpFormSubmit } from './form-submit';
import { connect } from './line';
import { helpPickers } from './pickers';

/**
 * Help for ordinary pages in their own world: what the isolated world cannot see or do. A hostile page can undo all of it,
 * so nothing here is a security boundary, and nothing here may ever throw into the page.
 */
export default defineUnlistedScript({
  // The page's own scripts share this world's names.
  globalName: false,
  main: () => {
    connect();
    for (const help of [helpDetachedInputs, helpDocumentOpen, helpFormSubmit, helpFolders, helpPickers, helpClipboard]) {
      try {
        help();
      } catch {
        // A browser without that interface has nothing to help with.
      }
    }
  },
});
