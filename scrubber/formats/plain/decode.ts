import { ScrubError } from '../../errors';

/** How a text file is stored, so that it is written the same way. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type DecodedText = { readonly text: string; readonly encoding: Encoding; readonly mark: boolean };

/** WHATWG Encoding 4.2: the byte order marks. */
const markOf = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** Bytes of a text file as text. Without a mark it is UTF-8, or Windows-1252 where UTF-8 fails. @throws ScrubError unsupported-encoding for binary data */
export const decodeBytes = (bytes: Uint8Array): DecodedText => {
  const marked = markOf(bytes);
  if (marked !== undefined) {
    const text = decodeAs(marked, bytes.subarray(marked === 'utf-8' ? 3 : 2));
    if (text === undefined) throw new ScrubError('unsupported-encoding');
    return { text, encoding: marked, mark: true };
  }
  if (bytes.indexOf(0) >= 0) throw new ScrubError('unsupported-encoding');
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', mark: false };
  return { text: decodeAs('windows-1252', bytes) ?? '', encoding: 'windows-1252', mark: false };
};

const decodeAs = (encoding: Encoding, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Code points 0x80-0x9f of Windows-1252 (WHATWG index-windows-1252). */
const HIGH = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Text in the encoding it came in. What Windows-1252 cannot write becomes "?": stand-ins are ASCII, so this concerns typed ones only. */
export const encodeText = (text: string, { encoding, mark }: Pick<DecodedText, 'encoding' | 'mark'>): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(mark ? `\ufeff${text}` : text);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      const high = HIGH.indexOf(character);
      return high >= 0 ? 0x80 + high : code < 0x100 ? code : 0x3f;
    });
  }
  const all = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
};

/** Bytes that a text file may hold: no control characters but tab, line ends, form feed and escape (ECMA-48). */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  if (markOf(bytes) !== undefined) return true;
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 && byte !== 8) odd++;
  }
  return odd * 100 <= sample.length;
};
