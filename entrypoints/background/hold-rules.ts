import type { HoldRules } from '../shared/messages';
import { readManaged } from '../shared/managed';
import { isSameTerm, readTerms } from '../shared/terms';

/** What every hold begins with. The organisation's terms stand beside the contractor's own. */
export const holdRules = async (): Promise<HoldRules> => {
  const [own, managed] = await Promise.all([readTerms(), readManaged()]);
  const terms = [...own, ...managed.terms.filter((term) => !own.some((one) => isSameTerm(one, term)))];
  return { terms, defaults: managed.defaults, requiredChecks: managed.requiredChecks };
};
