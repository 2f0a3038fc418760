import type { CleanSession } from '../../components/settings/sessions';
import { send } from './messaging';

/** Files chosen in our own window: the window then becomes the review of its hold. */
export const createCleanSession = (): CleanSession => ({
  start: async (files) => {
    const held = files.map((file) => ({ file, path: file.webkitRelativePath || file.name }));
    const { hold } = await send('background', 'start-clean-hold', { files: held });
    location.hash = hold;
    location.reload();
  },
});
