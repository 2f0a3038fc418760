import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, rowAt, rowsToDraw } from '../../../components/ui/virtual-heights';

const key = (index: number): string => String(index);

describe('virtual heights', () => {
  it('finds the row at every offset', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 }), (sizes) => {
      const heights = layOut(sizes.length, key, (index) => sizes[index] ?? 0, new Map());
      sizes.forEach((size, index) => {
        const top = heights.offsets[index] ?? 0;
        expect(rowAt(heights, top)).toBe(index);
        expect(rowAt(heights, top + size - 1)).toBe(index);
      });
    }));
  });
  it('prefers what was measured', () => {
    expect(layOut(3, key, () => 10, new Map([['1', 50]])).total).toBe(70);
  });
  it('draws few rows, in order, and the pinned one wherever it is', () => {
    const heights = layOut(20_000, key, () => 50, new Map());
    const drawn = rowsToDraw(heights, 500_000, 600, 6, [3, 3]);
    expect(drawn[0]).toBe(3);
    expect(drawn.length).toBeLessThan(30);
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
    expect(rowsToDraw(layOut(0, key, () => 50, new Map()), 0, 600, 6, [0])).toEqual([]);
  });
});
