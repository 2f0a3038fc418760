import { sendToDocument } from '../shared/messaging';
import type { HoldMemory, Recovery } from '../shared/messages';
import { askOffscreen, hasOffscreen } from './offscreen-host';
import { waitingPages } from './waiting-pages';

/**
 * The offscreen document disappeared alone and the Files with it. The pages still have theirs: a new document is started and every
 * page that waits sends its parts once more. A review that is open gives its decisions back first.
 */
export const recover = async (memory: HoldMemory): Promise<Recovery> => {
  await askOffscreen('remember', memory);
  return (await sendAgain())[memory.hold] ?? 'gone';
};

/** Without a review: only where pages wait and nobody has their Files any more. */
export const recoverIfLost = async (): Promise<void> => {
  if ((await waitingPages()).length > 0 && !(await hasOffscreen())) await sendAgain();
};

const sendAgain = async (): Promise<Readonly<Record<string, Recovery>>> => {
  const owner = await askOffscreen('owner', {});
  const answers = await Promise.all((await waitingPages()).map(({ tab, document }) => sendToDocument(tab, document, 'send-again', { owner }).catch(() => ({}))));
  return Object.assign({}, ...answers) as Record<string, Recovery>;
};
