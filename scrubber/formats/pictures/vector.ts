import type { CleanPicture } from './clean';
import type { Drawing } from './metafile/drawing';
import { readEmf } from './metafile/emf';
import { readWmf } from './metafile/wmf';

/** Pixels at 96 per inch, and no more than a page has. */
const pixels = (value: number): number => Math.min(2_000, Math.max(16, Math.round(value)));

/**
 * Pictures that are programs or containers. Drawings of Windows (EMF, WMF) are read record by record; of the others (SVG, TIFF, WebP …), and of
 * drawings that do not add up, only the size is read and the caller draws a plain one instead. @throws RangeError
 */
export const cleanVector = (bytes: Uint8Array): CleanPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), first = view.getUint32(0, true);
  // [MS-EMF] 2.2.9: the frame in hundredths of a millimetre at 24; signature " EMF" at 40.
  if (first === 1 && view.getUint32(40, true) === 0x464d4520) {
    const size = (a: number, b: number): number => pixels(((view.getInt32(b, true) - view.getInt32(a, true)) / 2540) * 96);
    return drawn({ mediaType: 'image/x-emf', extension: 'emf', width: size(24, 32), height: size(28, 36) }, () => readEmf(bytes));
  }
  // [MS-WMF] 2.3.2.3: a placeable header has a rectangle in units per inch.
  if (first === 0x9ac6cdd7) {
    const inch = view.getUint16(14, true) || 1440, size = (a: number, b: number): number => pixels((Math.abs(view.getInt16(b, true) - view.getInt16(a, true)) / inch) * 96);
    return drawn({ mediaType: 'image/x-wmf', extension: 'wmf', width: size(6, 10), height: size(8, 12) }, () => readWmf(bytes));
  }
  // [MS-WMF] 2.3.2.2: in memory or on disk, a header of nine words.
  if (first === 0x00090001 || first === 0x00090002) return drawn({ mediaType: 'image/x-wmf', extension: 'wmf', width: 320, height: 240 }, () => readWmf(bytes));
  return { mediaType: 'application/octet-stream', extension: 'bin', width: 320, height: 240 };
};

const drawn = (size: CleanPicture, read: () => Drawing): CleanPicture => {
  try {
    const drawing = read();
    return { ...size, bytes: drawing.write(new Map()), drawing };
  } catch (thrown) {
    if (thrown instanceof RangeError) return size;
    throw thrown;
  }
};
