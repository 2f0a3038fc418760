import { createRoot } from 'react-dom/client';
import { Review } from '../../components/review/review';
import { ChooseFiles } from '../../components/settings/choose-files';
import { createCleanSession } from '../shared/clean-session';
import type { HeldFile } from '../shared/messages';
import { createReviewSession } from '../shared/review-channel';
import { createRescue } from './rescue';

const container = document.getElementById('root');
// What could not be drawn is said on the page; nothing of it goes to a log.
const root = container ? createRoot(container, { onCaughtError: () => undefined }) : undefined;

const review = (hold: string, chosen: readonly HeldFile[]): void => root?.render(<Review session={createReviewSession(hold, createRescue(chosen))} />);

// The address holds an opaque id only: an address is written to the browser's history. Without one, files are chosen here.
const hold = location.hash.slice(1);
if (hold !== '') review(hold, []);
else root?.render(<ChooseFiles session={createCleanSession((started, chosen) => {
  history.replaceState(null, '', `#${started}`);
  review(started, chosen);
})} />);
