import { describe, expect, test } from 'vitest';
import { roundAside } from '../../../scrubber/formats/pdf/remove/rounding';
import { carve } from '../../builders/pdf/carve';
import { pdfDocument } from '../../builders/pdf/file';
import { scrub } from '../../builders/pdf/scrub';

describe('a position that is written anew', () => {
  test('lies on the side of the round value on which it was', () => {
    expect(roundAside(681.6, 5)).toBe(681.6);
    expect(roundAside(681.6000000000001, 5)).toBe(681.60001);
    expect(roundAside(681.5999999999999, 5)).toBe(681.59999);
    expect(roundAside(-3.00000000001, 5)).toBe(-3.00001);
  });

  test('so that the lines around a changed one are drawn on the pixels on which they were', async () => {
    // 0.1 + 0.2 is a little more than 0.3 for every program that adds up moves.
    const { bytes } = await scrub(pdfDocument({ pages: [{ content: 'BT /F1 11 Tf 1 0 0 1 72 0 Tm 0 0.1 Td (First) Tj 0 0.2 Td (Second) Tj 0 700 Td (Seen by Lysander Thornquist) Tj ET' }] }), { 'Lysander Thornquist': 'Person A' });
    expect(carve(bytes).join('')).toMatch(/1 0 0 1 72 0\.30001 Tm\s+\(Second\) Tj/);
  });
});
