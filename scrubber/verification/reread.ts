import type { Counts, EntityId, Finding, HiddenItem, OpenDocument, Plan, Residue, Segment } from '../types';
import { compact } from '../entities/atoms';
import type { FormIndex } from '../entities/search';

/** How often a form of an entity stands at places that no edit touches, by owner and writing. */
type Tally = Map<string, number>;

const tallyKey = (owner: number, text: string): string => `${owner} ${compact(text)}`;

const tally = (segments: readonly Segment[], index: FormIndex, skip: (segment: Segment, start: number, end: number) => boolean): Map<string, { count: number; owner: number; segment: Segment }> => {
  const counts = new Map<string, { count: number; owner: number; segment: Segment }>();
  for (const segment of segments) {
    for (const { span, form } of index.search(segment)) {
      if (skip(segment, span.start, span.end)) continue;
      const key = tallyKey(form.owner, segment.text.slice(span.start, span.end));
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { count: 1, owner: form.owner, segment }); else known.count++;
    }
  }
  return counts;
};

/** Spans of the original that the plan edits, by segment. */
const editedSpans = (plan: Plan): Map<number, { start: number; end: number }[]> => {
  const spans = new Map<number, { start: number; end: number }[]>();
  for (const edit of plan.edits) spans.set(edit.segment, [...(spans.get(edit.segment) ?? []), edit.span]);
  return spans;
};

export const allowedForms = (original: readonly Segment[], plan: Plan, index: FormIndex): Tally => {
  const edited = editedSpans(plan);
  const counts = tally(original, index, (segment, start, end) => (edited.get(segment.id) ?? []).some((span) => span.start < end && start < span.end));
  return new Map([...counts].map(([key, { count }]) => [key, count]));
};

/**
 * Verification 1a: a form of a replaced or removed entity at a place that the plan neither kept nor judged an ordinary word.
 * What the plan left untouched in the original may be there again, exactly as often.
 */
export const formsLeft = (
  reread: readonly Segment[], allowed: Tally, index: FormIndex, ownerGoes: (owner: number) => EntityId | undefined, isStandIn: (segment: Segment, start: number, end: number) => boolean,
): Residue[] => {
  const residue: Residue[] = [];
  const found = tally(reread, index, isStandIn);
  for (const [key, { count, owner, segment }] of found) {
    const entity = ownerGoes(owner);
    if (entity !== undefined && count > (allowed.get(key) ?? 0)) residue.push({ check: 'forms-gone', place: segment.place, entity });
  }
  return residue;
};

/** Verification 3: the hidden items that the output has are those that the plan keeps. */
export const hiddenLeft = (reread: OpenDocument, plan: Plan): Residue[] => {
  const kept = new Set(plan.keep);
  return reread.hidden.filter((item: HiddenItem) => !kept.has(item.id)).map((item) => ({ check: 'hidden-items' as const, place: item.place }));
};

/** Verification 4: a reader finds in the output what the rewriter says it wrote. */
export const countsDiffer = (reread: Counts, written: Counts): Residue[] => {
  const names = new Set([...Object.keys(reread), ...Object.keys(written)]);
  return [...names].filter((name) => (reread[name] ?? 0) !== (written[name] ?? 0))
    .map((name) => ({ check: 'counts' as const, place: { part: name, label: name } }));
};

/** Verification 1b: findings of the output that are neither stand-ins nor were left on purpose. */
export const newFindings = (findings: readonly Finding[], textOf: (finding: Finding) => string, known: (text: string) => boolean): Finding[] =>
  findings.filter((finding) => !known(textOf(finding)));

/** A file inside the output that its own reader does not read would be unproven. */
export const innerUnread = ({ embedded }: OpenDocument): Residue[] =>
  embedded.filter(({ text }) => text === undefined).map(({ place }) => ({ check: 'hidden-items', place }));
