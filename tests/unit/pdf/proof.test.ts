import { describe, expect, test } from 'vitest';
import { pdfDocument } from '../../builders/pdf/file';
import { scrub } from '../../builders/pdf/scrub';

/** Two words of a drawing that stand close together, drawn in another order than they are read, and "the energy" in the text below. */
const drawing = 'BT /F1 12 Tf 1 0 0 1 140 700 Tm (Energy) Tj 1 0 0 1 72 600 Tm (We measured the energy in all of the rooms.) Tj 1 0 0 1 79.3 700 Tm (Covariance) Tj ET';

describe('what another reader still reads', () => {
  test('is no residue where it reads a value in pieces and the crossing of the two stands elsewhere', async () => {
    const { drawn, residue, reread } = await scrub(pdfDocument({ pages: [{ content: drawing }] }), { CovarianceEnergy: 'Person A' });
    expect(residue).toEqual([]);
    expect(drawn).toEqual([]);
    expect(reread.segments.map(({ text }) => text)).toEqual(expect.arrayContaining(['Person A', 'We measured the energy in all of the rooms.']));
  });

  test('is no residue where a stand-in makes it with the words beside it', async () => {
    // The end of "and" and the beginning of "Company" read like the middle of the value.
    const { drawn, residue, reread } = await scrub(pdfDocument({ pages: [{ content: 'BT /F1 12 Tf 1 0 0 1 72 700 Tm (The goods and Beyond.com are named.) Tj 1 0 0 1 72 640 Tm (Also goods sold and) Tj 1 0 0 1 72 600 Tm (Beyond.com, the seller) Tj ET' }] }), { 'Beyond.com': 'Company A' });
    expect(residue).toEqual([]);
    expect(drawn).toEqual([]);
    expect(reread.segments.map(({ text }) => text)).toContain('The goods and Company A are named.');
  });
});
