import { checkPort } from '../shared/check-port';
import { TEST_FILE, USED, type CheckedWay } from '../shared/check-report';
import { isFileInput } from '../upload/elements';
import type { Destination } from '../upload/parts';

const AT_ONCE_MS = 300;
/** Time for the page's own code to take what came back. */
const PAGE_MS = 1_500;

let landed: Destination | undefined;

const testFile = (): File => new File([TEST_FILE.words], TEST_FILE.name, { type: 'text/plain' });
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The guard has taken a file: ours ends here, every other goes its way. By its words, since each look at a drop makes new File objects. */
export const isTestFile = async (destination: Destination, file: File): Promise<boolean> => {
  if (file.name !== TEST_FILE.name || (await file.text()) !== TEST_FILE.words) return false;
  landed = destination;
  return true;
};

/** Gives the test file as the browser would, sees whether the guard takes it before the page's code does, and hands a copy back. */
export const giveTestFile = async (target: Element, at?: DragEventInit): Promise<CheckedWay> => {
  let uses = 0;
  const count = (): void => { uses += 1; };
  window.addEventListener(USED, count);
  const transfer = new DataTransfer();
  transfer.items.add(testFile());
  landed = undefined;
  if (at === undefined && isFileInput(target)) choose(target, transfer);
  else drop(target, at ?? {}, transfer);
  await pause(AT_ONCE_MS);
  const destination = landed as Destination | undefined, held = destination !== undefined && uses === 0;
  if (!held && isFileInput(target)) target.value = '';
  uses = 0;
  if (held && destination) {
    checkPort.giveBack?.(destination, testFile());
    await pause(PAGE_MS);
  }
  window.removeEventListener(USED, count);
  return { way: at === undefined ? 'input' : 'drop', held, taken: uses > 0 };
};

const choose = (input: HTMLInputElement, transfer: DataTransfer): void => {
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const drop = (target: Element, at: DragEventInit, dataTransfer: DataTransfer): void => {
  for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { ...at, dataTransfer }));
};
