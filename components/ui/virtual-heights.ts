/** Heights of many rows of which few were ever drawn: measured where known, estimated where not. */
export type Heights = {
  /** Offsets of all rows; the last number is the whole height. */
  readonly offsets: Float64Array;
  readonly total: number;
};

export const layOut = (count: number, keyOf: (index: number) => string, estimate: (index: number) => number, measured: ReadonlyMap<string, number>): Heights => {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    offsets[index + 1] = (offsets[index] ?? 0) + (measured.get(keyOf(index)) ?? estimate(index));
  }
  return { offsets, total: offsets[count] ?? 0 };
};

/** The row that covers this offset. */
export const rowAt = (heights: Heights, offset: number): number => {
  let low = 0;
  let high = Math.max(0, heights.offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((heights.offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Indices to draw, ascending: the window with some rows around it, and the pinned ones, which must not leave the page. */
export const rowsToDraw = (heights: Heights, top: number, height: number, around: number, pinned: readonly number[]): readonly number[] => {
  const count = heights.offsets.length - 1;
  if (count <= 0) return [];
  const first = Math.max(0, rowAt(heights, top) - around);
  const last = Math.min(count - 1, rowAt(heights, top + height) + around);
  const rows: number[] = [];
  for (let index = first; index <= last; index += 1) rows.push(index);
  const extra = pinned.filter((index) => index >= 0 && index < count && (index < first || index > last));
  return extra.length === 0 ? rows : [...new Set([...rows, ...extra])].sort((a, b) => a - b);
};
