import { onBeforeInput, onDrop, onPaste } from './drops';
import { onFormData, onSubmit } from './forms';
import { onChange, onInput } from './inputs';

/**
 * Adding a listener twice does nothing, so this may run again whenever document.open() may have wiped the listeners.
 * The window comes first in the capture phase, before anything that the page can have added later.
 */
export const armWindow = (): void => {
  armInputs(window);
  window.addEventListener('drop', onDrop, true);
  window.addEventListener('paste', onPaste, true);
  window.addEventListener('beforeinput', onBeforeInput, true);
  window.addEventListener('submit', onSubmit, true);
  window.addEventListener('formdata', onFormData, true);
};

/** `change` does not leave a shadow tree, and nothing of a detached tree reaches the window. */
export const armInputs = (root: EventTarget): void => {
  root.addEventListener('input', onInput, true);
  root.addEventListener('change', onChange, true);
};

/** Arms the tree of an element that is not in the document, where the window hears nothing. */
export const armDetached = (element: Element): void => {
  const root = element.getRootNode();
  if (root instanceof Document) return;
  // A listener on a parent is heard before those that the page has already put on the input itself.
  if (root === element) document.createElement('div').append(element);
  armInputs(element.getRootNode());
};
