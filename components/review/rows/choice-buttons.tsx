import type { Choice } from '../../../scrubber/types';
import type { Tab } from '../list-row-view';
import { CHOICE, CHOICES } from '../words/choices';

type ChoiceButtonsProps = {
  readonly choices?: readonly Choice[];
  readonly chosen: Choice | undefined;
  /** What it is about, for ears only. */
  readonly about: string;
  readonly tab: Tab;
  readonly label?: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
};

/** The same words everywhere: Replace, Remove, Keep. */
export const ChoiceButtons = ({ choices = CHOICES, chosen, about, tab, label, onChoose }: ChoiceButtonsProps) => (
  <span className="segments choices" role="group" aria-label={`Decide on ${about}`}>
    {choices.map((choice) => (
      <button key={choice} type="button" className={`segment choice-${choice}`} tabIndex={tab} aria-pressed={chosen === choice} onClick={() => onChoose(choice)}>
        {label?.(choice) ?? CHOICE[choice].label}
      </button>
    ))}
  </span>
);
