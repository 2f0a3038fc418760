import type { WelcomeSession } from '../../components/settings/sessions';
import { addSite } from './add-site';
import { send } from './messaging';
import { practiceFile } from './practice-file';

export const createWelcomeSession = (): WelcomeSession => ({
  addSite,
  tryPracticeFile: async () => {
    const file = practiceFile();
    const { hold } = await send('background', 'start-clean-hold', { files: [{ file, path: file.name }] });
    await send('background', 'open-review', { hold });
  },
});
