import { useEffect } from 'react';
import type { EntityRow, PlaceRow } from '../../../scrubber/review-rows';
import { Icon } from '../../ui/icon';
import type { RowOf, Tab } from '../list-row-view';
import { useActions, useReviewState } from '../use-review';
import { GROUP } from '../words/groups';
import { plural } from '../words/counts';
import { reasonWords } from '../words/reasons';
import { typeName } from '../words/types';
import { ChoiceButtons } from './choice-buttons';
import { Chevron } from './chevron';

/** One thing, one row: name as found, stand-in, how many places, why. */
export const EntityRowView = ({ row, tab }: { readonly row: RowOf<'entity'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { entity } = row;
  const lit = useReviewState((state) => state.text.entity === entity.id);
  return (
    <div className={`entity-row chose-${entity.choice}${lit ? ' lit' : ''}`}>
      <Chevron row={row} what={entity.text} tab={tab} />
      <Icon name={GROUP[entity.group].icon} />
      <div className="row-words">
        <p className="entity-line">
          <span className="entity-text">{entity.text}</span>
          <Icon name="arrow" size={14} />
          <span className="stand-in">{outcome(entity)}</span>
        </p>
        <p className="soft entity-why">{facts(entity)}</p>
      </div>
      <ChoiceButtons chosen={entity.choice} about={entity.text} tab={tab} onChoose={(choice) => actions.choose(row, choice)} />
      {!row.open && entity.sureness === 'needs-your-eye' && <Peek entity={entity} />}
    </div>
  );
};

const PEEK = 2;
const BEFORE = 26;

/** Where doubt is, the sentence decides: two of them, in one line each, so that their height is known before they are here. */
const Peek = ({ entity }: { readonly entity: EntityRow }) => {
  const actions = useActions();
  const places = useReviewState((state) => state.places.get(entity.id));
  useEffect(() => actions.peek(entity.id), [actions, entity.id]);
  return (
    <ul className="peek">
      {Array.from({ length: Math.min(PEEK, entity.places) }, (_, index) => <li key={index}>{places?.[index] && <PeekLine place={places[index]} />}</li>)}
    </ul>
  );
};

const PeekLine = ({ place }: { readonly place: PlaceRow }) => (
  <>{shortBefore(place.before)}<mark className="mark">{place.match}</mark>{place.after}</>
);

/** The last words before the match, so that the match itself is never cut off. */
const shortBefore = (before: string): string =>
  before.length > BEFORE ? `… ${before.slice(-BEFORE).replace(/^\S*\s+/, '')}` : before;

/** What stands there afterwards, in words. */
export const outcome = (entity: EntityRow): string =>
  entity.choice === 'replace' ? entity.standIn : entity.choice === 'remove' ? 'removed' : 'stays as it is';

const facts = (entity: EntityRow): string => [
  typeName(entity.type),
  entity.files.length > 1 ? `${plural(entity.places, 'place')} in ${plural(entity.files.length, 'file')}` : plural(entity.places, 'place'),
  reasonWords(entity.reason, entity.evidence),
  ...(entity.exceptions > 0 ? [`${plural(entity.exceptions, 'place differs', 'places differ')}`] : []),
  ...(entity.decided ? ['your choice'] : []),
].join(' · ');
