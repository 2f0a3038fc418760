import { TextInput } from '../ui/text-input';
import { Icon } from '../ui/icon';
import { useActions, useReviewState } from './use-review';

export const FilterBar = () => {
  const actions = useActions();
  const filter = useReviewState((state) => state.filter);
  const fileName = useReviewState((state) => state.snapshot?.files.find((row) => row.file === state.filter.file)?.name);
  return (
    <div className="filter-bar">
      <div className="filter-box">
        <Icon name="search" />
        <TextInput
          id="filter" type="search" aria-label="Filter the list" placeholder="Filter" value={filter.text} onText={(text) => actions.setFilter({ text })}
          onKeyDown={(event) => { if (event.key === 'Escape') actions.setFilter({ text: '' }); }}
        />
      </div>
      <button type="button" className="chip" aria-pressed={filter.undecided} onClick={() => actions.setFilter({ undecided: !filter.undecided })}>Only undecided</button>
      {fileName !== undefined && (
        <button type="button" className="chip chip-file" aria-pressed="true" onClick={() => actions.setFilter({ file: undefined })}>
          <span className="chip-text">Only {fileName}</span><Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
};
