import { armInputs } from './arm';
import { onChosen, onClick } from './choosers';
import { onDragEnter } from './expected';
import { onBeforeInput, onDrop, onPaste } from './drops';
import { onFormData, onSubmit } from './forms';

/**
 * Adding a listener twice does nothing, so this may run again whenever document.open() may have wiped the listeners.
 * The window comes first in the capture phase, before anything that the page can have added later.
 */
export const armWindow = (): void => {
  armInputs(window);
  window.addEventListener('click', onClick, true);
  window.addEventListener('cancel', onChosen, true);
  window.addEventListener('dragenter', onDragEnter, true);
  window.addEventListener('drop', onDrop, true);
  window.addEventListener('paste', onPaste, true);
  window.addEventListener('beforeinput', onBeforeInput, true);
  window.addEventListener('submit', onSubmit, true);
  window.addEventListener('formdata', onFormData, true);
};
