import { pngFile } from './png-file';

const LARGEST = 16_384;

/** A plain grey PNG of the given size (ISO 15948): one bit per pixel, a palette of one grey. Compressed here, since jszip gives no bare deflate. */
export const greyPicture = (width: number, height: number): Uint8Array => {
  const w = Math.min(Math.max(1, Math.round(width)), LARGEST), h = Math.min(Math.max(1, Math.round(height)), LARGEST);
  return pngFile(w, h, { bitDepth: 1, colourType: 3 }, [{ type: 'PLTE', data: Uint8Array.from([0xc0, 0xc0, 0xc0]) }, { type: 'IDAT', data: zeros((Math.ceil(w / 8) + 1) * h) }]);
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
