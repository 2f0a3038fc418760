import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { ScrubError } from '../../../scrubber/errors';
import { readZip } from '../../../scrubber/formats/zip/read';
import { writeZip } from '../../../scrubber/formats/zip/write';
import { LIMITS } from '../../../scrubber/limits';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const small = (): Promise<Uint8Array> => new JSZip().file('a/b.xml', '<x/>').file('c.xml', 'hello '.repeat(50)).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
const codeOf = (bytes: Uint8Array, limits = LIMITS): string => {
  try { readZip(bytes, limits); return 'read'; } catch (thrown) { return thrown instanceof ScrubError ? thrown.code : String(thrown); }
};
/** Changes a field of every header with the given signature. */
const patch = (bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array => {
  const copy = bytes.slice(), view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
};
const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;

describe('reading an archive', () => {
  it('gives what jszip wrote', async () => {
    const files = readZip(await small(), LIMITS);
    expect(new TextDecoder().decode(files.get('a/b.xml'))).toBe('<x/>');
    expect(files.get('c.xml')?.length).toBe(300);
  });

  it('refuses headers that disagree, lie or hide something', async () => {
    const zip = await small();
    expect(codeOf(patch(zip, CENTRAL, (view, at) => view.setUint16(at + 8, 1, true)))).toBe('encrypted');
    expect(codeOf(patch(zip, LOCAL, (view, at) => view.setUint8(at + 30, 0x7a)))).toBe('corrupt-zip');
    expect(codeOf(patch(zip, CENTRAL, (view, at) => view.setUint32(at + 16, 1, true)))).toBe('corrupt-zip');
    expect(codeOf(patch(zip, CENTRAL, (view, at) => view.setUint32(at + 42, 0, true)))).toBe('corrupt-zip');
    expect(codeOf(patch(zip, END, (view, at) => view.setUint16(at + 10, 9, true)))).toBe('corrupt-zip');
    expect(codeOf(zip.slice(0, zip.length - 30))).toBe('corrupt-zip');
    expect(codeOf(bytesOf('PK but no zip at all, just some text'))).toBe('corrupt-zip');
  });

  it.each(['../up.xml', '/root.xml', 'a\\b.xml', 'c:x.xml', 'a//b.xml'])('refuses the name %s', async (name) => {
    const zip = new JSZip();
    zip.file('x'.repeat(name.length), 'x');
    const bytes = await zip.generateAsync({ type: 'uint8array' }), wanted = bytesOf(name);
    const renamed = patch(patch(bytes, LOCAL, (view, at) => wanted.forEach((byte, i) => view.setUint8(at + 30 + i, byte))), CENTRAL, (view, at) => wanted.forEach((byte, i) => view.setUint8(at + 46 + i, byte)));
    expect(codeOf(renamed)).toBe('unsafe-part-name');
  });

  it('refuses two names that differ in case only', async () => {
    expect(codeOf(await new JSZip().file('A.xml', '1').file('a.xml', '2').generateAsync({ type: 'uint8array' }))).toBe('corrupt-zip');
  });

  it('stops at bombs by ratio, by total, by number and by headers that lie about the size', async () => {
    const bomb = await new JSZip().file('x.xml', new Uint8Array(4_000_000)).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(codeOf(bomb)).toBe('zip-bomb');
    expect(codeOf(await small(), { ...LIMITS, inflatedBytes: 100 })).toBe('zip-bomb');
    expect(codeOf(await small(), { ...LIMITS, zipEntries: 1 })).toBe('too-many-parts');
    const lying = patch(patch(bomb, CENTRAL, (view, at) => view.setUint32(at + 24, 1000, true)), LOCAL, (view, at) => view.setUint32(at + 22, 1000, true));
    expect(codeOf(lying)).toBe('corrupt-zip');
  });

  it('refuses packed data that break off or are none', async () => {
    const zip = await new JSZip().file('c.xml', 'hello, how are you? '.repeat(500)).generateAsync({ type: 'uint8array', compression: 'DEFLATE' }), data = 30 + 'c.xml'.length;
    expect(codeOf(zip)).toBe('read');
    expect(codeOf(zip.map((byte, at) => (at === data ? 0x07 : byte)))).toBe('corrupt-zip');
    expect(codeOf(zip.map((byte, at) => (at > data + 12 && at < data + 20 ? 0 : byte)))).toBe('corrupt-zip');
  });
});

describe('writing an archive', () => {
  it('gives the same bytes whatever the order and the time, dated 1980, content types first, nothing but names and data', async () => {
    const one = await writeZip(new Map([['b.xml', bytesOf('b')], ['[Content_Types].xml', bytesOf('t')], ['a.xml', bytesOf('a')]]));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const two = await writeZip(new Map([['[Content_Types].xml', bytesOf('t')], ['a.xml', bytesOf('a')], ['b.xml', bytesOf('b')]]));
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const view = new DataView(one.buffer, one.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x00210000);
    expect(view.getUint16(28, true)).toBe(0);
    expect([...(readZip(one, LIMITS)).keys()]).toEqual(['[Content_Types].xml', 'a.xml', 'b.xml']);
  });
});
