import { crc32 } from '../zip/crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LARGEST = 16_384;

/** A plain grey PNG of the given size (ISO 15948): one bit per pixel, a palette of one grey. Compressed here, since jszip gives no bare deflate. */
export const greyPicture = (width: number, height: number): Uint8Array => {
  const w = Math.min(Math.max(1, Math.round(width)), LARGEST), h = Math.min(Math.max(1, Math.round(height)), LARGEST);
  const header = new Uint8Array(13), view = new DataView(header.buffer);
  view.setUint32(0, w);
  view.setUint32(4, h);
  header.set([1, 3, 0, 0, 0], 8);
  return concat([Uint8Array.from(SIGNATURE), chunk('IHDR', header), chunk('PLTE', Uint8Array.from([0xc0, 0xc0, 0xc0])), chunk('IDAT', zeros((Math.ceil(w / 8) + 1) * h)), chunk('IEND', new Uint8Array())]);
};

export const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
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

/** A zlib stream of n zero bytes: one literal, then copies of 258 at distance 1 in the fixed Huffman code (RFC 1951, 3.2.5 and 3.2.6). */
const zeros = (n: number): Uint8Array => {
  const out: number[] = [0x78, 0x01];
  let bits = 0, held = 0;
  const put = (value: number, length: number): void => {
    held |= value << bits;
    for (bits += length; bits >= 8; bits -= 8) {
      out.push(held & 0xff);
      held >>>= 8;
    }
  };
  put(1, 1);
  put(1, 2);
  let left = n;
  const literal = (): void => { put(0b00001100, 8); left--; };
  literal();
  // Code 285 (length 258) is 11000101, sent from its highest bit on; distance code 0 is 00000.
  while (left >= 258) {
    put(0b10100011, 8);
    put(0, 5);
    left -= 258;
  }
  while (left > 0) literal();
  put(0, 7);
  if (bits > 0) out.push(held & 0xff);
  // Adler-32 (RFC 1950, 8.2) of zeros: the first sum stays 1, the second counts.
  const adler = (((n % 65521) << 16) | 1) >>> 0;
  out.push((adler >>> 24) & 0xff, (adler >>> 16) & 0xff, (adler >>> 8) & 0xff, adler & 0xff);
  return Uint8Array.from(out);
};
