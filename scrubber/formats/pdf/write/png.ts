import { zlibSync } from 'fflate';
import { crc32 } from '../../zip/crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG of eight-bit colours (ISO 15948), for previews. */
export const pngOf = (width: number, height: number, rgb: Uint8Array): Uint8Array => {
  const header = new Uint8Array(13), view = new DataView(header.buffer), rows = new Uint8Array(height * (width * 3 + 1));
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  for (let y = 0; y < height; y++) rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const chunks = [Uint8Array.from(SIGNATURE), chunk('IHDR', header), chunk('IDAT', zlibSync(rows, { level: 3 })), chunk('IEND', new Uint8Array())], all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of chunks) { all.set(part, at); at += part.length; }
  return all;
};

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const all = new Uint8Array(data.length + 12), view = new DataView(all.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) all[4 + i] = type.charCodeAt(i);
  all.set(data, 8);
  view.setUint32(8 + data.length, crc32(all, 4, 8 + data.length));
  return all;
};
