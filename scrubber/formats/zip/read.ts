import JSZip from 'jszip';
import { ScrubError, toScrubError } from '../../errors';
import type { Limits } from '../../types';
import { crc32 } from './crc32';
import { readDirectory } from './directory';
import type { ZipEntry } from './directory';

const place = (name: string) => ({ part: name, label: 'a part of the file' });

/**
 * All files of an archive, checked first and inflated under the limits. Names are as stored (one character per byte).
 * @throws ScrubError corrupt-zip, zip-bomb, too-many-parts, unsafe-part-name, encrypted, too-large
 */
export const readZip = async (bytes: Uint8Array, limits: Limits): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (bytes.length > limits.fileBytes) throw new ScrubError('too-large');
  const entries = readDirectory(bytes, limits);
  const zip = await load(bytes);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const file = await inflate(zip, bytes, entry, limits, limits.inflatedBytes - total);
    total += file.length;
    if (file.length !== entry.size || crc32(file) !== entry.crc) throw new ScrubError('corrupt-zip', place(entry.name));
    files.set(entry.name, file);
  }
  return files;
};

const load = async (bytes: Uint8Array): Promise<JSZip> => {
  try {
    return await JSZip.loadAsync(bytes, { createFolders: false, decodeFileName: latin });
  } catch (thrown) {
    throw thrown instanceof ScrubError ? thrown : new ScrubError('corrupt-zip');
  }
};

const latin = (name: string[] | Uint8Array): string =>
  (Array.from(name as ArrayLike<string | number>, (part) => (typeof part === 'number' ? String.fromCharCode(part) : part))).join('');

/** Counts what comes out while it comes out: headers may lie. */
const inflate = (zip: JSZip, bytes: Uint8Array, entry: ZipEntry, limits: Limits, room: number): Promise<Uint8Array> => {
  if (entry.method === 0) {
    if (entry.packedSize !== entry.size) throw new ScrubError('corrupt-zip', place(entry.name));
    return Promise.resolve(bytes.slice(entry.dataStart, entry.dataStart + entry.size));
  }
  const object = zip.file(entry.name);
  if (!object) throw new ScrubError('corrupt-zip', place(entry.name));
  const stop = Math.min(room, Math.max(entry.packedSize * limits.entryRatio, 1024 * 1024), entry.size);
  return new Promise((resolve, reject) => {
    const out = new Uint8Array(entry.size);
    let length = 0, failed = false;
    const stream = (object as unknown as { internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array> }).internalStream('uint8array');
    stream.on('data', (chunk) => {
      if (failed) return;
      if (length + chunk.length > stop) {
        failed = true;
        stream.pause();
        reject(new ScrubError(length + chunk.length > entry.size ? 'corrupt-zip' : 'zip-bomb', place(entry.name)));
        return;
      }
      out.set(chunk, length);
      length += chunk.length;
    });
    stream.on('error', (error) => reject(toScrubError(error).code === 'internal' ? new ScrubError('corrupt-zip', place(entry.name)) : error));
    stream.on('end', () => resolve(out.subarray(0, length)));
    stream.resume();
  });
};
