import { greyPicture } from '../../../scrubber/formats/pictures/grey';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A PNG whose text chunk and whose bytes after the end say something. (The chunk's checksum is wrong: readers of metadata do not care.) */
export const pngSaying = (text: string, after = text): Uint8Array => {
  const plain = greyPicture(20, 10), data = encode(`Comment\0${text}`);
  return join(plain.slice(0, 33), [0, 0, 0, data.length], encode('tEXt'), data, [0, 0, 0, 0], plain.slice(33), encode(after));
};

/** A tiny JPEG frame (not decodable, but in form) with EXIF, a comment and a tail. */
export const jpegSaying = (text: string): Uint8Array => {
  const exif = encode(`Exif\0\0MM\0*\0\0\0\u0008\0\0${text}`), comment = encode(text);
  return join([0xff, 0xd8], [0xff, 0xe1, 0, exif.length + 2], exif, [0xff, 0xfe, 0, comment.length + 2], comment,
    [0xff, 0xc0, 0, 11, 8, 0, 10, 0, 20, 1, 1, 0x11, 0], [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0], [1, 2, 3, 0xff, 0, 4], [0xff, 0xd9], encode(text));
};
