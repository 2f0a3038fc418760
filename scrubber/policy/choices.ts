import type { EntityType } from '../entity-types';
import type { Choice, EmbeddedFile, EntityId, Finding, HiddenItem } from '../types';
import type { Decided } from './decisions';
import { actionFor, type Defaults } from './defaults';

type Judged = { readonly id: EntityId; readonly type: EntityType; readonly score: number };

/** What happens to an entity: what was decided, else the default policy (asked means replaced until kept). */
export const choiceOf = (entity: Judged, decided: ReadonlyMap<string, Decided>, defaults: Defaults): Choice => {
  const own = decided.get(entity.id)?.choice;
  if (own !== undefined) return own;
  const action = defaults[entity.type];
  return action === 'ask' ? 'replace' : action;
};

/** A single place may be decided apart from its entity. */
export const choiceAt = (finding: Finding, entity: Judged, decided: ReadonlyMap<string, Decided>, defaults: Defaults): Choice =>
  decided.get(finding.id)?.choice ?? choiceOf(entity, decided, defaults);

export const needsYourEye = (entity: Judged, defaults: Defaults): boolean => actionFor(entity.type, entity.score, defaults) === 'ask';

/** Entities that stay by default (dates, amounts, countries) are not listed: they would bury the rest. */
export const isListed = (entity: Judged, decided: ReadonlyMap<string, Decided>, defaults: Defaults): boolean =>
  defaults[entity.type] !== 'keep' || decided.has(entity.id);

type WithChoices = { readonly id: string; readonly choices: readonly Choice[] };

/** The first of the choices that can be carried out is the default. */
const choiceAmong = ({ id, choices }: WithChoices, decided: ReadonlyMap<string, Decided>): Choice => {
  const own = decided.get(id)?.choice;
  return own !== undefined && choices.includes(own) ? own : choices[0] ?? 'remove';
};
export const choiceOfHidden = (item: HiddenItem, decided: ReadonlyMap<string, Decided>): Choice => choiceAmong(item, decided);
export const choiceOfEmbedded = (file: EmbeddedFile, decided: ReadonlyMap<string, Decided>): Choice => choiceAmong(file, decided);
