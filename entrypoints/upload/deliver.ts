import { isFileInput } from './elements';
import { describeFiles, pageTransfer } from './main-world';
import { isFirefox } from './page-objects';
import { dispatchOwn } from './own-events';
import type { Destination } from './parts';

export type Delivery = { readonly destination: Destination; readonly files: readonly File[] };

const transferOf = (files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  return (isFirefox && pageTransfer(transfer.files)) || transfer;
};

/** Fills an input without telling the page yet. */
export const prepare = ({ destination, files }: Delivery): void => {
  describeFiles(files);
  if (destination.way === 'input') destination.input.files = transferOf(files).files;
};

/** Sends the events that the page would have got from the browser. */
export const deliver = ({ destination, files }: Delivery): void => {
  if (destination.way === 'input') tellInput(destination.input);
  else if (destination.way === 'paste') dispatchOwn(destination.target, new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: transferOf(files) }));
  else drop(destination.target, destination.at, files);
};

const tellInput = (input: HTMLInputElement): void => {
  dispatchOwn(input, new Event('input', { bubbles: true, composed: true }));
  dispatchOwn(input, new Event('change', { bubbles: true }));
};

/** What the browser says when its chooser is closed without a choice (HTML, "file upload state": `cancel`). A drop or paste just never happened. */
export const callOff = (destinations: readonly Destination[]): void => {
  for (const one of destinations) if (one.way === 'input') dispatchOwn(one.input, new Event('cancel', { bubbles: true }));
};

/** One DataTransfer for the whole gesture. A file input takes a drop by itself unless the page prevents it, which only a real drop would do. */
const drop = (target: Element, at: DragEventInit, files: readonly File[]): void => {
  const dataTransfer = transferOf(files);
  for (const type of ['dragenter', 'dragover']) dispatchOwn(target, new DragEvent(type, { ...at, dataTransfer }));
  const goesOn = dispatchOwn(target, new DragEvent('drop', { ...at, dataTransfer }));
  if (!goesOn || !isFileInput(target)) return;
  target.files = transferOf(target.multiple ? files : files.slice(0, 1)).files;
  tellInput(target);
};
