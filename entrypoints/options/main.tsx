import { createRoot } from 'react-dom/client';
import { Options } from '../../components/settings/options';
import { createSettingsSession } from '../shared/settings-session';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options session={createSettingsSession()} />);
