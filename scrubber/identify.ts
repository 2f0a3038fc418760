import { ScrubError } from './errors';
import { FORMATS } from './formats';
import type { Format, Source } from './types';

/** First bytes of files that we know but cannot scrub yet. Sources: the formats' own specifications, "magic" lines. */
const KNOWN_ELSEWHERE: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x50, 0x4b, 0x03, 0x04], // zip: pptx, xlsx, odt, archives
  [0x52, 0x49, 0x46, 0x46], // RIFF: WebP, WAV
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
  [0x1f, 0x8b], // gzip
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

/** The format of a file by its bytes; its name chooses among text formats only. @throws ScrubError unknown-format or unsupported-format */
export const identify = async (source: Source): Promise<Format> => {
  for (const format of FORMATS) if (await format.recognises(source)) return format;
  throw new ScrubError(KNOWN_ELSEWHERE.some((magic) => startsWith(source.bytes, magic)) ? 'unsupported-format' : 'unknown-format');
};
