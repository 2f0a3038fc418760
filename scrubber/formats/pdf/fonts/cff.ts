import { ENCODINGS } from './encodings';
import { textOfGlyphName } from './glyph-names';

/** A list of byte strings inside a CFF font (Adobe Technical Note 5176, 5): item `i` lies from `offsets[i]` to `offsets[i + 1]`. */
export type Index = { readonly start: number; readonly end: number; readonly offsetSize: number; readonly offsets: readonly number[] };
export type Operand = { readonly value: number; readonly at: number; readonly length: number };
/** The parts of a font that tell which glyphs it has and what they are called. */
export type Cff = {
  readonly bytes: Uint8Array;
  readonly top: ReadonlyMap<number, readonly Operand[]>;
  readonly strings: Index;
  readonly outlines: Index;
  /** For each glyph its name as a string number, or its CID. */
  readonly names: Uint16Array;
  /** Where the names are written and how; none where the font has the standard ones. */
  readonly charset?: { readonly start: number; readonly end: number; readonly format: number };
  readonly isCid: boolean;
};

/** Two-byte operators are 1200 and more (table 9). */
export const CHARSET = 15, ENCODING = 16, CHAR_STRINGS = 17, ROS = 1230;
/** Numbers of the standard strings end here (appendix A). */
export const STANDARD_STRINGS = 391;

/** @throws RangeError where the bytes end too early */
export const readCff = (bytes: Uint8Array): Cff | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== 1) return undefined;
  const names = readIndex(view, view.getUint8(2)), tops = readIndex(view, names.end), strings = readIndex(view, tops.end);
  if (tops.offsets.length !== 2) return undefined;
  const top = readDict(view, tops.offsets[0]!, tops.offsets[1]!), at = top.get(CHAR_STRINGS)?.[0]?.value;
  if (at === undefined) return undefined;
  const outlines = readIndex(view, at), count = outlines.offsets.length - 1, charset = top.get(CHARSET)?.[0]?.value ?? 0;
  if (charset > 0 && charset < 3) return undefined;
  const written = charset === 0 ? { names: Uint16Array.from({ length: count }, (_, glyph) => glyph), end: 0 } : readCharset(view, charset, count);
  return { bytes, top, strings, outlines, isCid: top.has(ROS), names: written.names, ...(charset === 0 ? {} : { charset: { start: charset, end: written.end, format: view.getUint8(charset) } }) };
};

const readIndex = (view: DataView, start: number): Index => {
  const count = view.getUint16(start);
  if (count === 0) return { start, end: start + 2, offsetSize: 0, offsets: [start + 2] };
  const offsetSize = view.getUint8(start + 2), data = start + 2 + (count + 1) * offsetSize, offsets: number[] = [];
  if (offsetSize < 1 || offsetSize > 4) throw new RangeError('offset');
  for (let i = 0; i <= count; i++) {
    let offset = 0;
    for (let k = 0; k < offsetSize; k++) offset = offset * 256 + view.getUint8(start + 3 + i * offsetSize + k);
    if (data + offset > view.byteLength || data + offset < (offsets.at(-1) ?? 0)) throw new RangeError('offset');
    offsets.push(data + offset);
  }
  return { start, end: offsets.at(-1)!, offsetSize, offsets };
};

/** Operands with where they are written (table 3): an offset may have to change in its place. */
const readDict = (view: DataView, from: number, to: number): Map<number, readonly Operand[]> => {
  const entries = new Map<number, readonly Operand[]>();
  let operands: Operand[] = [];
  for (let at = from; at < to;) {
    const first = view.getUint8(at);
    if (first <= 21) {
      entries.set(first === 12 ? 1200 + view.getUint8(at + 1) : first, operands);
      operands = [];
      at += first === 12 ? 2 : 1;
      continue;
    }
    const [value, length] = number(view, at, first);
    operands.push({ value, at, length });
    at += length;
  }
  return entries;
};

const number = (view: DataView, at: number, first: number): readonly [value: number, length: number] => {
  if (first === 28) return [view.getInt16(at + 1), 3];
  if (first === 29) return [view.getInt32(at + 1), 5];
  if (first === 30) { let end = at + 1; while ((view.getUint8(end) & 15) !== 15 && view.getUint8(end) >> 4 !== 15) end++; return [NaN, end + 1 - at]; }
  if (first <= 246) return [first - 139, 1];
  return [first <= 250 ? (first - 247) * 256 + view.getUint8(at + 1) + 108 : -(first - 251) * 256 - view.getUint8(at + 1) - 108, 2];
};

/** Table 17 to 19: one number each, or runs of numbers. */
const readCharset = (view: DataView, at: number, count: number): { readonly names: Uint16Array; readonly end: number } => {
  const format = view.getUint8(at), names = new Uint16Array(count);
  if (format === 0) { for (let glyph = 1; glyph < count; glyph++) names[glyph] = view.getUint16(at + 1 + (glyph - 1) * 2); return { names, end: at + 1 + (count - 1) * 2 }; }
  let place = at + 1;
  for (let glyph = 1; glyph < count;) {
    const first = view.getUint16(place), left = format === 1 ? view.getUint8(place + 2) : view.getUint16(place + 2);
    for (let i = 0; i <= left && glyph < count; i++) names[glyph++] = first + i;
    place += format === 1 ? 3 : 4;
  }
  return { names, end: place };
};

/** Standard strings 1 to 149 in the order of StandardEncoding, 150 to 228 those that ISO Latin 1 adds (appendix A and C), by what they say. */
const STANDARD = ['', ...ENCODINGS['StandardEncoding']!.filter((text) => text !== ''), ...'¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž'];

/** What a standard string says as a glyph's name; '' where it says nothing that we know. */
export const standardText = (string: number): string => STANDARD[string] ?? '';

/** What a glyph's name says, and the name itself where it is the font's own. */
export const nameOf = ({ bytes, strings }: Cff, string: number): { readonly text?: string; readonly name?: string } => {
  if (string < STANDARD_STRINGS) return { text: STANDARD[string] };
  const own = string - STANDARD_STRINGS;
  if (own + 1 >= strings.offsets.length) return {};
  const name = String.fromCharCode(...bytes.subarray(strings.offsets[own], Math.min(strings.offsets[own + 1]!, strings.offsets[own]! + 64)));
  return { name, text: textOfGlyphName(name) };
};

/** The font's own encoding (12): the glyph of each code. */
export const ownEncoding = ({ bytes, top, names }: Cff): Map<number, number> => {
  const at = top.get(ENCODING)?.[0]?.value ?? 0, glyphs = new Map<number, number>();
  if (at === 0) {
    const bySaid = new Map([...names].map((string, glyph) => [string < STANDARD_STRINGS ? STANDARD[string] ?? '' : '', glyph]));
    ENCODINGS['StandardEncoding']!.forEach((text, code) => { const glyph = text === '' ? undefined : bySaid.get(text); if (glyph !== undefined) glyphs.set(code, glyph); });
  }
  if (at < 2) return glyphs;
  const format = bytes[at]! & 127, count = bytes[at + 1] ?? 0;
  if (format === 0) for (let i = 0; i < count; i++) glyphs.set(bytes[at + 2 + i]!, i + 1);
  else for (let i = 0, glyph = 1; i < count; i++) for (let k = 0; k <= (bytes[at + 3 + i * 2] ?? 0); k++) glyphs.set(bytes[at + 2 + i * 2]! + k, glyph++);
  return glyphs;
};
