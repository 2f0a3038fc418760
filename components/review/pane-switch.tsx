import type { Pane } from './state';
import { useActions, useReviewState } from './use-review';

/** In a narrow window: one column at a time. */
export const PaneSwitch = () => {
  const actions = useActions();
  const pane = useReviewState((state) => state.pane);
  const found = useReviewState((state) => state.snapshot?.entities.length ?? 0);
  const files = useReviewState((state) => state.snapshot?.files.length ?? 0);
  const panes: readonly (readonly [Pane, string])[] = [['list', `Found (${found.toLocaleString('en')})`], ['text', 'Text'], ['files', `Files (${files})`]];
  return (
    <nav className="segments pane-switch" aria-label="Show">
      {panes.map(([one, words]) => (
        <button key={one} type="button" className="segment" aria-pressed={pane === one} onClick={() => actions.showPane(one)}>{words}</button>
      ))}
    </nav>
  );
};
