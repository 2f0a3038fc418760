import type { CleanPicture } from './clean';

/**
 * A bitmap of the usual 40-byte header ([MS-WMF] 2.2.2.3) with uncompressed pixels; later headers may name a colour profile's path, so such
 * pictures have no bytes. Gaps and bytes after the pixels are cleared and cut. @throws RangeError
 */
export const cleanBmp = (bytes: Uint8Array): CleanPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = view.getUint32(14, true), width = view.getInt32(18, true), height = Math.abs(view.getInt32(22, true)), depth = view.getUint16(28, true);
  const size = { mediaType: 'image/bmp', extension: 'bmp', width, height };
  if (header !== 40 || view.getUint32(30, true) !== 0 || width <= 0 || height === 0) return size;
  const colours = depth <= 8 ? (view.getUint32(46, true) || 1 << depth) * 4 : 0, pixels = view.getUint32(10, true), tableEnd = 54 + colours;
  const length = (Math.floor((width * depth + 31) / 32) * 4) * height;
  if (pixels < tableEnd || pixels + length > bytes.length) throw new RangeError('bmp');
  const clean = new Uint8Array(tableEnd + length);
  clean.set(bytes.subarray(0, tableEnd));
  clean.set(bytes.subarray(pixels, pixels + length), tableEnd);
  const out = new DataView(clean.buffer);
  out.setUint32(2, clean.length, true);
  out.setUint32(6, 0, true);
  out.setUint32(10, tableEnd, true);
  return { ...size, bytes: clean };
};
