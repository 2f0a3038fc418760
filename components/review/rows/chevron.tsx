import { Icon } from '../../ui/icon';
import type { ListRow } from '../list-rows';
import type { Tab } from '../list-row-view';
import { useActions } from '../use-review';

/** Opens and closes a row with the mouse; the row itself says whether it is open. */
export const Chevron = ({ row, what, tab }: { readonly row: ListRow; readonly what: string; readonly tab: Tab }) => {
  const actions = useActions();
  return (
    <button type="button" className="chevron" tabIndex={tab} onClick={() => actions.toggle(row)} aria-label={`${row.open ? 'Close' : 'Open'} ${what}`}>
      <Icon name={row.open ? 'down' : 'right'} size={16} />
    </button>
  );
};
