import { tell } from './background-link';

/** Once for all that a chooser or a drag does in this time: spare workers wait longer than that. */
const PAUSE_MS = 30_000;
let last = -Infinity;

/** Files are about to come: what reads them is started while the contractor still chooses. It changes nothing else. */
export const expectFiles = (): void => {
  if (performance.now() - last < PAUSE_MS) return;
  last = performance.now();
  tell('expect-files', {});
};

export const onDragEnter = (event: DragEvent): void => {
  if (event.isTrusted && event.dataTransfer?.types.includes('Files')) expectFiles();
};
