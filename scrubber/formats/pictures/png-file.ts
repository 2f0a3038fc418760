import { crc32 } from '../zip/crc32';
import { concat } from './concat';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** ISO 15948, 11.2.2: what stands after the size in a header. */
export type PngKind = { readonly bitDepth: number; readonly colourType: number };
export type PngChunk = { readonly type: string; readonly data: Uint8Array };

/** A whole PNG (ISO 15948): signature, header, the given chunks, and the end. `chunks` hold the packed pixels. */
export const pngFile = (width: number, height: number, { bitDepth, colourType }: PngKind, chunks: readonly PngChunk[]): Uint8Array => {
  const header = new Uint8Array(13), view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([bitDepth, colourType], 8);
  return concat([Uint8Array.from(SIGNATURE), ...[{ type: 'IHDR', data: header }, ...chunks, { type: 'IEND', data: new Uint8Array() }].map(written)]);
};

const written = ({ type, data }: PngChunk): Uint8Array => {
  const all = new Uint8Array(data.length + 12), view = new DataView(all.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) all[4 + i] = type.charCodeAt(i);
  all.set(data, 8);
  view.setUint32(8 + data.length, crc32(all, 4, 8 + data.length));
  return all;
};
