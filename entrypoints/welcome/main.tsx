import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/settings/welcome';
import { createWelcomeSession } from '../shared/welcome-session';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome session={createWelcomeSession()} />);
