import { Button } from '../ui/button';
import { primaryOf } from './actions-finish';
import { useActions, useReviewState } from './use-review';
import { plural } from './words/counts';
import { SAY, totals } from './words/sentences';

/** The two ways out. The first words of both buttons never change, so that they can be found. */
export const Footer = () => {
  const actions = useActions();
  const snapshot = useReviewState((state) => state.snapshot);
  const busy = useReviewState((state) => state.busy);
  const saved = useReviewState((state) => state.saved);
  if (!snapshot) return null;
  const primary = primaryOf(snapshot, busy !== undefined);
  return (
    <footer className="review-footer">
      <Button onClick={actions.cancel}>{snapshot.upload ? 'Cancel upload' : 'Cancel'}</Button>
      <div className="review-totals">
        <p>{saved === undefined ? totals(snapshot) : `${plural(saved, 'clean copy', 'clean copies')} saved`}</p>
        <p className="soft review-closing">{SAY.closing}</p>
      </div>
      <Button look="primary" className={primary.ready ? '' : 'not-yet'} aria-disabled={primary.why !== undefined && primary.why !== 'missing'} hint={primary.hint} onClick={() => actions.finish(actions.goToMissing)}>{primary.label}</Button>
    </footer>
  );
};
