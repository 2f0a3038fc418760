import { useEffect } from 'react';
import type { Review } from './store';
import { useActions, useReviewStore } from './use-review';

/** Keys that work everywhere in the window. Letters are left alone while somebody types or answers a dialog. */
export const useKeyboard = (): void => {
  const actions = useActions();
  const store = useReviewStore();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || store.getState().dialog !== undefined) return;
      const typing = target.matches('input, textarea, select');
      if ((event.ctrlKey || event.metaKey) && !event.altKey) withControl(event, typing, actions);
      else if (!typing && !event.altKey) plainKey(event, actions);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [actions, store]);
};

const withControl = (event: KeyboardEvent, typing: boolean, actions: Review['actions']): void => {
  if (event.key === 'Enter') { event.preventDefault(); actions.finish(actions.goToMissing); }
  if (event.key.toLowerCase() === 'z' && !typing && !event.shiftKey) { event.preventDefault(); actions.undo(); }
};

const plainKey = (event: KeyboardEvent, actions: Review['actions']): void => {
  const work = KEYS[event.key.toLowerCase()];
  if (!work) return;
  event.preventDefault();
  work(actions);
};

const KEYS: Readonly<Record<string, (actions: Review['actions']) => void>> = {
  '/': (actions) => { actions.showPane('list'); requestAnimationFrame(() => document.getElementById('filter')?.focus()); },
  '?': (actions) => actions.openHelp(),
  a: (actions) => actions.openAdd(),
  n: (actions) => actions.nextEye(),
};
