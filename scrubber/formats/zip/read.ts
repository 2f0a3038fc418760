import { Inflate } from 'fflate';
import { ScrubError } from '../../errors';
import type { Limits } from '../../types';
import { crc32 } from './crc32';
import { readDirectory } from './directory';
import type { ZipEntry } from './directory';

const place = (name: string) => ({ part: name, label: 'a part of the file' });

/**
 * All files of an archive, checked first and inflated under the limits. Names are as stored (one character per byte).
 * @throws ScrubError corrupt-zip, zip-bomb, too-many-parts, unsafe-part-name, encrypted, too-large
 */
export const readZip = (bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Uint8Array> => {
  if (bytes.length > limits.fileBytes) throw new ScrubError('too-large');
  const entries = readDirectory(bytes, limits);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const file = inflate(bytes, entry, limits, limits.inflatedBytes - total);
    total += file.length;
    if (file.length !== entry.size || crc32(file) !== entry.crc) throw new ScrubError('corrupt-zip', place(entry.name));
    files.set(entry.name, file);
  }
  return files;
};

/** DEFLATE gives 1032 bytes for one at most, so slices of 16 KB stay below 17 MB before the limits are asked. */
const SLICE = 16_384;

/** Counts what comes out while it comes out: headers may lie. */
const inflate = (bytes: Uint8Array, entry: ZipEntry, limits: Limits, room: number): Uint8Array => {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === 0) {
    if (entry.packedSize !== entry.size) throw new ScrubError('corrupt-zip', place(entry.name));
    return packed.slice();
  }
  const stop = Math.min(room, Math.max(entry.packedSize * limits.entryRatio, 1024 * 1024), entry.size), out = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > stop) throw new ScrubError(length + chunk.length > entry.size ? 'corrupt-zip' : 'zip-bomb', place(entry.name));
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0, last = false; !last; at += SLICE) {
      last = at + SLICE >= packed.length;
      stream.push(packed.subarray(at, at + SLICE), last);
    }
  } catch (thrown) {
    throw thrown instanceof ScrubError ? thrown : new ScrubError('corrupt-zip', place(entry.name));
  }
  return out.subarray(0, length);
};
