import { Icon } from '../../ui/icon';
import type { RowOf, Tab } from '../list-row-view';
import { useActions, useReviewState } from '../use-review';
import { ChoiceButtons } from './choice-buttons';

/** One place of an entity with its sentence; may be decided on its own. */
export const PlaceRowView = ({ row, tab }: { readonly row: RowOf<'place'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { place, entity } = row;
  const split = useReviewState((state) => (state.split?.entity === entity.id ? state.split.findings : undefined));
  const file = useReviewState((state) => state.snapshot?.files.find((one) => one.file === place.file)?.name);
  return (
    <div className="place-row">
      {split && (
        <input type="checkbox" className="tick" autoComplete="off" tabIndex={tab} checked={split.has(place.finding)}
          aria-label="This is something else" onChange={() => actions.toggleSplit(place.finding)} />
      )}
      <div className="row-words">
        <p className="place-sentence">{place.before}<mark className={`mark mark-${place.choice}`}>{place.match}</mark>{place.after}</p>
        <p className="soft place-where">
          {!place.visible && <span className="not-seen"><Icon name="hidden" size={14} /> not seen by readers · </span>}{file} · {place.place.label}
          <button type="button" className="link-button" tabIndex={tab} onClick={() => { void actions.showPlace(entity.id, place); actions.showPane('text'); }}>Show</button>
        </p>
      </div>
      <ChoiceButtons chosen={place.choice} about="this place" tab={tab} onChoose={(choice) => actions.choose(row, choice)} />
    </div>
  );
};
