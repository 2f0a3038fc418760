import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReviewSession, Snapshot } from '../../scrubber/review-rows';
import { decideActions } from './actions-decide';
import { finishActions } from './actions-finish';
import { listActions } from './actions-list';
import { textActions } from './actions-text';
import { arrange, keysOf } from './layout';
import { INITIAL, type ReviewState } from './state';

export type ReviewStore = StoreApi<ReviewState>;
export type ActionContext = { readonly store: ReviewStore; readonly session: ReviewSession };
export type Review = { readonly store: ReviewStore; readonly session: ReviewSession; readonly actions: ReviewActions; stop(): void };
export type ReviewActions = ReturnType<typeof allActions>;

/** The review without its looks: state, and everything a button or a key can do. Knows no React. */
export const createReview = (session: ReviewSession): Review => {
  const store = createStore<ReviewState>(() => INITIAL);
  const actions = allActions({ store, session });
  const stop = session.subscribe((snapshot) => {
    const before = store.getState().snapshot;
    receive(store, snapshot);
    actions.settleText(before, snapshot);
    if (before?.version !== snapshot.version) actions.reloadPlaces();
  });
  return { store, session, actions, stop };
};

const allActions = (context: ActionContext) => {
  const text = textActions(context);
  const list = listActions(context, text);
  return { ...text, ...list, ...decideActions(context, list.goToEntity), ...finishActions(context) };
};

/** Rows never move under the hand: while the list has the focus or the mouse moves over it, new rows only count. */
const receive = (store: ReviewStore, snapshot: Snapshot): void => {
  const { layout, filter, held, dialog } = store.getState();
  const next = arrange(snapshot, filter);
  const frozen = (held.focus || held.pointer || dialog !== undefined) && layout.sections.length > 0;
  if (!frozen) {
    store.setState({ snapshot, layout: next, fresh: 0 });
    return;
  }
  const known = new Set(keysOf(layout));
  store.setState({ snapshot, fresh: keysOf(next).filter((key) => !known.has(key)).length });
};
