import { ScrubError } from '../../errors';
import type { ErrorCode } from '../../errors';
import type { Limits, Place } from '../../types';

/** One file in the archive as both headers describe it. Offsets are bytes from the start of the archive. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly dataStart: number;
};

/** Signatures and lengths: APPNOTE.TXT 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.14-16 (zip64, end record). */
const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR64 = 0x07064b50;
const LOCAL_LENGTH = 30, CENTRAL_LENGTH = 46, END_LENGTH = 22;
const ZIP64_MARK = 0xffffffff;
const WHOLE: Place = { part: '', label: 'the file as a whole' };

const fail = (code: ErrorCode): never => { throw new ScrubError(code, WHOLE); };

/**
 * Reads the directory of an archive and compares it with every local header. Nothing is inflated.
 * @returns the files of the archive (folders left out), in directory order
 * @throws ScrubError corrupt-zip, encrypted, too-many-parts, unsafe-part-name, zip-bomb
 */
export const readDirectory = (bytes: Uint8Array, limits: Limits): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start, size } = endRecord(view, end);
  if (count > limits.zipEntries) fail('too-many-parts');
  if (start + size > end) fail('corrupt-zip');
  const entries: ZipEntry[] = [], ranges: [number, number][] = [[start, end]], names = new Set<string>();
  let at = start, total = 0;
  for (let i = 0; i < count; i++) {
    const { entry, next, range } = readEntry(view, bytes, at, start + size);
    at = next;
    // OPC 6.2.2.3: part names are equal when they are so without regard to case, so Foo.xml and foo.xml are duplicates.
    const key = entry.name.toLowerCase();
    if (names.has(key)) fail('corrupt-zip');
    names.add(key);
    ranges.push(range);
    total += entry.size;
    checkSize(entry, total, limits);
    if (!entry.name.endsWith('/')) entries.push(entry);
  }
  if (at !== start + size) fail('corrupt-zip');
  checkOverlap(ranges);
  return entries;
};

/** What a file takes when it is unpacked, by its directory; one that is no archive takes its own length. */
export const inflatedSize = (bytes: Uint8Array, limits: Limits): number =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b ? readDirectory(bytes, limits).reduce((sum, { size }) => sum + size, 0) : bytes.length);

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return fail('corrupt-zip');
};

const endRecord = (view: DataView, end: number): { count: number; start: number; size: number } => {
  const disk = view.getUint16(end + 4, true), count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true), start = view.getUint32(end + 16, true);
  if (disk !== 0 || view.getUint16(end + 8, true) !== count) fail('corrupt-zip');
  if (count !== 0xffff && size !== ZIP64_MARK && start !== ZIP64_MARK) return { count, start, size };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR64) fail('corrupt-zip');
  const at = exact(view.getBigUint64(end - 12, true));
  if (at + 56 > end || view.getUint32(at, true) !== END64) fail('corrupt-zip');
  return { count: exact(view.getBigUint64(at + 32, true)), size: exact(view.getBigUint64(at + 40, true)), start: exact(view.getBigUint64(at + 48, true)) };
};

const exact = (value: bigint): number => (value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : fail('corrupt-zip'));

