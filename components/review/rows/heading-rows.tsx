import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-paths';
import type { RowOf, Tab } from '../list-row-view';
import type { SectionId } from '../layout';
import { useActions } from '../use-review';
import { GROUP } from '../words/groups';
import { plural } from '../words/counts';
import { SAY } from '../words/sentences';
import { ChoiceButtons } from './choice-buttons';
import { Chevron } from './chevron';

const SECTION: Readonly<Record<SectionId, { readonly title: string; readonly icon: IconName; readonly intro?: string }>> = {
  eye: { title: 'Needs your eye', icon: 'eye', intro: SAY.safeByDefault },
  look: { title: 'Could not be checked', icon: 'picture', intro: SAY.mustLook },
  trouble: { title: 'Trouble', icon: 'trouble', intro: SAY.troubleIntro },
  replaced: { title: 'Will be replaced', icon: 'replace' },
  hidden: { title: 'Hidden in the files', icon: 'hidden', intro: SAY.hiddenIntro },
  kept: { title: 'Kept', icon: 'keep', intro: SAY.keptIntro },
};

export const SectionRow = ({ row, tab }: { readonly row: RowOf<'section'>; readonly tab: Tab }) => {
  const { title, icon, intro } = SECTION[row.section];
  const asks = row.section === 'eye' || row.section === 'look';
  const done = asks && row.undecided === 0;
  return (
    <div className="section-row">
      <Chevron row={row} what={title} tab={tab} />
      <Icon name={icon} />
      <div className="row-words">
        <h2 className="section-title">{title} <span className="count">{(asks && !done ? row.undecided : row.count).toLocaleString('en')}</span></h2>
        {row.open && intro && <p className="soft section-intro">{done ? 'All decided.' : intro}</p>}
      </div>
    </div>
  );
};

export const GroupRow = ({ row, tab }: { readonly row: RowOf<'group'>; readonly tab: Tab }) => {
  const actions = useActions();
  const { heading, icon } = GROUP[row.group];
  const first = row.rows[0]?.choice;
  const all = row.rows.every((entity) => entity.choice === first) ? first : undefined;
  return (
    <div className="group-row">
      <Chevron row={row} what={heading} tab={tab} />
      <Icon name={icon} />
      <h3 className="group-title row-words">{heading} <span className="count">{row.rows.length.toLocaleString('en')}</span></h3>
      {row.rows.length > 1 && <ChoiceButtons chosen={all} about={`all: ${heading}`} tab={tab} onChoose={(choice) => actions.choose(row, choice)} label={(choice) => ALL[choice]} />}
    </div>
  );
};
const ALL = { replace: 'Replace all', remove: 'Remove all', keep: 'Keep all' } as const;

export const HiddenFileRow = ({ row, tab }: { readonly row: RowOf<'file'>; readonly tab: Tab }) => (
  <div className="group-row">
    <Chevron row={row} what={row.file.name} tab={tab} />
    <Icon name="file" />
    <h3 className="group-title row-words">{row.file.name} <span className="count">{plural(row.count, 'kind')}</span></h3>
  </div>
);
