import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/settings/popup';
import { createPopupSession } from '../shared/popup-session';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup session={createPopupSession()} />);
