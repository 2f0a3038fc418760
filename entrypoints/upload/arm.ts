import { onChange, onInput } from './inputs';
import { isListening, putProbe } from './probe';

/** `change` does not leave a shadow tree, and nothing of a detached tree reaches the window. */
export const armInputs = (root: EventTarget): void => {
  root.addEventListener('input', onInput, true);
  root.addEventListener('change', onChange, true);
};

/** Arms an element at its birth: as long as the probe is there, nothing that the page puts on it is heard first. */
export const armNewborn = (element: Element): void => {
  putProbe(element);
  armInputs(element);
};

/** Arms the tree of an element that is not in the document, where the window hears nothing. */
export const armDetached = (element: Element): void => {
  const root = element.getRootNode();
  if (root instanceof Document) return;
  // A listener on a parent is heard before those that the page has already put on the input itself.
  if (root === element && !isListening(element)) document.createElement('div').append(element);
  armInputs(element.getRootNode());
};
