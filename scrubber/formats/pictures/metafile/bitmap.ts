/** The bitmap of a record as a file of its own (BITMAPFILEHEADER, [MS-WMF] 2.2.2.9 has what follows), to be looked at. */
export const bitmapFile = (head: Uint8Array, pixels: Uint8Array): Uint8Array => {
  const file = new Uint8Array(14 + head.length + pixels.length), view = new DataView(file.buffer);
  view.setUint16(0, 0x4d42, true);
  view.setUint32(2, file.length, true);
  view.setUint32(10, 14 + head.length, true);
  file.set(head, 14);
  file.set(pixels, 14 + head.length);
  return file;
};

/** Of the compressions of [MS-WMF] 2.1.1.7 those whose bytes are pixels; JPEG and PNG would bring files of their own along. */
const RGB = 0, RLE8 = 1, RLE4 = 2, BITFIELDS = 3;

/** Bytes of a bitmap's header with its colours, and of its pixels. Undefined where the header is a later one, which may name files, or the pixels are a file. */
export const bitmapSize = (view: DataView, at: number, coloursAreIndices: boolean): { readonly head: number; readonly pixels: number } | undefined => {
  if (view.getUint32(at, true) !== 40) return undefined;
  const width = view.getInt32(at + 4, true), height = Math.abs(view.getInt32(at + 8, true)), depth = view.getUint16(at + 14, true), compression = view.getUint32(at + 16, true), used = view.getUint32(at + 32, true);
  if (width <= 0 || height === 0 || width > 65_535 || height > 65_535 || ![1, 4, 8, 16, 24, 32].includes(depth)) return undefined;
  const colours = depth <= 8 ? Math.min(used || 1 << depth, 1 << depth) : 0, head = 40 + (compression === BITFIELDS ? 12 : 0) + colours * (coloursAreIndices ? 2 : 4);
  if (compression === RGB || compression === BITFIELDS) return { head, pixels: (Math.floor((width * depth + 31) / 32) * 4) * height };
  return compression === RLE8 || compression === RLE4 ? { head, pixels: view.getUint32(at + 20, true) } : undefined;
};
