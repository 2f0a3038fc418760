import type { MouseEvent, ReactNode } from 'react';
import type { ListRow } from '../list-rows';
import { useActions } from '../use-review';

type GridRowProps = { readonly row: ListRow; readonly index: number; readonly active: boolean; readonly children: ReactNode };

/** One row of the treegrid with one cell. Only the active row is reached with Tab; the arrows reach the others. */
export const GridRow = ({ row, index, active, children }: GridRowProps) => {
  const actions = useActions();
  const heading = row.kind === 'section' || row.kind === 'group' || row.kind === 'file';
  const clicked = (event: MouseEvent<HTMLElement>): void => {
    if ((event.target as HTMLElement).closest('button, input, select')) return;
    if (heading) actions.toggle(row);
    else if (row.kind === 'entity') void actions.showEntity(row.entity.id);
    else if (row.kind === 'place') void actions.showPlace(row.entity.id, row.place);
  };
  return (
    <div
      role="row" className={`row row-${row.kind} level-${row.level}`} data-key={row.key} tabIndex={active ? 0 : -1} aria-selected={active}
      aria-level={row.level} aria-rowindex={index + 1} aria-expanded={row.open} onClick={clicked}
    >
      <div role={heading ? 'rowheader' : 'gridcell'} className="cell">{children}</div>
    </div>
  );
};
