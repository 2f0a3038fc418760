import { cleanBmp } from './bmp';
import { cleanGif } from './gif';
import { cleanJpeg } from './jpeg';
import { cleanPng } from './png';
import type { Drawing } from './metafile/drawing';
import { cleanVector } from './vector';

/** A picture without anything but its pixels; `undefined` bytes where nothing here can tell pixels from the rest. A drawing's text can be changed. */
export type CleanPicture = { readonly mediaType: string; readonly extension: string; readonly width: number; readonly height: number; readonly bytes?: Uint8Array; readonly drawing?: Drawing };

/**
 * Metadata, thumbnails and bytes after the end are left out by allow-list; pixels are not decoded. Never throws: a damaged picture has no bytes.
 * The kind is told by the first bytes, not by a name.
 */
export const cleanPicture = (bytes: Uint8Array): CleanPicture => {
  try {
    return kindOf(bytes)(bytes);
  } catch {
    return { mediaType: 'application/octet-stream', extension: 'bin', width: 64, height: 64 };
  }
};

const kindOf = (bytes: Uint8Array): ((bytes: Uint8Array) => CleanPicture) => {
  const [a, b, c, d] = bytes;
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return cleanPng;
  if (a === 0xff && b === 0xd8) return cleanJpeg;
  if (a === 0x47 && b === 0x49 && c === 0x46 && d === 0x38) return cleanGif;
  if (a === 0x42 && b === 0x4d) return cleanBmp;
  return cleanVector;
};