const readEntry = (view: DataView, bytes: Uint8Array, at: number, limit: number): { entry: ZipEntry; next: number; range: [number, number] } => {
  if (at + CENTRAL_LENGTH > limit || view.getUint32(at, true) !== CENTRAL) fail('corrupt-zip');
  const flags = view.getUint16(at + 8, true), method = view.getUint16(at + 10, true);
  // Bit 0: encrypted, bit 6: strong encryption, bit 13: masked headers (4.4.4).
  if (flags & 0x2041) fail('encrypted');
  if (method !== 0 && method !== 8) fail('corrupt-zip');
  const nameLength = view.getUint16(at + 28, true), extraLength = view.getUint16(at + 30, true), commentLength = view.getUint16(at + 32, true);
  const next = at + CENTRAL_LENGTH + nameLength + extraLength + commentLength;
  if (next > limit) fail('corrupt-zip');
  // Upper half of the external attributes: Unix mode; 0xA000 is a symbolic link.
  if ((view.getUint32(at + 38, true) >>> 28) === 0xa && bytes[at + 5] === 3) fail('unsafe-part-name');
  const name = latin(bytes, at + CENTRAL_LENGTH, nameLength);
  checkName(name);
  const wide = zip64(view, at + CENTRAL_LENGTH + nameLength, extraLength,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
  const [size, packedSize, offset] = wide;
  const dataStart = checkLocal(view, bytes, offset, { name, method, packedSize, size, flags });
  return { entry: { name, method, crc: view.getUint32(at + 16, true), packedSize, size, dataStart }, next, range: [offset, dataStart + packedSize] };
};

/** 4.5.3: the extra field 1 holds those of size, packed size and offset whose 32-bit fields are full, in this order. */
const zip64 = (view: DataView, at: number, length: number, values: [number, number, number]): [number, number, number] => {
  if (!values.includes(ZIP64_MARK)) return values;
  const stop = at + length;
  while (at + 4 <= stop) {
    const id = view.getUint16(at, true), size = view.getUint16(at + 2, true);
    let field = at + 4;
    at = field + size;
    if (at > stop) break;
    if (id !== 1) continue;
    return values.map((value) => {
      if (value !== ZIP64_MARK) return value;
      if (field + 8 > at) return fail('corrupt-zip');
      field += 8;
      return exact(view.getBigUint64(field - 8, true));
    }) as [number, number, number];
  }
  return fail('corrupt-zip');
};

type Described = { name: string; method: number; packedSize: number; size: number; flags: number };

/** The local header must say what the directory says, or two readers see two archives. @returns where the data starts */
const checkLocal = (view: DataView, bytes: Uint8Array, at: number, entry: Described): number => {
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL) fail('corrupt-zip');
  const nameLength = view.getUint16(at + 26, true);
  const dataStart = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
  if (dataStart + entry.packedSize > view.byteLength) fail('corrupt-zip');
  const same = latin(bytes, at + LOCAL_LENGTH, nameLength) === entry.name
    && view.getUint16(at + 8, true) === entry.method
    && ((view.getUint16(at + 6, true) ^ entry.flags) & 0x2041) === 0;
  if (!same) fail('corrupt-zip');
  const packed = view.getUint32(at + 18, true), size = view.getUint32(at + 22, true);
  // With a data descriptor (bit 3, 4.4.4) the local sizes are zero; zip64 ones are in the extra field.
  if (packed !== 0 && packed !== ZIP64_MARK && packed !== entry.packedSize) fail('corrupt-zip');
  if (size !== 0 && size !== ZIP64_MARK && size !== entry.size) fail('corrupt-zip');
  return dataStart;
};

const latin = (bytes: Uint8Array, start: number, length: number): string => {
  let text = '';
  for (let i = start; i < start + length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
};

/** Absolute and climbing names, drives, backslashes and control characters (knowledge/hidden-data-and-threats.md 3.2). */
const checkName = (name: string): void => {
  const unsafe = name === '' || name.length > 512 || name.startsWith('/') || /[\\:\x00-\x1f\x7f]/.test(name)
    || name.split('/').some((part, i, all) => part === '..' || part === '.' || (part === '' && i < all.length - 1));
  if (unsafe) fail('unsafe-part-name');
};

const RATIO_FROM = 1024 * 1024;

const checkSize = (entry: ZipEntry, total: number, limits: Limits): void => {
  if (total > limits.inflatedBytes) fail('zip-bomb');
  if (entry.size > RATIO_FROM && entry.size > entry.packedSize * limits.entryRatio) fail('zip-bomb');
};

/** Fifield 2019: a bomb without nesting lets its files share bytes. */
const checkOverlap = (ranges: [number, number][]): void => {
  ranges.sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < ranges.length; i++) if ((ranges[i]?.[0] ?? 0) < (ranges[i - 1]?.[1] ?? 0)) fail('corrupt-zip');
};
