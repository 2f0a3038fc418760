import type { HoldRules } from '../shared/messages';
import { readManaged } from '../shared/managed';
import { readCloseReading } from '../shared/close-reading';
import { isSameTerm, readTerms } from '../shared/terms';

/** What every hold begins with. The organisation's terms stand beside the contractor's own. */
export const holdRules = async (): Promise<HoldRules> => {
  const [own, managed, closeReading] = await Promise.all([readTerms(), readManaged(), readCloseReading()]);
  const terms = [...own, ...managed.terms.filter((term) => !own.some((one) => isSameTerm(one, term)))];
  return { terms, closeReading, defaults: managed.defaults, requiredChecks: managed.requiredChecks };
};
