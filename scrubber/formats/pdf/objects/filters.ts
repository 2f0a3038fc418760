import { Unzlib } from 'fflate';
import { hexDigit, isWhite } from './lexer';

/** A buffer that grows up to a limit; what would exceed it throws `RangeError`, so that a bomb costs no more than the limit. */
export class Growing {
  private bytes = new Uint8Array(1024);
  length = 0;
  constructor(private readonly limit: number) {}
  push(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }
  append(chunk: Uint8Array): void {
    this.reserve(chunk.length);
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }
  private reserve(more: number): void {
    const wanted = this.length + more;
    if (wanted > this.limit) throw new RangeError('limit');
    if (wanted <= this.bytes.length) return;
    const grown = new Uint8Array(Math.min(this.limit, Math.max(wanted, this.bytes.length * 2)));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

/** DEFLATE gives 1032 bytes for one at most, so slices of 16 KB stay below 17 MB before the limit is asked. */
const SLICE = 16_384;

/** zlib data (RFC 1950). A damaged stream gives what comes before the damage, as PDF readers do. @throws RangeError over the limit */
export const inflate = (raw: Uint8Array, limit: number): Uint8Array => {
  const out = new Growing(limit);
  let over = false;
  const stream = new Unzlib((chunk) => {
    try { out.append(chunk); } catch (thrown) { over = true; throw thrown; }
  });
  try {
    for (let at = 0; at < raw.length; at += SLICE) stream.push(raw.subarray(at, at + SLICE), at + SLICE >= raw.length);
  } catch {
    if (over) throw new RangeError('limit');
  }
  return out.done();
};

export const asciiHex = (raw: Uint8Array): Uint8Array => {
  const out = new Growing(raw.length);
  let high = -1;
  for (const code of raw) {
    if (code === 0x3e) break;
    const digit = hexDigit(code);
    if (digit < 0) continue;
    if (high < 0) high = digit; else { out.push(high * 16 + digit); high = -1; }
  }
  if (high >= 0) out.push(high * 16);
  return out.done();
};

/** ISO 32000-2, 7.4.3. */
export const ascii85 = (raw: Uint8Array): Uint8Array => {
  const out = new Growing(raw.length * 4 + 8), group: number[] = [];
  const flush = (count: number): void => {
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
    group.length = 0;
  };
  for (const code of raw) {
    if (code === 0x7e) break;
    if (isWhite(code)) continue;
    if (code === 0x7a && group.length === 0) { out.append(new Uint8Array(4)); continue; }
    if (code < 0x21 || code > 0x75) continue;
    group.push(code - 0x21);
    if (group.length === 5) flush(4);
  }
  if (group.length > 1) flush(group.length - 1);
  return out.done();
};

/** 7.4.5. @throws RangeError over the limit */
export const runLength = (raw: Uint8Array, limit: number): Uint8Array => {
  const out = new Growing(limit);
  for (let at = 0; at < raw.length;) {
    const length = raw[at++]!;
    if (length === 128) break;
    if (length < 128) { out.append(raw.subarray(at, at + length + 1)); at += length + 1; } else { out.append(new Uint8Array(257 - length).fill(raw[at++] ?? 0)); }
  }
  return out.done();
};

/** 7.4.4: variable codes of 9 to 12 bits, 256 clears, 257 ends. @throws RangeError over the limit */
export const lzw = (raw: Uint8Array, early: number, limit: number): Uint8Array => {
  const out = new Growing(limit), prefix = new Uint16Array(4097), suffix = new Uint8Array(4097), stack = new Uint8Array(4097);
  let next = 258, width = 9, held = 0, bits = 0, previous = -1, first = 0;
  for (const byte of raw) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) { next = 258; width = 9; previous = -1; continue; }
    let depth = 0, current = code;
    if (code >= next) { if (previous < 0) break; stack[depth++] = first; current = previous; }
    while (current >= 258) { stack[depth++] = suffix[current]!; current = prefix[current]!; }
    first = current;
    stack[depth++] = first;
    while (depth > 0) out.push(stack[--depth]!);
    if (previous >= 0 && next < 4096) { prefix[next] = previous; suffix[next] = first; next++; }
    previous = code;
    if (next + early >= 2048) width = 12; else if (next + early >= 1024) width = 11; else if (next + early >= 512) width = 10;
  }
  return out.done();
};

/** Undoes PNG and TIFF prediction (7.4.4.4). */
export const unpredict = (data: Uint8Array, predictor: number, colors: number, bits: number, columns: number): Uint8Array => {
  const pixel = Math.max(1, (colors * bits) >> 3), row = Math.ceil((colors * bits * columns) / 8);
  if (predictor === 2) {
    if (bits !== 8) return data;
    const out = data.slice();
    for (let start = 0; start < out.length; start += row) for (let i = pixel; i < row && start + i < out.length; i++) out[start + i] = (out[start + i]! + out[start + i - pixel]!) & 255;
    return out;
  }
  if (predictor < 10) return data;
  const rows = Math.ceil(data.length / (row + 1)), out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) unfilter(data, y * (row + 1), out, y * row, row, pixel);
  return out;
};

/** One row of ISO 15948, 9.2. */
const unfilter = (data: Uint8Array, from: number, out: Uint8Array, to: number, row: number, pixel: number): void => {
  const kind = data[from];
  for (let i = 0; i < row && from + 1 + i < data.length; i++) {
    const left = i >= pixel ? out[to + i - pixel]! : 0, up = to >= row ? out[to + i - row]! : 0, corner = i >= pixel && to >= row ? out[to + i - pixel - row]! : 0;
    const guess = kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0;
    out[to + i] = (data[from + 1 + i]! + guess) & 255;
  }
};
const paeth = (left: number, up: number, corner: number): number => {
  const base = left + up - corner, a = Math.abs(base - left), b = Math.abs(base - up), c = Math.abs(base - corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
};
