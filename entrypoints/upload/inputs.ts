import { fileInputsWithin, isFileInput, originOf } from './elements';
import { armForm } from './forms';
import { isClean, isOwn } from './own-events';
import { hold } from './parts';

/** Inputs whose files were just taken: the `change` that the browser sends next, in the same task, is swallowed too. */
const justEmptied = new WeakSet<HTMLInputElement>();

/** The browser fires `input` first; after it nothing else runs before the page's listeners, so this is the moment to take the files. */
export const onInput = (event: Event): void => {
  if (isOwn(event)) return;
  const inputs = inputsOf(event).filter(hasForeignFiles);
  if (inputs.length === 0) return;
  event.stopImmediatePropagation();
  inputs.forEach(take);
};

export const onChange = (event: Event): void => {
  if (isOwn(event)) return;
  const input = originOf(event);
  if (!isFileInput(input)) return;
  if (justEmptied.has(input)) event.stopImmediatePropagation();
  else onInput(event);
};

/** In a closed shadow tree the event names its host only: then every file input inside is looked at. */
const inputsOf = (event: Event): readonly HTMLInputElement[] => {
  const origin = originOf(event);
  if (isFileInput(origin)) return [origin];
  return origin instanceof Element ? fileInputsWithin(origin) : [];
};

/** Files that we did not put there ourselves. */
const hasForeignFiles = (input: HTMLInputElement): boolean => [...input.files ?? []].some((file) => !isClean(file));

const take = (input: HTMLInputElement): void => {
  const files = [...input.files ?? []].map((file) => ({ file, path: file.webkitRelativePath }));
  input.value = '';
  justEmptied.add(input);
  input.getRootNode().addEventListener('change', onChange, true);
  armForm(input);
  setTimeout(() => justEmptied.delete(input), 0);
  hold({ way: 'input', input }, files);
};
