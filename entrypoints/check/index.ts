import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../shared/messaging';
import { isFileInput, fileInputsWithin, originOf } from '../upload/elements';
import { checkPort } from '../shared/check-port';
import { giveTestFile, isTestFile } from './give';
import { foreignFrames } from './frames';

/** How long a page may take from a click to opening its chooser. */
const CHOOSER_MS = 700;

/**
 * "Check this page": where the contractor points, a test file is given instead of a chosen one, and the guard's work is watched. Put into
 * every document of the page on request; the background lets nothing out of the page meanwhile.
 */
export default defineUnlistedScript(() => {
  let tries = 0;
  const tell = (report: Parameters<typeof send<'background', 'check-seen'>>[2]): void => void send('background', 'check-seen', report).catch(() => undefined);
  const give = (target: Element, at?: DragEventInit): void => {
    tries += 1;
    void giveTestFile(target, at).then((tried) => tell({ tried }));
  };
  checkPort.check = {
    held: (destination, file) => isTestFile(destination, file),
    pointed: (input) => {
      give(input);
      return true;
    },
  };
  const stopChooser = (event: Event): void => {
    event.preventDefault();
    give(event.currentTarget as Element);
  };
  window.addEventListener('click', (event) => {
    const origin = originOf(event), before = tries;
    if (isFileInput(origin)) {
      event.preventDefault();
      return give(origin);
    }
    if (!(origin instanceof Element)) return;
    for (const input of fileInputsWithin(origin)) input.addEventListener('click', stopChooser, { once: true });
    // No chooser: then it may be a place to drop files on.
    setTimeout(() => { if (tries === before) give(origin, { bubbles: true, cancelable: true, composed: true, clientX: event.clientX, clientY: event.clientY }); }, CHOOSER_MS);
  }, true);
  tell({ frames: foreignFrames(document) });
});
