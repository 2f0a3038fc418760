import { createRoot } from 'react-dom/client';
import { Review } from '../../components/review/review';
import { ChooseFiles } from '../../components/settings/choose-files';
import { createCleanSession } from '../shared/clean-session';
import { createReviewSession } from '../shared/review-channel';

// The address holds an opaque id only: an address is written to the browser's history. Without one, files are chosen here.
const hold = location.hash.slice(1);
const root = document.getElementById('root');
if (root) createRoot(root).render(hold === '' ? <ChooseFiles session={createCleanSession()} /> : <Review session={createReviewSession(hold)} />);
