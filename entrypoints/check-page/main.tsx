import { createRoot } from 'react-dom/client';
import { CheckPage } from '../../components/settings/check-page';
import { createCheckSession } from '../shared/check-session';

const root = document.getElementById('root');
if (root) createRoot(root).render(<CheckPage session={createCheckSession(Number(location.hash.slice(1)))} />);
