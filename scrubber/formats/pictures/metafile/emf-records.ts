import { bitmapFile, bitmapSize } from './bitmap';

/** Records of fixed length that draw, or set how things are drawn ([MS-EMF] 2.3), with their length in bytes; what stands behind it goes. */
const FIXED = new Map<number, number>([
  [9, 16], [10, 16], [11, 16], [12, 16], [13, 16], [15, 20], [16, 12], [17, 12], [18, 12], [19, 12], [20, 12], [21, 12], [22, 12], [23, 32], [24, 12], [25, 12], [26, 16], [27, 16], [28, 8], [29, 24], [30, 24], [31, 24], [32, 24], [33, 8], [34, 12], [35, 32], [36, 36], [37, 12],
  [38, 28], [39, 24], [40, 12], [41, 28], [42, 24], [43, 24], [44, 32], [45, 40], [46, 40], [47, 40], [48, 12], [51, 16], [52, 8], [53, 24], [54, 16], [55, 40], [57, 12], [58, 12], [59, 8], [60, 8], [61, 8], [62, 24], [63, 24], [64, 24], [65, 8], [66, 8], [67, 12], [68, 8], [98, 12], [115, 12],
]);

type Counted = (view: DataView) => number;
const u32 = (view: DataView, at: number): number => view.getUint32(at, true);
const points = (bytes: number): Counted => (view) => 28 + u32(view, 24) * bytes, manyPoints = (bytes: number): Counted => (view) => 32 + u32(view, 24) * 4 + u32(view, 28) * bytes, typedPoints = (bytes: number): Counted => (view) => 28 + u32(view, 24) * (bytes + 1);
const region = (at: number, from: number): Counted => (view) => from + u32(view, at);

/** Records whose length follows from their counts. */
const COUNTED = new Map<number, Counted>([
  ...[2, 3, 4, 5, 6].map((type) => [type, points(8)] as const), ...[7, 8].map((type) => [type, manyPoints(8)] as const), ...[85, 86, 87, 88, 89].map((type) => [type, points(4)] as const), ...[90, 91].map((type) => [type, manyPoints(4)] as const),
  [56, typedPoints(8)], [92, typedPoints(4)], [49, (view) => 16 + view.getUint16(14, true) * 4], [50, (view) => 20 + u32(view, 16) * 4], [71, region(24, 32)], [72, region(24, 40)], [73, region(24, 28)], [74, region(24, 28)], [75, region(8, 16)],
  [118, (view) => 36 + u32(view, 24) * 16 + u32(view, 28) * (u32(view, 32) === 2 ? 12 : 8)],
]);

/** Records with a bitmap ([MS-EMF] 2.3.1, 2.3.7): where they tell its use of colours and the four numbers that say where header and pixels stand. */
const BITMAPS = new Map<number, { readonly usage: number; readonly offsets: number; readonly fixed: number; readonly mask?: number }>([
  [76, { usage: 80, offsets: 84, fixed: 100 }], [77, { usage: 80, offsets: 84, fixed: 108 }], [78, { usage: 80, offsets: 84, fixed: 128, mask: 108 }], [79, { usage: 92, offsets: 96, fixed: 140, mask: 120 }], [80, { usage: 64, offsets: 48, fixed: 76 }], [81, { usage: 64, offsets: 48, fixed: 80 }],
  [93, { usage: 12, offsets: 16, fixed: 32 }], [94, { usage: 12, offsets: 16, fixed: 32 }], [95, { usage: -1, offsets: 12, fixed: 0 }], [114, { usage: 80, offsets: 84, fixed: 108 }], [116, { usage: 80, offsets: 84, fixed: 108 }],
]);

/**
 * A record with nothing but what is drawn, by allow-list; undefined where it goes: comments, escapes, colour profiles, records nobody knows.
 * @param record one record from its type on
 * @param see is shown each bitmap as a file
 * @throws RangeError where its numbers do not add up
 */
export const cleanRecord = (type: number, record: Uint8Array, see: (bitmap: Uint8Array) => void): Uint8Array | undefined => {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (type === 95) return cleanPen(view, record);
  const bitmap = BITMAPS.get(type);
  if (bitmap !== undefined) return cleanBitmap(view, record, bitmap, see);
  const length = FIXED.get(type) ?? COUNTED.get(type)?.(view);
  return length === undefined ? undefined : recordOf(type, cut(record, length));
};

const cut = (record: Uint8Array, length: number): Uint8Array => {
  if (!(length <= record.length)) throw new RangeError('emf');
  return record.subarray(0, length);
};

/** Type, length in whole words, and the rest. */
export const recordOf = (type: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const length = parts.reduce((sum, part) => sum + part.length, 0), out = new Uint8Array((length + 3) & ~3), view = new DataView(out.buffer);
  let at = 0;
  for (const part of parts) { out.set(part, at); at += part.length; }
  view.setUint32(0, type, true);
  view.setUint32(4, out.length, true);
  return out;
};

const cleanBitmap = (view: DataView, record: Uint8Array, { usage, offsets, fixed, mask }: { usage: number; offsets: number; fixed: number; mask?: number }, see: (bitmap: Uint8Array) => void): Uint8Array | undefined => {
  const type = u32(view, 0), head = cut(record, fixed).slice(), place = new DataView(head.buffer), at = u32(view, offsets), size = u32(view, offsets + 4), pixelsAt = u32(view, offsets + 8), pixelSize = u32(view, offsets + 12);
  // What a mask leaves out nobody sees: without it the picture is whole.
  if (mask !== undefined) head.fill(0, mask, mask + 20);
  if (size === 0) { head.fill(0, offsets, offsets + 16); return recordOf(type, head); }
  const found = bitmapSize(view, at, u32(view, usage) === 1);
  if (found === undefined) return undefined;
  if (found.head > size || found.pixels > pixelSize || at + found.head > record.length || pixelsAt + found.pixels > record.length) throw new RangeError('emf');
  const padded = (found.head + 3) & ~3;
  [fixed, found.head, fixed + padded, found.pixels].forEach((value, i) => { place.setUint32(offsets + 4 * i, value, true); });
  const info = new Uint8Array(padded), pixels = record.subarray(pixelsAt, pixelsAt + found.pixels);
  info.set(record.subarray(at, at + found.head));
  see(bitmapFile(record.subarray(at, at + found.head), pixels));
  return recordOf(type, head, info, pixels);
};

/** [MS-WMF] 2.1.1.4: brushes with a higher number are filled with bitmaps. */
const HATCHED = 2;

/** A pen with its dashes ([MS-EMF] 2.3.7.9, 2.2.20), without the bitmap it may be filled with. */
const cleanPen = (view: DataView, record: Uint8Array): Uint8Array => {
  const dashes = u32(view, 48), pen = cut(record, 52 + dashes * 4).slice();
  pen.fill(0, 12, 28);
  if (u32(view, 36) > HATCHED) pen.fill(0, 36, 40);
  return recordOf(95, pen);
};
