import { useEffect, useState } from 'react';
import type { ReviewSession } from '../../scrubber/review-rows';
import '../ui/ui.css';
import './review.css';
import './list.css';
import './text.css';
import './pages/pages.css';
import './done.css';
import { Button } from '../ui/button';
import { Fence } from '../ui/fence';
import { Dialogs } from './dialogs';
import { Done } from './done';
import { FilesColumn } from './files-column';
import { Footer } from './footer';
import { Header } from './header';
import { ListColumn } from './list-column';
import { Notices } from './notices';
import { PaneSwitch } from './pane-switch';
import { createReview, type Review as ReviewModel } from './store';
import { TextColumn } from './text-column';
import { useKeyboard } from './use-keyboard';
import { ReviewContext, useOneColumn, useReviewState } from './use-review';
import { SAY } from './words/sentences';

/** The review of one hold. Everything it knows comes through the session. */
export const Review = ({ session }: { readonly session: ReviewSession }) => {
  const [review, setReview] = useState<ReviewModel>();
  useEffect(() => {
    const made = createReview(session);
    setReview(made);
    return () => made.stop();
  }, [session]);
  return review ? <ReviewContext value={review}><Fence instead={(again) => <NotDrawn again={again} />}><ReviewPage /></Fence></ReviewContext> : null;
};

const NotDrawn = ({ again }: { readonly again: () => void }) => (
  <main className="review-empty"><h1>Prewash</h1><p>{SAY.notDrawn}</p><Button look="primary" onClick={again}>Show the review again</Button></main>
);

const ReviewPage = () => {
  const snapshot = useReviewState((state) => state.snapshot);
  const finish = useReviewState((state) => state.finish);
  const message = useReviewState((state) => state.message);
  useKeyboard();
  const ended = finish?.status === 'done' || snapshot?.step === 'cancelled' || snapshot?.step === 'handed-over';
  return (
    <div className="review">
      {!snapshot ? <main className="review-empty"><h1>Prewash</h1><p>Opening the review.</p></main>
        : ended ? <Done snapshot={snapshot} finish={finish} /> : <Working />}
      <Dialogs />
      <p className="only-heard" role="status" aria-live="polite">{message}</p>
    </div>
  );
};

const Working = () => {
  const narrow = useOneColumn();
  const pane = useReviewState((state) => state.pane);
  const shows = (one: typeof pane): boolean => !narrow || pane === one;
  return (
    <>
      <Header />
      <Notices />
      {narrow && <PaneSwitch />}
      <main className="review-columns">
        {shows('files') && <FilesColumn />}
        {shows('list') && <ListColumn />}
        {shows('text') && <TextColumn />}
      </main>
      <Footer />
    </>
  );
};
