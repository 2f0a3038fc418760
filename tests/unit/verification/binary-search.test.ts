import { describe, expect, it } from 'vitest';
import { searchBytes } from '../../../scrubber/verification/byte-search';

const NEEDLE = { text: 'quenneville', entity: 'entity:1' };
/** Bytes of a picture: the same noise each time (a linear congruential generator, Numerical Recipes). */
const noise = (length: number, seed: number): Uint8Array => {
  let state = seed;
  return Uint8Array.from({ length }, () => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state >>> 24; });
};
const around = (middle: Uint8Array): Uint8Array => Uint8Array.from([...noise(20_001, 1), ...middle, ...noise(20_000, 2)]);
const found = async (bytes: Uint8Array): Promise<number> => (await searchBytes(bytes, [NEEDLE], new Set())).length;
const bigEndian = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0)).reduce((all, byte) => Uint8Array.from([...all, 0, byte]), new Uint8Array());

describe('words in data', () => {
  it('noise alone holds none', async () => expect(await found(around(new Uint8Array()))).toBe(0));
  it.each([
    ['UTF-8', new TextEncoder().encode('by Quenneville.')], ['UTF-8 between zeros', new TextEncoder().encode('\0Quenneville\0')],
    ['UTF-16, little end first', Uint8Array.from(Buffer.from('by Quenneville.', 'utf16le'))], ['UTF-16, big end first', bigEndian('by Quenneville.')],
    ['UTF-16 at an even offset', Uint8Array.from([1, ...Buffer.from('Quenneville', 'utf16le')])],
    ['full-width letters', new TextEncoder().encode('\0Ｑｕｅｎｎｅｖｉｌｌｅ\0')],
  ])('a value in %s is found', async (_, bytes) => expect(await found(around(bytes))).toBe(1));
});
