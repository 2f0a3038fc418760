import { useCallback, useMemo, useRef, type FocusEvent, type RefObject } from 'react';
import type { Snapshot } from '../../scrubber/review-rows';
import { Button } from '../ui/button';
import { VirtualList } from '../ui/virtual-list';
import { FilterBar } from './filter-bar';
import { listRows, type ListRow } from './list-rows';
import { ListRowView } from './list-row-view';
import { useListFocus, useListKeys } from './use-list';
import { useActions, useReviewState } from './use-review';
import { SAY } from './words/sentences';

/** How tall a row is before it was ever drawn. */
const ESTIMATE: Readonly<Record<ListRow['kind'], number>> = {
  section: 62, group: 40, file: 40, entity: 58, detail: 150, place: 76, loading: 36, hidden: 58, preview: 80, 'all-pictures': 48, picture: 150, unchecked: 72, embedded: 72, trouble: 92,
};
const PEEK_HEIGHT = 42;
const guess = (row: ListRow | undefined): number =>
  ESTIMATE[row?.kind ?? 'entity'] + (row?.kind === 'entity' && !row.open && row.entity.sureness === 'needs-your-eye' ? PEEK_HEIGHT : 0);
/** A mouse that rests is no hand in the list. */
const POINTER_RESTS_MS = 1500;

export const ListColumn = () => {
  const snapshot = useReviewState((state) => state.snapshot);
  return (
    <section className="list-column" aria-label="What was found">
      <FilterBar />
      {snapshot && <List snapshot={snapshot} />}
    </section>
  );
};

const List = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const actions = useActions();
  const layout = useReviewState((state) => state.layout);
  const toggled = useReviewState((state) => state.toggled);
  const places = useReviewState((state) => state.places);
  const previews = useReviewState((state) => state.previews);
  const fresh = useReviewState((state) => state.fresh);
  const rows = useMemo(() => listRows({ snapshot, layout, toggled, places, previews }), [snapshot, layout, toggled, places, previews]);
  const grid = useRef<HTMLDivElement>(null);
  const { active, pinned } = useListFocus(rows, grid);
  const keyOf = useCallback((index: number) => rows[index]?.key ?? '', [rows]);
  const estimate = useCallback((index: number) => guess(rows[index]), [rows]);
  const onKeyDown = useListKeys(rows, active);
  const hold = usePointerHold();
  const onBlur = useLeave(grid);
  return (
    <>
      {fresh > 0 && <Button look="quiet" icon="down" className="fresh" onClick={actions.settle}>{fresh.toLocaleString('en')} new</Button>}
      {rows.length === 0 && <p className="list-empty soft">{snapshot.step === 'reading' ? SAY.stillReading : SAY.noRows}</p>}
      <VirtualList
        ref={grid} className="list" count={rows.length} keyOf={keyOf} estimate={estimate} pinned={pinned}
        role="treegrid" aria-label="What was found" aria-rowcount={rows.length} hidden={rows.length === 0}
        onKeyDown={onKeyDown} onPointerMove={hold}
        onFocus={(event) => { actions.hold('focus', true); const key = keyAt(event.target); if (key !== undefined) actions.activate(key); }}
        onBlur={onBlur}
        row={(index) => { const row = rows[index]; return row && <ListRowView row={row} index={index} active={row.key === active} />; }}
      />
    </>
  );
};

const keyAt = (target: Element): string | undefined => target.closest<HTMLElement>('[data-key]')?.dataset.key;

/** The hand has left the list. A row that disappears under the focus leaves too, but then the list takes the focus again at once. */
const useLeave = (grid: RefObject<HTMLElement | null>) => {
  const actions = useActions();
  return (event: FocusEvent): void => {
    const leave = (): void => { if (!grid.current?.contains(document.activeElement)) actions.hold('focus', false); };
    if (event.relatedTarget === null) setTimeout(leave);
    else if (!grid.current?.contains(event.relatedTarget as Node)) actions.hold('focus', false);
  };
};

const usePointerHold = (): (() => void) => {
  const actions = useActions();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return () => {
    actions.hold('pointer', true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => actions.hold('pointer', false), POINTER_RESTS_MS);
  };
};
