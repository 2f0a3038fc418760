import { PdfString, type Value } from './values';

/** PDFDocEncoding where it differs from Latin-1 (ISO 32000-2, annex D.3). */
const DOC: Readonly<Record<number, string>> = {
  0x18: '˘', 0x19: 'ˇ', 0x1a: 'ˆ', 0x1b: '˙', 0x1c: '˝', 0x1d: '˛', 0x1e: '˚', 0x1f: '˜', 0x80: '•', 0x81: '†', 0x82: '‡', 0x83: '…', 0x84: '—', 0x85: '–', 0x86: 'ƒ',
  0x87: '⁄', 0x88: '‹', 0x89: '›', 0x8a: '−', 0x8b: '‰', 0x8c: '„', 0x8d: '“', 0x8e: '”', 0x8f: '‘', 0x90: '’', 0x91: '‚', 0x92: '™', 0x93: 'ﬁ', 0x94: 'ﬂ', 0x95: 'Ł',
  0x96: 'Œ', 0x97: 'Š', 0x98: 'Ÿ', 0x99: 'Ž', 0x9a: 'ı', 0x9b: 'ł', 0x9c: 'œ', 0x9d: 'š', 0x9e: 'ž', 0xa0: '€',
};

/** A text string (7.9.2.2): UTF-16 or UTF-8 with its mark, PDFDocEncoding without. Language marks (ESC … ESC) are left out. */
export const textOf = (value: Value | undefined): string => {
  if (!(value instanceof PdfString)) return '';
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutLanguage(new TextDecoder('utf-16be').decode(bytes.subarray(2)));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutLanguage(new TextDecoder('utf-16le').decode(bytes.subarray(2)));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return withoutLanguage(new TextDecoder().decode(bytes.subarray(3)));
  let text = '';
  for (const byte of bytes) text += DOC[byte] ?? String.fromCharCode(byte);
  return text;
};

const withoutLanguage = (text: string): string => text.replace(/\u001b[^\u001b]{0,16}\u001b/g, '');

/** A text string: ASCII as it is, everything else as UTF-16 with its mark. */
export const textString = (text: string): PdfString => {
   
  if (/^[\x00-\x7f]*$/.test(text)) return new PdfString(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xfe, 0xff]);
  for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255], 2 + i * 2);
  return new PdfString(bytes, true);
};
