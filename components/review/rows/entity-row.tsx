import type { EntityRow } from '../../../scrubber/review-rows';
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
    </div>
  );
};

const outcome = (entity: EntityRow): string =>
  entity.choice === 'replace' ? entity.standIn : entity.choice === 'remove' ? 'removed' : 'stays as it is';

const facts = (entity: EntityRow): string => [
  typeName(entity.type),
  entity.files.length > 1 ? `${plural(entity.places, 'place')} in ${plural(entity.files.length, 'file')}` : plural(entity.places, 'place'),
  reasonWords(entity.reason, entity.evidence),
  ...(entity.exceptions > 0 ? [`${plural(entity.exceptions, 'place differs', 'places differ')}`] : []),
  ...(entity.decided ? ['your choice'] : []),
].join(' · ');
