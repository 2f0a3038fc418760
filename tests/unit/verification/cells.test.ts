import { expect, it } from 'vitest';
import { searchBytes } from '../../../scrubber/verification/byte-search';

const residue = async (xml: string): Promise<number> =>
  (await searchBytes(new TextEncoder().encode(xml), [{ text: '105026', entity: 'entity:1' }], new Set())).length;

// openxml-sdk/RelationalPivotB1.xlsx was blocked by 10 and 5026 in neighbouring cells.
it('neighbouring cells are no run of one text', async () => {
  expect(await residue('<row><c><v>10</v></c><c><v>5026</v></c></row>')).toBe(0);
});
it('runs of one cell are', async () => {
  expect(await residue('<si><r><t>10</t></r><r><t>5026</t></r></si>')).toBe(1);
});
