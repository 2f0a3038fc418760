import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { outcome } from '../rows/entity-row';
import { ChoiceButtons } from '../rows/choice-buttons';
import { useActions, useReviewState } from '../use-review';
import { SAY } from '../words/sentences';

const ZOOMS = [1, 1.5, 2, 3] as const;
type PageBarProps = { readonly zoom: number; readonly onZoom: (zoom: number) => void };

/** Below the pages: what was clicked and what becomes of it, and how large pages are. */
export const PageBar = ({ zoom, onZoom }: PageBarProps) => {
  const side = useReviewState((state) => state.text.side);
  const status = useReviewState((state) => state.text.status);
  const selection = useReviewState((state) => state.text.selection);
  const picked = useReviewState((state) => state.text.entity !== undefined);
  const attached = useReviewState((state) => state.snapshot?.embedded.some(({ file, choice }) => file === state.text.file && choice === 'keep') ?? false);
  const words = status === 'failed' ? (side === 'clean' ? SAY.cleanFailed : SAY.textFailed) : status === 'loading' && side === 'clean' ? SAY.cleanMaking : undefined;
  return (
    <div className="page-bar">
      {side === 'original' && selection === '' && <Picked />}
      {attached && <p className="soft page-hint">{SAY.attachedPages}</p>}
      <div className="page-bar-line">
        <p className="soft page-hint" role="status">{words ?? (side === 'clean' ? SAY.cleanPageHint : picked ? '' : SAY.pageHint)}</p>
        <span className="segments" role="group" aria-label="Size of the page">
          {ZOOMS.map((one) => (
            <button key={one} type="button" className="segment" aria-pressed={zoom === one} onClick={() => onZoom(one)}>{one === 1 ? 'Fit' : `${one}×`}</button>
          ))}
        </span>
      </div>
    </div>
  );
};

/** The thing whose box was clicked, to be decided where the eye is. */
const Picked = () => {
  const actions = useActions();
  const entity = useReviewState((state) => state.snapshot?.entities.find(({ id }) => id === state.text.entity));
  if (!entity) return null;
  return (
    <div className="picked">
      <p className="picked-words"><span className="entity-text">{entity.text}</span><Icon name="arrow" size={14} /><span className="stand-in">{outcome(entity)}</span></p>
      <ChoiceButtons chosen={entity.choice} about={entity.text} tab={0} onChoose={(choice) => actions.chooseEntity(entity.id, choice)} />
      <Button look="link" onClick={() => actions.goToEntity(entity.id)}>Show its row</Button>
    </div>
  );
};
