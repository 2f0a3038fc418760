import { defineContentScript } from 'wxt/utils/define-content-script';
import { armWindow } from './arm-window';
import { answerBackground } from './answers';
import { checkPort } from '../shared/check-port';
import { tell } from './background-link';
import { forgetSubmits } from './forms';
import { listenToMainWorld } from './main-world';
import { giveBackUnasked } from './hand-back';
import { endAllHolds } from './parts';
import { watchRewrites } from './rewritten';

/** Holds every file that this document is given, before the page's own code sees it. Registered at run time, for the sites the contractor protects. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
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
  },
});
