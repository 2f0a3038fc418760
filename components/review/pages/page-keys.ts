import type { KeyboardEvent } from 'react';
import { CHOICE_LETTERS } from '../choice-letters';
import type { ReviewActions } from '../store';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** On a mark: arrows go to the next and the one before, letters decide as they do in the list. */
export const moveOrDecide = (event: KeyboardEvent<HTMLElement>, actions: ReviewActions): void => {
  const { dataset } = event.target as HTMLElement, step = STEPS[event.key], choice = CHOICE_LETTERS[event.key.toLowerCase()];
  if (dataset.mark === undefined || dataset.entity === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (step !== undefined) focusNext(event.currentTarget, dataset.mark, step);
  else if (choice !== undefined) actions.chooseEntity(dataset.entity, choice);
  else return;
  event.preventDefault();
};

const focusNext = (pane: HTMLElement, from: string, step: number): void => {
  const marks = [...pane.querySelectorAll<HTMLElement>('[data-mark]')], next = marks[marks.findIndex(({ dataset }) => dataset.mark === from) + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};
