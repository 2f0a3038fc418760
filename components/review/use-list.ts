import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { CHOICE_LETTERS } from './choice-letters';
import type { ListRow } from './list-rows';
import type { ReviewActions } from './store';
import { useActions, useReviewState, useReviewStore } from './use-review';

/** The active row stays in the page, gets the focus when a key asked for it, and hands it on when it disappears. */
export const useListFocus = (rows: readonly ListRow[], grid: RefObject<HTMLDivElement | null>) => {
  const actions = useActions();
  const store = useReviewStore();
  const wanted = useReviewState((state) => state.active);
  const asked = useReviewState((state) => state.focusAsked);
  const found = rows.findIndex((row) => row.key === wanted);
  const last = useRef(0);
  const index = found >= 0 ? found : Math.min(last.current, Math.max(0, rows.length - 1));
  last.current = index;
  const active = rows[index]?.key;
  const answered = useRef(0);
  const reveal = useReviewState((state) => state.revealAsked);
  const revealed = useRef(0);
  useLayoutEffect(() => {
    const lost = found < 0 && wanted !== undefined && store.getState().held.focus && document.activeElement === document.body;
    if (lost && active !== undefined && store.getState().dialog === undefined) actions.activate(active, true);
    const toFocus = answered.current !== asked, toShow = revealed.current !== reveal;
    if ((!toFocus && !toShow) || active === undefined) return;
    answered.current = asked;
    revealed.current = reveal;
    const row = [...(grid.current?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])].find((element) => element.dataset.key === active);
    if (toFocus) row?.focus({ preventScroll: true });
    if (row) bringIntoSight(row, SETTLING_FRAMES);
  });
  const asking = useReviewState((state) => state.dialog !== undefined);
  useLayoutEffect(() => {
    // A closing dialog gives the focus back while React hears no events.
    if (!asking && grid.current?.contains(document.activeElement)) actions.hold('focus', true);
  }, [asking, actions, grid]);
  const pinned = useMemo(() => [index], [index]);
  return { active, pinned };
};

/** Rows around it are measured only when they are drawn, and those above may push it out again. */
const SETTLING_FRAMES = 12;
const bringIntoSight = (row: HTMLElement, frames: number): void => {
  row.scrollIntoView({ block: 'nearest' });
  if (frames > 0) requestAnimationFrame(() => bringIntoSight(row, frames - 1));
};

const PAGE = 10;
const STEPS: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: 'first', End: 'last',
};

/** The keys of the list (review-design.md, Keyboard; the pattern is ARIA's treegrid). */
export const useListKeys = (rows: readonly ListRow[], active: string | undefined) => {
  const actions = useActions();
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input:not([type="checkbox"]), select')) return;
    const index = rows.findIndex((row) => row.key === active);
    const row = rows[index];
    if (row && handled(event, target, rows, row, index, actions)) event.preventDefault();
  };
};

const handled = (event: KeyboardEvent, target: HTMLElement, rows: readonly ListRow[], row: ListRow, index: number, actions: ReviewActions): boolean => {
  const step = STEPS[event.key];
  const choice = CHOICE_LETTERS[event.key.toLowerCase()];
  if (step !== undefined) actions.move(rows, step);
  else if (choice) actions.choose(row, choice);
  else if (event.key === 'ArrowRight') return openOrEnter(rows, row, actions);
  else if (event.key === 'ArrowLeft') return closeOrLeave(rows, row, index, actions);
  else if ((event.key === 'Enter' || event.key === ' ') && target.getAttribute('role') === 'row') return press(row, event.key, actions);
  else return false;
  return true;
};

const openOrEnter = (rows: readonly ListRow[], row: ListRow, actions: ReviewActions): boolean => {
  if (row.open === false) actions.toggle(row);
  else if (row.open) actions.move(rows, 1);
  return row.open !== undefined;
};

const closeOrLeave = (rows: readonly ListRow[], row: ListRow, index: number, actions: ReviewActions): boolean => {
  if (row.open) { actions.toggle(row); return true; }
  const parent = rows.slice(0, index).findLast((above) => above.level < row.level);
  if (parent) actions.activate(parent.key, true);
  return parent !== undefined;
};

const press = (row: ListRow, key: string, actions: ReviewActions): boolean => {
  if (row.kind === 'place') {
    if (key === ' ') actions.toggleSplit(row.place.finding);
    else void actions.showPlace(row.entity.id, row.place);
    return true;
  }
  if (row.open === undefined) return false;
  actions.toggle(row);
  if (row.kind === 'entity') void actions.showEntity(row.entity.id);
  return true;
};
