import { Button } from '../ui/button';
import { primaryOf } from './actions-finish';
import { useActions, useReviewState } from './use-review';
import { plural } from './words/counts';
import { totals } from './words/sentences';

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
      <p className="review-totals soft">
        {saved === undefined ? totals(snapshot) : `${plural(saved, 'clean copy', 'clean copies')} saved`}
      </p>
      <Button look="primary" aria-disabled={!primary.ready} hint={primary.hint} onClick={() => actions.finish(actions.goToMissing)}>{primary.label}</Button>
    </footer>
  );
};
