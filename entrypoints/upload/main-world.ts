import { checkPort } from '../shared/check-port';
import { armDetached, armNewborn } from './arm';
import { watchChooser } from './choosers';
import { isFileInput } from './elements';
import { holdPlainSubmit } from './forms';
import { cleanPathOf } from './paths';
import { forPage } from './page-objects';
import { onOpened } from './rewritten';

/**
 * The private line to our script in the page's world: a detached <div> that the page never gets. Nodes travel as an event's
 * relatedTarget, an answer is preventDefault(), words are CustomEvent details. It helps ordinary pages and proves nothing:
 * whatever comes over it can only make us hold more.
 */
let line: Element | undefined;

export const listenToMainWorld = (): void => {
  window.addEventListener('__prewash', connect, true);
  // Which of the two scripts runs first is not defined.
  window.dispatchEvent(new Event('__prewash-ask'));
};

const connect = (event: Event): void => {
  const node = (event as FocusEvent).relatedTarget;
  if (line || !(node instanceof Element)) return;
  event.stopImmediatePropagation();
  line = node;
  window.removeEventListener('__prewash', connect, true);
  node.addEventListener('born', (message) => onNode(message, armNewborn));
  node.addEventListener('clicked', (message) => onNode(message, (clicked) => {
    if (isFileInput(clicked) && checkPort.check?.pointed(clicked)) message.preventDefault();
    else armClicked(clicked);
  }));
  node.addEventListener('opened', onOpened);
  node.addEventListener('submit', (message) => onNode(message, (form) => { if (holdPlainSubmit(form)) message.preventDefault(); }));
  node.dispatchEvent(new Event('connected'));
};

/** What the page opens a chooser with: the input itself, or something around it that is not in the document. */
const armClicked = (node: Element): void => (isFileInput(node) ? watchChooser(node) : armDetached(node));

const onNode = (message: Event, act: (node: Element) => void): void => {
  const node = (message as FocusEvent).relatedTarget;
  if (node instanceof Element) act(node);
};

/** Files travel to the other world in an input that the page never sees. */
const carrierOf = (files: FileList): HTMLInputElement => {
  const carrier = document.createElement('input');
  carrier.type = 'file';
  carrier.multiple = true;
  carrier.files = files;
  return carrier;
};

/**
 * A DataTransfer with these files that the page can read. Firefox gives the files of a DataTransfer only to those who could have put them
 * there (DataTransferItem's principal), so the page's world makes it, and sends it back on the event of its own.
 */
export const pageTransfer = (files: FileList): DataTransfer | undefined => {
  let made: DataTransfer | undefined;
  const take = (event: Event): void => { made = (event as DragEvent).dataTransfer ?? undefined; };
  line?.addEventListener('made', take, { once: true });
  line?.dispatchEvent(new FocusEvent('make', { relatedTarget: carrierOf(files) }));
  return made;
};

/** Tells the other world the paths of clean copies, so that webkitRelativePath and the entries of a drop are what the page expects. */
export const describeFiles = (files: readonly File[]): void => {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  line?.dispatchEvent(new CustomEvent('paths', { detail: forPage(files.map((file) => cleanPathOf(file) ?? '')) }));
  line?.dispatchEvent(new FocusEvent('files', { relatedTarget: carrierOf(transfer.files) }));
};
