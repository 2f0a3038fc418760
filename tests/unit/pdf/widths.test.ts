import { describe, expect, test } from 'vitest';
import { carve } from '../../builders/pdf/carve';
import { scrub } from '../../builders/pdf/scrub';
import { NAMES, SETTINGS } from '../../builders/pdf/widths';

/** In the quick run every tenth name; all of them in the long one. */
const names = process.env['PREWASH_LONG'] === '1' ? NAMES : NAMES.filter((_, i) => i % 10 === i / 20 % 10 || i % 23 === 0);

describe('what a name leaves behind does not tell how wide it was', () => {
  for (const [setting, page] of Object.entries(SETTINGS)) {
    test(setting, async () => {
      const contents = new Map<string, string>();
      for (const name of names) {
        const { bytes, residue } = await scrub(page(name), { [name]: 'Person A' });
        expect(residue).toEqual([]);
        contents.set(carve(bytes).join('\n---\n'), name);
      }
      expect([...contents.values()], 'One content for all names').toHaveLength(1);
    });
  }
});
