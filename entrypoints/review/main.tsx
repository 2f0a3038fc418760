import { createRoot } from 'react-dom/client';
import { Review } from '../../components/review/review';
import { createReviewSession } from '../shared/review-channel';

// The address holds an opaque id only: an address is written to the browser's history.
const root = document.getElementById('root');
if (root) createRoot(root).render(<Review session={createReviewSession(location.hash.slice(1))} />);
