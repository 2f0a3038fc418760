import { Growing } from '../../objects/filters';

/** Tables K.1 and K.2 of ITU-T T.81 in rows, made finer: scans are read, and they were compressed before. */
const LIGHT = [16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99];
const COLOUR = [17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99, ...Array.from({ length: 32 }, () => 99)];
const FINER = 0.36;
/** Figure A.6: the way through a block. */
const ZIGZAG = [0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63];

/** One table of codes for differences and one for the rest (K.3 and K.5) do for all components: how many codes of each length, and their values. */
const DC = { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };
const AC = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  values: [...'01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa'.matchAll(/../g)].map(([hex]) => parseInt(hex, 16)),
};
type Table = typeof DC;
/** The codes of a table by value (C.2): each length in turn, counting on. */
const codesOf = ({ counts, values }: Table): { readonly code: Uint16Array; readonly length: Uint8Array } => {
  const code = new Uint16Array(256), length = new Uint8Array(256);
  let next = 0, at = 0;
  counts.forEach((count, i) => {
    for (let k = 0; k < count; k++) { code[values[at]!] = next++; length[values[at++]!] = i + 1; }
    next <<= 1;
  });
  return { code, length };
};
const DC_CODES = codesOf(DC), AC_CODES = codesOf(AC);

/** cos((2x+1)uπ/16) with the factors of A.3.3. */
const COSINE = Float32Array.from({ length: 64 }, (_, i) => { const u = i >> 3, x = i & 7; return Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) / 2; });

class Bits {
  private held = 0;
  private count = 0;
  constructor(private readonly out: Growing) {}
  put(value: number, length: number): void {
    this.held = (this.held << length) | (value & ((1 << length) - 1));
    this.count += length;
    while (this.count >= 8) {
      const byte = (this.held >> (this.count - 8)) & 255;
      this.out.push(byte);
      // A byte of ones would be a marker (B.1.1.5).
      if (byte === 255) this.out.push(0);
      this.count -= 8;
      this.held &= (1 << this.count) - 1;
    }
  }
  end(): void {
    if (this.count > 0) this.put(255, 8 - this.count);
  }
}

const magnitude = (value: number): number => 32 - Math.clz32(Math.abs(value));

/** Transforms, quantises and codes one block (A.3, F.1.2); gives its mean for the next one. */
const codeBlock = (bits: Bits, block: Float32Array, rows: Float32Array, steps: readonly number[], before: number): number => {
  for (let y = 0; y < 8; y++) for (let u = 0; u < 8; u++) { let sum = 0; for (let x = 0; x < 8; x++) sum += block[y * 8 + x]! * COSINE[u * 8 + x]!; rows[y * 8 + u] = sum; }
  for (let u = 0; u < 8; u++) for (let v = 0; v < 8; v++) { let sum = 0; for (let y = 0; y < 8; y++) sum += rows[y * 8 + u]! * COSINE[v * 8 + y]!; block[v * 8 + u] = sum; }
  const mean = Math.round(block[0]! / steps[0]!), difference = mean - before, size = magnitude(difference);
  bits.put(DC_CODES.code[size]!, DC_CODES.length[size]!);
  if (size > 0) bits.put(difference < 0 ? difference - 1 : difference, size);
  let zeros = 0;
  for (let i = 1; i < 64; i++) {
    const at = ZIGZAG[i]!, value = Math.round(block[at]! / steps[at]!);
    if (value === 0) { zeros++; continue; }
    for (; zeros > 15; zeros -= 16) bits.put(AC_CODES.code[0xf0]!, AC_CODES.length[0xf0]!);
    const length = magnitude(value), symbol = zeros * 16 + length;
    bits.put(AC_CODES.code[symbol]!, AC_CODES.length[symbol]!);
    bits.put(value < 0 ? value - 1 : value, length);
    zeros = 0;
  }
  if (zeros > 0) bits.put(AC_CODES.code[0]!, AC_CODES.length[0]!);
  return mean;
};

const word = (out: Growing, value: number): void => { out.push(value >> 8); out.push(value & 255); };
const segment = (out: Growing, marker: number, bytes: readonly number[]): void => { word(out, 0xff00 | marker); word(out, bytes.length + 2); out.append(Uint8Array.from(bytes)); };

/** The pixels of a component, 128 less than they are, of one block; what lies beyond the edge is like the edge. */
type Component = (x: number, y: number) => number;

/**
 * A baseline JPEG (ITU-T T.81), grey or in YCbCr (T.871, 7), every component in full. `pixels` holds three bytes for each pixel. The same pixels
 * give the same bytes, which no encoder of a browser promises.
 */
export const encodeJpeg = (pixels: Uint8Array, width: number, height: number, grey: boolean): Uint8Array => {
  const out = new Growing(width * height * 6 + 4096), steps = [LIGHT, COLOUR].map((table) => table.map((step) => Math.max(1, Math.round(step * FINER)))), at = (x: number, y: number): number => (Math.min(height - 1, y) * width + Math.min(width - 1, x)) * 3;
  const components: Component[] = [(x, y) => { const i = at(x, y); return 0.299 * pixels[i]! + 0.587 * pixels[i + 1]! + 0.114 * pixels[i + 2]! - 128; }];
  if (!grey) components.push((x, y) => { const i = at(x, y); return -0.168736 * pixels[i]! - 0.331264 * pixels[i + 1]! + 0.5 * pixels[i + 2]!; }, (x, y) => { const i = at(x, y); return 0.5 * pixels[i]! - 0.418688 * pixels[i + 1]! - 0.081312 * pixels[i + 2]!; });
  word(out, 0xffd8);
  segment(out, 0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  steps.slice(0, grey ? 1 : 2).forEach((table, i) => segment(out, 0xdb, [i, ...ZIGZAG.map((place) => table[place]!)]));
  segment(out, 0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, components.length, ...components.flatMap((_, i) => [i + 1, 0x11, i === 0 ? 0 : 1])]);
  segment(out, 0xc4, [0x00, ...DC.counts, ...DC.values, 0x10, ...AC.counts, ...AC.values]);
  segment(out, 0xda, [components.length, ...components.flatMap((_, i) => [i + 1, 0]), 0, 63, 0]);
  const bits = new Bits(out), block = new Float32Array(64), rows = new Float32Array(64), means = components.map(() => 0);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      components.forEach((component, i) => {
        for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) block[y * 8 + x] = component(left + x, top + y);
        means[i] = codeBlock(bits, block, rows, steps[i === 0 ? 0 : 1]!, means[i]!);
      });
    }
  }
  bits.end();
  word(out, 0xffd9);
  return out.done();
};
