import { describe, expect, it } from 'vitest';
import { areApproved } from '../../../entrypoints/background/approved-bytes';
import type { HandBack } from '../../../entrypoints/shared/messages';
import { sha256 } from '../../../scrubber/sha256';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const handBack = async (files: readonly string[], proved: readonly string[]): Promise<HandBack> => ({
  hold: 'h', approval: 'a', expires: 0, hashes: await Promise.all(proved.map((text) => sha256(bytesOf(text)))),
  parts: files.map((text, index) => ({ part: `input-${index}`, files: [{ index: 0, file: new File([bytesOf(text)], 'a.txt'), path: '' }] })),
});

describe('the bytes that go to a page', () => {
  it('are the ones that were proved, in whatever order the parts come', async () => {
    expect(await areApproved(await handBack(['one', 'two'], ['two', 'one']))).toBe(true);
  });
  it.each([
    ['other bytes', ['one', 'three'], ['one', 'two']],
    ['one copy twice', ['one', 'one'], ['one', 'two']],
    ['a copy too many', ['one', 'two'], ['one']],
    ['a copy too few', ['one'], ['one', 'two']],
  ])('%s are stopped', async (_, files, proved) => { expect(await areApproved(await handBack(files, proved))).toBe(false); });
});
