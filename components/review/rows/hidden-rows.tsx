import type { HiddenRow } from '../../../scrubber/review-rows';
import { Icon } from '../../ui/icon';
import type { RowOf, Tab } from '../list-row-view';
import { useActions } from '../use-review';
import { HIDDEN, hiddenChoice, hiddenCount, hiddenResult } from '../words/hidden';
import { ChoiceButtons } from './choice-buttons';
import { Chevron } from './chevron';

/** Something a reader does not see: what it is, where, and what happens to it. */
export const HiddenRowView = ({ row, tab }: { readonly row: RowOf<'hidden'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { hidden } = row;
  const name = hiddenCount(hidden.kind, hidden.count);
  return (
    <div className={`entity-row chose-${hidden.choice}`}>
      <Chevron row={row} what={name} tab={tab} />
      <Icon name={hidden.kind === 'picture-metadata' || hidden.kind === 'thumbnail' ? 'picture' : 'hidden'} />
      <div className="row-words">
        <p className="entity-line"><span className="entity-text">{name}</span></p>
        <p className="soft">{hidden.place.label} · {hiddenResult(hidden.kind, hidden.choice)}</p>
      </div>
      {hidden.choices.length > 1
        ? <ChoiceButtons choices={hidden.choices} chosen={hidden.choice} about={name} tab={tab} label={(choice) => hiddenChoice(hidden.kind, choice)} onChoose={(choice) => actions.choose(row, choice)} />
        : <span className="only-way">{hidden.choice === 'remove' ? 'Removed' : 'Cleaned'}</span>}
    </div>
  );
};

const PREVIEW_LINES = 40;

export const PreviewRow = ({ hidden, lines }: { readonly hidden: HiddenRow; readonly lines: readonly string[] | undefined }) => (
  <div className="preview-row">
    <p className="soft">{HIDDEN[hidden.kind].holds}</p>
    {lines === undefined && <p className="soft">Looking inside.</p>}
    {lines?.length === 0 && <p className="soft">There is no text in it.</p>}
    {lines && lines.length > 0 && <ul className="preview-lines">{lines.slice(0, PREVIEW_LINES).map((line, index) => <li key={index}>{line}</li>)}</ul>}
    {lines && lines.length > PREVIEW_LINES && <p className="soft">And {(lines.length - PREVIEW_LINES).toLocaleString('en')} more.</p>}
  </div>
);
