import { armDetached, armInputs } from './arm';
import { expectFiles } from './expected';
import { fileInputsWithin, isFileInput, originOf } from './elements';

/** Inputs whose chooser may be open. A page may take such an input out of the document, where the window hears nothing: many do so right after the click. */
const open = new Set<HTMLInputElement>();

const followRemoved = (): void => {
  for (const input of open) if (!input.isConnected) {
    open.delete(input);
    armDetached(input);
  }
  if (open.size === 0) watcher.disconnect();
};
const watcher = new MutationObserver(followRemoved);

/** From now on the input is heard wherever the page puts it: on itself, and on the tree that it is taken to. */
export const watchChooser = (input: HTMLInputElement): void => {
  expectFiles();
  armInputs(input);
  if (!input.isConnected) { armDetached(input); return; }
  open.add(input);
  for (let root = input.getRootNode(); ; root = root.host.getRootNode()) {
    watcher.observe(root, { childList: true, subtree: true });
    if (!(root instanceof ShadowRoot)) return;
  }
};

/** Every click on a file input opens its chooser; in a closed shadow tree the event names the host only. */
export const onClick = (event: Event): void => {
  const origin = originOf(event);
  if (isFileInput(origin)) watchChooser(origin);
  else if (origin instanceof Element) fileInputsWithin(origin).forEach(watchChooser);
};

/** The choice is made or called off. */
export const onChosen = (event: Event): void => {
  const origin = originOf(event);
  if (isFileInput(origin)) open.delete(origin);
};
