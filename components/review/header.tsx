import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { needsEye } from './layout';
import { useActions, useReviewState } from './use-review';
import { firstLine, weightLine } from './words/sentences';
import { plural } from './words/counts';

/** Did anything go out? Is it serious? What do I have to do? */
export const Header = () => {
  const snapshot = useReviewState((state) => state.snapshot);
  const actions = useActions();
  if (!snapshot) return null;
  const eye = snapshot.entities.filter(needsEye).length;
  const look = snapshot.missing.length;
  const todo = eye + look;
  return (
    <header className="review-header">
      <div className="review-head-words">
        <h1 className="review-first"><Icon name="shield" size={20} />{firstLine(snapshot)}</h1>
        <p className="review-weight">{weightLine(snapshot)}</p>
      </div>
      <div className="review-head-buttons">
        {todo > 0
          ? <Button icon="eye" className="needs-button" onClick={actions.nextEye}>{plural(todo, 'needs', 'need')} your eye</Button>
          : snapshot.step === 'ready' && <p className="all-decided"><Icon name="keep" />All decided</p>}
        <Button look="quiet" icon="help" title="Keys (?)" onClick={actions.openHelp}><span className="only-heard">Keys</span></Button>
      </div>
    </header>
  );
};
