import { describe, expect, test } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { DRAWN_CANARIES, HIDDEN_CANARIES } from '../../builders/pdf/canaries';
import { everything, lettersOf } from '../../builders/pdf/carve';
import { scrub } from '../../builders/pdf/scrub';

const holds = (bytes: Uint8Array, value: string): boolean => {
  const text = lettersOf(everything(bytes));
  return value.toLowerCase().split(' ').some((word) => text.includes(word));
};
/** Codes of a font's own encoding say nothing to a search of bytes. */
const CODED = new Set(['differences of an encoding']);

describe('a text that is drawn or kept is given to the review, and goes where the plan says so', () => {
  for (const { place, value, bytes } of DRAWN_CANARIES) {
    test(place, async () => {
      if (!CODED.has(place)) expect(holds(bytes, value), 'The canary is in the input').toBe(true);
      const values = Object.fromEntries([value, value.replace(' ', '-')].map((form) => [form, 'Person A'])), { bytes: clean, residue, opened, reread } = await scrub(bytes, values);
      expect(opened.segments.some(({ text }) => text.includes(value) || text.includes(value.replace(' ', '-'))), 'A segment has it').toBe(true);
      expect(residue).toEqual([]);
      expect(holds(clean, value)).toBe(false);
      expect(reread.segments.some(({ text }) => /person/i.test(text)), 'The stand-in is in its place').toBe(true);
      await expect(PDFDocument.load(clean)).resolves.toBeDefined();
    });
  }
});

describe('what hides goes whatever is decided', () => {
  for (const { place, value, bytes } of HIDDEN_CANARIES) {
    test(place, async () => {
      expect(holds(bytes, value), 'The canary is in the input').toBe(true);
      const { bytes: clean, residue } = await scrub(bytes, {});
      expect(residue).toEqual([]);
      expect(holds(clean, value)).toBe(false);
      await expect(PDFDocument.load(clean)).resolves.toBeDefined();
    });
  }
});

test('there are at least 45 places', () => {
  expect(DRAWN_CANARIES.length + HIDDEN_CANARIES.length).toBeGreaterThanOrEqual(45);
});
