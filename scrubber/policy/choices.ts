import type { EntityType } from '../entity-types';
import type { Choice, EntityId, Finding, HiddenItem } from '../types';
import type { Decided } from './decisions';
import { actionFor, DEFAULT_ACTIONS } from './defaults';

type Judged = { readonly id: EntityId; readonly type: EntityType; readonly score: number };

/** What happens to an entity: what was decided, else the default policy (asked means replaced until kept). */
export const choiceOf = (entity: Judged, decided: ReadonlyMap<string, Decided>): Choice => {
  const own = decided.get(entity.id)?.choice;
  if (own !== undefined) return own;
  const action = DEFAULT_ACTIONS[entity.type];
  return action === 'ask' ? 'replace' : action;
};

/** A single place may be decided apart from its entity. */
export const choiceAt = (finding: Finding, entity: Judged, decided: ReadonlyMap<string, Decided>): Choice =>
  decided.get(finding.id)?.choice ?? choiceOf(entity, decided);

export const needsYourEye = (entity: Judged): boolean => actionFor(entity.type, entity.score) === 'ask';

/** Entities that stay by default (dates, amounts, countries) are not listed: they would bury the rest. */
export const isListed = (entity: Judged, decided: ReadonlyMap<string, Decided>): boolean =>
  DEFAULT_ACTIONS[entity.type] !== 'keep' || decided.has(entity.id);

/** The first of a hidden item's choices is its default. */
export const choiceOfHidden = (item: HiddenItem, decided: ReadonlyMap<string, Decided>): Choice => {
  const own = decided.get(item.id)?.choice;
  return own !== undefined && item.choices.includes(own) ? own : item.choices[0] ?? 'remove';
};
