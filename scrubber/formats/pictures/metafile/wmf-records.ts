import { bitmapFile, bitmapSize } from './bitmap';

/** Records of [MS-WMF] 2.1.1.1 that draw, or set how things are drawn, with their length in words of 16 bits; what stands behind it goes. */
const FIXED = new Map<number, number>([
  [0x001e, 3], [0x0035, 3], [0x0102, 4], [0x0103, 4], [0x0104, 4], [0x0106, 4], [0x0107, 4], [0x0108, 4], [0x0127, 4], [0x012a, 4], [0x012b, 4], [0x012c, 4], [0x012d, 4], [0x012e, 4], [0x0139, 4], [0x0149, 4], [0x01f0, 4], [0x0201, 5], [0x0209, 5], [0x020a, 5], [0x020b, 5], [0x020c, 5],
  [0x020d, 5], [0x020e, 5], [0x020f, 5], [0x0211, 5], [0x0213, 5], [0x0214, 5], [0x0220, 5], [0x0228, 5], [0x0231, 5], [0x0234, 4], [0x02fa, 8], [0x02fc, 7], [0x0410, 7], [0x0412, 7], [0x0415, 7], [0x0416, 7], [0x0418, 7], [0x0419, 7], [0x041b, 7], [0x041f, 7], [0x0429, 7], [0x0548, 8],
  [0x061c, 9], [0x061d, 9], [0x0817, 11], [0x081a, 11], [0x0830, 11],
]);

/** Records whose length follows from their counts: points, polygons of points, colours. */
const COUNTED = new Map<number, (view: DataView) => number>([
  ...[0x0324, 0x0325].map((type) => [type, (view: DataView) => 4 + view.getUint16(6, true) * 2] as const), ...[0x00f7, 0x0037].map((type) => [type, (view: DataView) => 5 + view.getUint16(8, true) * 2] as const),
  [0x0538, (view) => { const polygons = view.getUint16(6, true); let length = 4 + polygons; for (let i = 0; i < polygons; i++) length += view.getUint16(8 + 2 * i, true) * 2; return length; }],
]);

/** Where records with a bitmap ([MS-WMF] 2.3.1) have it, in bytes, and where they say how its colours are told. */
const BITMAPS = new Map<number, { readonly at: number; readonly usage: number }>([[0x0940, { at: 22, usage: -1 }], [0x0b41, { at: 26, usage: -1 }], [0x0d33, { at: 24, usage: 6 }], [0x0f43, { at: 28, usage: 10 }], [0x0142, { at: 10, usage: 8 }]]);

/** Records that make an object: each gets the lowest free number, so that one that goes leaves a brush that draws nothing in its place. */
const MAKERS: ReadonlySet<number> = new Set([0x0142, 0x01f9, 0x00f8, 0x06ff]);
export const MAKES_OBJECT: ReadonlySet<number> = new Set([...MAKERS, 0x02fa, 0x02fb, 0x02fc, 0x00f7]);
const NO_BRUSH = [1, 0, 0, 0, 0, 0, 0, 0] as const;

/** A record with nothing but what is drawn, by allow-list; undefined where it goes. @throws RangeError where its numbers do not add up */
export const cleanWmfRecord = (type: number, record: Uint8Array, see: (bitmap: Uint8Array) => void): Uint8Array | undefined => {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength), bitmap = BITMAPS.get(type), length = FIXED.get(type) ?? COUNTED.get(type)?.(view);
  if (length !== undefined) {
    if (length * 2 > record.length) throw new RangeError('wmf');
    return wmfRecord(type, record.subarray(6, length * 2));
  }
  const found = bitmap && record.length > bitmap.at + 40 ? bitmapSize(view, bitmap.at, bitmap.usage >= 0 && view.getUint16(bitmap.usage, true) === 1) : undefined;
  if (bitmap !== undefined && found !== undefined) {
    const end = bitmap.at + found.head + found.pixels;
    if (end > record.length) throw new RangeError('wmf');
    see(bitmapFile(record.subarray(bitmap.at, bitmap.at + found.head), record.subarray(bitmap.at + found.head, end)));
    return wmfRecord(type, record.subarray(6, end));
  }
  return MAKERS.has(type) ? wmfRecord(0x02fc, Uint8Array.from(NO_BRUSH)) : undefined;
};

/** Length in words, type, and the rest. */
export const wmfRecord = (type: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const length = 6 + parts.reduce((sum, part) => sum + part.length, 0), out = new Uint8Array((length + 1) & ~1), view = new DataView(out.buffer);
  let at = 6;
  for (const part of parts) { out.set(part, at); at += part.length; }
  view.setUint32(0, out.length / 2, true);
  view.setUint16(4, type, true);
  return out;
};
