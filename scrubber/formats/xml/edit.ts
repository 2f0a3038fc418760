import { ScrubError } from '../../errors';

/** Replaces the characters start..end of a part's text (UTF-16 units of the decoded part). */
export type Operation = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Applies operations once; everything between them stays as it is. Insertions at one place keep their order.
 * @throws ScrubError internal when two operations overlap, which would be a mistake of ours
 */
export const applyOperations = (text: string, operations: readonly Operation[]): string => {
  const sorted = operations.map((operation, order) => ({ operation, order }))
    .sort((a, b) => a.operation.start - b.operation.start || a.operation.end - b.operation.end || a.order - b.order);
  const out: string[] = [];
  let at = 0;
  for (const { operation } of sorted) {
    if (operation.start < at || operation.end < operation.start || operation.end > text.length) throw new ScrubError('internal');
    out.push(text.slice(at, operation.start), operation.text);
    at = operation.end;
  }
  out.push(text.slice(at));
  return out.join('');
};

/** A removed range swallows whatever else was meant to happen inside it. Removals may overlap each other; the rest must not. */
export const withRemovals = (removals: readonly Operation[], others: readonly Operation[]): Operation[] => {
  const merged = mergeRanges(removals);
  const swallowed = (operation: Operation): boolean => {
    let low = 0, high = merged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1, range = merged[middle];
      if (!range) return false;
      if (operation.start >= range.end) low = middle + 1;
      else if (operation.end <= range.start && !(operation.start === range.start && operation.end === range.start)) high = middle - 1;
      else return operation.start > range.start || operation.end > operation.start;
    }
    return false;
  };
  return [...merged, ...others.filter((operation) => !swallowed(operation))];
};

const mergeRanges = (ranges: readonly Operation[]): Operation[] => {
  const merged: { start: number; end: number; text: string }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged[merged.length - 1];
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
};
