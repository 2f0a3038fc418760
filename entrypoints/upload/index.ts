import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { armWindow } from './arm-window';
import { answerBackground } from './answers';
import { checkPort } from '../shared/check-port';
import { tell } from './background-link';
import { forgetSubmits } from './forms';
import { listenToMainWorld } from './main-world';
import { giveBackUnasked } from './hand-back';
import { endAllHolds } from './parts';
import { watchRewrites } from './rewritten';

/**
 * Holds every file that this document is given, before the page's own code sees it. Registered at run time, for the sites the contractor
 * protects (background/site-access.ts). Not one of WXT's content scripts: those announce themselves to the page by messages of their own.
 */
export default defineUnlistedScript(() => {
  armWindow();
  watchRewrites();
  listenToMainWorld();
  checkPort.giveBack = giveBackUnasked;
  answerBackground();
  tell('guard-ready', { frame: window.top === window ? 'top' : 'inner' });
  window.addEventListener('pagehide', () => {
    endAllHolds();
    forgetSubmits();
  }, true);
});
