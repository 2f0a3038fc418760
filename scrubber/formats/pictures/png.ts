import { concat } from './concat';
import type { CleanPicture } from './clean';

/** ISO 15948, 5.6 (critical chunks) and 11.3: what changes how pixels look. Text, time, EXIF, profiles and private chunks stay out; of an APNG the first picture stays. */
const ALLOWED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'bKGD']);

/** @throws RangeError where the chunks do not add up */
export const cleanPng = (bytes: Uint8Array): CleanPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), kept: Uint8Array[] = [bytes.slice(0, 8)];
  for (let at = 8, ended = false; !ended;) {
    const length = view.getUint32(at), end = at + 12 + length;
    if (end > bytes.length) throw new RangeError('png');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (ALLOWED.has(type)) kept.push(bytes.slice(at, end));
    ended = type === 'IEND';
    at = end;
  }
  return { mediaType: 'image/png', extension: 'png', width: view.getUint32(16), height: view.getUint32(20), bytes: concat(kept) };
};
