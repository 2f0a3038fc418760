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

  test('also where only the decimals that other readers add up one by one lie beside it', async () => {
    // 745.2 - 12 · 5.3 is 681.6, and a little more for poppler: on the border of two pixels at 60 dots an inch that is another pixel.
    const { bytes } = await scrub(pdfDocument({ pages: [{ content: 'BT /F1 1 Tf 12 0 0 12 90 745.2 Tm 0 -58.85 TD (First) Tj 0 -0.01 TD (2) Tj 0 55.86 TD (Seen by Lysander Thornquist) Tj 0 -1.15 TD (Third) Tj T* (Last) Tj ET' }] }), { 'Lysander Thornquist': 'Person A' });
    expect(carve(bytes).join('')).toMatch(/12 0 0 12 90 681\.60001 Tm\s+\(Last\) Tj/);
  });
});
