import type { CleanSession } from '../../components/settings/sessions';
import type { HeldFile } from './messages';
import { send } from './messaging';

/** Files chosen in our own window: the window then becomes the review of its hold. */
export const createCleanSession = (started: (hold: string, chosen: readonly HeldFile[]) => void): CleanSession => ({
  start: async (files) => {
    const chosen = files.map((file) => ({ file, path: file.webkitRelativePath || file.name }));
    const { hold } = await send('background', 'start-clean-hold', { files: chosen });
    started(hold, chosen);
  },
});
