import type { CleanPicture } from './clean';
import { concat } from './concat';

const SOI = Uint8Array.from([0xff, 0xd8]), EOI = Uint8Array.from([0xff, 0xd9]);

/**
 * ITU-T T.81, Annex B: tables, frames and scans stay; of the application segments only JFIF without its thumbnail and Adobe's colour transform
 * (APP14), which decoders need. A turned picture gets an EXIF of one entry, its orientation.
 * @throws RangeError where the segments do not add up
 */
export const cleanJpeg = (bytes: Uint8Array): CleanPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), kept: Uint8Array[] = [];
  let width = 0, height = 0, turned = 1, at = 2;
  for (;;) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at++;
    if (view.getUint8(at) !== 0xff) throw new RangeError('jpeg');
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) throw new RangeError('jpeg');
    if (isFrame(marker)) [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    if (marker === 0xe1) turned = orientation(view, at + 4, end) ?? turned;
    const segment = allowed(marker, bytes.slice(at, end));
    if (segment) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      const stop = scanEnd(bytes, at);
      kept.push(bytes.slice(at, stop));
      at = stop;
      if (at >= bytes.length) break;
    }
  }
  if (width === 0 || height === 0) throw new RangeError('jpeg');
  const head = turned === 1 ? [SOI] : [SOI, exif(turned)];
  return { mediaType: 'image/jpeg', extension: 'jpeg', width, height, bytes: concat([...head, ...kept, EOI]) };
};

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** DQT, DHT, DAC, DRI, DNL, SOF and SOS as they are; APP0 cut to the 14 bytes of JFIF 1.02 with an empty thumbnail; APP14 cut to its 12. */
const allowed = (marker: number, segment: Uint8Array): Uint8Array | undefined => {
  if (isFrame(marker) || [0xc4, 0xcc, 0xda, 0xdb, 0xdc, 0xdd].includes(marker)) return segment;
  const name = String.fromCharCode(...segment.subarray(4, 9));
  if (marker === 0xe0 && name === 'JFIF\0' && segment.length >= 18) return Uint8Array.from([0xff, 0xe0, 0, 16, ...segment.subarray(4, 16), 0, 0]);
  if (marker === 0xee && name === 'Adobe' && segment.length >= 16) return Uint8Array.from([0xff, 0xee, 0, 14, ...segment.subarray(4, 16)]);
  return undefined;
};

/** In entropy-coded data FF is followed by 00 or a restart marker (B.1.1.5). */
const scanEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length - 1; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
};

/** Tag 0112 of IFD0 (TIFF 6.0, section 8). */
const orientation = (view: DataView, start: number, end: number): number | undefined => {
  if (end - start < 20 || view.getUint32(start) !== 0x45786966) return undefined;
  const base = start + 6, little = view.getUint16(base) === 0x4949, directory = base + view.getUint32(base + 4, little);
  if (directory + 2 > end) return undefined;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  }
  return undefined;
};

const exif = (turned: number): Uint8Array =>
  Uint8Array.from([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]);
