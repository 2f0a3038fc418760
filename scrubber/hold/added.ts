import type { Finding, LogEntry } from '../types';
import { atomKeys } from '../entities/atoms';
import { type Form, FormIndex } from '../entities/search';
import { findingId } from '../ids';
import type { HeldFile } from './held-file';

/** What the contractor added by text, found in a file at every place and in every writing. */
export const addedFindings = (held: HeldFile, log: readonly LogEntry[]): Finding[] => {
  const added = log.filter((entry) => entry.kind === 'add');
  if (added.length === 0) return [];
  const forms: Form[] = added.map((entry, owner) => ({ keys: atomKeys(entry.text), owner, everyday: false }));
  const index = new FormIndex(forms);
  return held.opened.segments.flatMap((segment) => index.search(segment).map(({ span, form }) => {
    const { type } = added[form.owner]!;
    const first = { segment: segment.id, span };
    return { id: findingId(first, type), spans: [first], entity: type, score: 1, recognizer: 'own-terms', reason: { code: 'added-by-you' as const } };
  }));
};
