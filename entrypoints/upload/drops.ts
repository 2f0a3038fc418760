import { deepestAt, originOf } from './elements';
import { armForm } from './forms';
import { dispatchOwn, isOwn } from './own-events';
import { hold } from './parts';
import { readTransfer } from './transfer';

/** Files and folders that are dropped on the page. */
export const onDrop = (event: DragEvent): void => {
  if (isOwn(event) || !event.dataTransfer?.types.includes('Files')) return;
  const files = readTransfer(event.dataTransfer);
  stop(event);
  const target = targetOf(event);
  const at: DragEventInit = { bubbles: true, cancelable: true, composed: true, clientX: event.clientX, clientY: event.clientY, screenX: event.screenX, screenY: event.screenY };
  // The page saw the drag come in: without this it would go on showing "drop here".
  dispatchOwn(target, new DragEvent('dragleave', { ...at, dataTransfer: new DataTransfer() }));
  armForm(target);
  hold({ way: 'drop', target, at }, files);
};

export const onPaste = (event: ClipboardEvent): void => {
  const data = event.clipboardData;
  if (isOwn(event) || !data || data.files.length === 0) return;
  const files = readTransfer(data), text = data.types.includes('text/html') ? data.getData('text/plain') : '';
  stop(event);
  hold({ way: 'paste', target: targetOf(event), at: {} }, files);
  // Cells or a paragraph come as text with a picture of it. Text is not held, and the contractor expects it to appear.
  if (text !== '') document.execCommand('insertText', false, text);
};

/** Editors may take files here without a paste or drop before it. */
export const onBeforeInput = (event: InputEvent): void => {
  if (isOwn(event) || !event.dataTransfer || event.dataTransfer.files.length === 0) return;
  const files = readTransfer(event.dataTransfer);
  stop(event);
  hold({ way: 'paste', target: targetOf(event), at: {} }, files);
};

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const targetOf = (event: Event): Element => {
  const origin = originOf(event);
  if (!(origin instanceof Element)) return document.body ?? document.documentElement;
  return event instanceof MouseEvent ? deepestAt(origin, event.clientX, event.clientY) : origin;
};
