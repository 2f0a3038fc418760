import { deepestAt, isFileInput, isWithin } from './elements';
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
export const deliver = async ({ destination, files }: Delivery): Promise<void> => {
  if (destination.way === 'input') tellInput(destination.input);
  else if (destination.way === 'paste') dispatchOwn(destination.target, new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: transferOf(files) }));
  else await drop(destination.target, destination.at, files);
};

const tellInput = (input: HTMLInputElement): void => {
  dispatchOwn(input, new Event('input', { bubbles: true, composed: true }));
  dispatchOwn(input, new Event('change', { bubbles: true }));
};

/** What the browser says when its chooser is closed without a choice (HTML, "file upload state": `cancel`). A drop or paste just never happened. */
export const callOff = (destinations: readonly Destination[]): void => {
  for (const one of destinations) if (one.way === 'input') dispatchOwn(one.input, new Event('cancel', { bubbles: true }));
};

/** Long enough for a page to draw the zone that it shows while something is dragged over it, too short to be noticed. */
const DRAWS_MS = 30;

/**
 * One DataTransfer for the whole gesture. Some pages lay a zone over themselves at the first `dragover` and listen there only: what lies over
 * the target then gets the drop, as it would from the browser; unless the page was scrolled and something else is there.
 * A file input takes a drop by itself unless the page prevents it, which only a real drop would do.
 */
const drop = async (first: Element, at: DragEventInit, files: readonly File[]): Promise<void> => {
  const dataTransfer = transferOf(files), before = under(at), isThere = before !== undefined && isWithin(before, first);
  for (const type of ['dragenter', 'dragover']) dispatchOwn(first, new DragEvent(type, { ...at, dataTransfer }));
  await new Promise((resolve) => { setTimeout(resolve, DRAWS_MS); });
  const now = under(at), target = isThere && now && now !== before ? now : first;
  const goesOn = dispatchOwn(target, new DragEvent('drop', { ...at, dataTransfer }));
  if (!goesOn || !isFileInput(target)) return;
  target.files = transferOf(target.multiple ? files : files.slice(0, 1)).files;
  tellInput(target);
};

const under = ({ clientX = 0, clientY = 0 }: DragEventInit): Element | undefined => {
  const element = document.elementFromPoint(clientX, clientY);
  return element ? deepestAt(element, clientX, clientY) : undefined;
};
