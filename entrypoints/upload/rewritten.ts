import { armWindow } from './arm-window';
import { say } from './notice';
import { isListening, putProbe } from './probe';

/**
 * document.open() takes every listener off, ours too. The page's own copy tells us (document-open.ts); one from a frame of the page's does
 * not, and what the page listened to meanwhile comes before us. Then the document is opened once more, by us: the page loses its listeners
 * and its content, and the contractor is asked to reload. Observers outlive document.open(), and run before anybody can choose a file.
 */
export const watchRewrites = (): void => {
  putProbe(window);
  new MutationObserver(() => { if (!isListening(window)) reclaim(); }).observe(document, { childList: true });
};

/** The page's world said that it opened the document: before any of its code goes on. */
export const onOpened = (): void => {
  putProbe(window);
  armWindow();
};

const reclaim = (): void => {
  document.open();
  onOpened();
  document.append(document.createElement('html'));
  document.close();
  say('rewritten');
};
