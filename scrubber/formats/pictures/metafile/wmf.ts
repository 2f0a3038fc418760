import { concat } from '../concat';
import { type Drawing, drawingOf, type NewText, type TextRun } from './drawing';
import { decodeLetters, encodeLetters, nameIn, plainFace } from './letters';
import { type DrawnFont, Mapping, PLAIN_FONT } from './mapping';
import { cleanWmfRecord, MAKES_OBJECT, wmfRecord } from './wmf-records';

const PLACEABLE = 0x9ac6cdd7, PLACEABLE_LENGTH = 22, HEADER_LENGTH = 18, TEXT = 0x0521, EXT_TEXT = 0x0a32, FONT = 0x02fb, DELETE = 0x01f0;
/** ExtTextOut's options ([MS-WMF] 2.1.2.2): a rectangle follows; glyphs instead of letters; steps in two directions. */
const RECTANGLE = 0x0006, GLYPHS = 0x0010, STEPS_2D = 0x2000;

/** Drawings have a dozen objects at a time; each one that is made looks for the lowest free number. */
const MOST_OBJECTS = 1024;

type Item = Uint8Array | { readonly run: number; readonly build: (text: NewText) => Uint8Array; readonly own: NewText };

/**
 * Reads a Windows metafile ([MS-WMF]): what draws stays, by allow-list of records, and text can be written anew. Escapes, with the comments and
 * enhanced metafiles in them, and unknown records go. @throws RangeError where records do not add up or text is stored as glyphs
 */
export const readWmf = (bytes: Uint8Array): Drawing => {
  const reader = new WmfReader();
  reader.read(bytes);
  return drawingOf(reader.runs, reader.bitmap, (texts) => put(reader, texts));
};

const put = ({ items, placeable, objects }: WmfReader, texts: ReadonlyMap<number, NewText>): Uint8Array => {
  const records = [...items.map((item) => (item instanceof Uint8Array ? item : item.build(texts.get(item.run) ?? item.own))), wmfRecord(0)], header = new Uint8Array(HEADER_LENGTH), view = new DataView(header.buffer);
  [1, HEADER_LENGTH / 2, 0x0300].forEach((value, i) => { view.setUint16(2 * i, value, true); });
  view.setUint32(6, (HEADER_LENGTH + records.reduce((sum, { length }) => sum + length, 0)) / 2, true);
  view.setUint16(10, objects, true);
  view.setUint32(12, records.reduce((most, { length }) => Math.max(most, length), 0) / 2, true);
  return concat([placeable, header, ...records]);
};

class WmfReader {
  readonly items: Item[] = [];
  readonly runs: TextRun[] = [];
  placeable = new Uint8Array();
  objects = 0;
  bitmap: Uint8Array | undefined;
  private readonly see = (bitmap: Uint8Array): void => { if (bitmap.length > (this.bitmap?.length ?? 0)) this.bitmap = bitmap; };
  private readonly mapping = new Mapping();
  private readonly slots: (DrawnFont | 'other' | undefined)[] = [];

  read(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start = view.getUint32(0, true) === PLACEABLE ? PLACEABLE_LENGTH : 0;
    if (start > 0) this.placeable = placeableOf(view);
    if (view.getUint16(start + 2, true) !== HEADER_LENGTH / 2) throw new RangeError('wmf');
    this.objects = view.getUint16(start + 10, true);
    // Placed pictures are scaled to their window.
    this.mapping.set({ mapped: false });
    for (let at = start + HEADER_LENGTH; at + 6 <= bytes.length;) {
      const size = view.getUint32(at, true) * 2, type = view.getUint16(at + 4, true);
      if (type === 0) break;
      if (size < 6 || at + size > bytes.length) throw new RangeError('wmf');
      this.record(type, bytes.subarray(at, at + size));
      at += size;
    }
  }

  private record(type: number, record: Uint8Array): void {
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    if (MAKES_OBJECT.has(type)) this.take(type === FONT ? fontOf(view) : 'other');
    this.follow(type, view);
    if (type === FONT) this.items.push(cleanFont(view, record));
    else if (type === TEXT) this.text(view, record);
    else if (type === EXT_TEXT) this.extendedText(view, record);
    else { const clean = cleanWmfRecord(type, record, this.see); if (clean !== undefined) this.items.push(clean); }
  }

  private take(object: DrawnFont | 'other'): void {
    const free = this.slots.indexOf(undefined);
    if (free < 0) this.slots.push(object); else this.slots[free] = object;
    if (this.slots.length > MOST_OBJECTS) throw new RangeError('wmf');
  }

  private follow(type: number, view: DataView): void {
    const { mapping } = this, i16 = (at: number): number => view.getInt16(at, true);
    switch (type) {
      case 0x001e: mapping.save(); return;
      case 0x0127: mapping.restore(i16(6)); return;
      case 0x012e: mapping.set({ align: i16(6) }); return;
      case 0x0213: case 0x0214: mapping.set({ at: [i16(8), i16(6)] }); return;
      case 0x012d: { const font = this.slots[view.getUint16(6, true)]; if (font !== undefined && font !== 'other') mapping.set({ font }); return; }
      case DELETE: this.slots[view.getUint16(6, true)] = undefined; return;
      default:
    }
  }

  private text(view: DataView, record: Uint8Array): void {
    const count = view.getUint16(6, true), end = 8 + ((count + 1) & ~1);
    if (end + 4 > record.length) throw new RangeError('wmf');
    const y = view.getInt16(end, true), x = view.getInt16(end + 2, true), { charset } = this.mapping.state.font, place = record.slice(end, end + 4);
    this.add({ text: decodeLetters(record.subarray(8, 8 + count), charset) }, x, y, ({ text }) => { const letters = encodeLetters(text, charset); return wmfRecord(TEXT, word(letters.length), even(letters), place); });
  }

  private extendedText(view: DataView, record: Uint8Array): void {
    const y = view.getInt16(6, true), x = view.getInt16(8, true), count = view.getUint16(10, true), options = view.getUint16(12, true), from = (options & RECTANGLE) !== 0 ? 22 : 14, end = from + ((count + 1) & ~1), { charset } = this.mapping.state.font;
    if ((options & GLYPHS) !== 0 || end > record.length) throw new RangeError('wmf');
    const step = (options & STEPS_2D) !== 0 ? 4 : 2, advances = count > 0 && end + count * step <= record.length ? Array.from({ length: count }, (_, i) => view.getInt16(end + i * step, true)) : undefined, place = record.slice(6, 10), box = record.slice(14, from);
    this.add({ text: decodeLetters(record.subarray(from, from + count), charset), advances }, x, y, ({ text, advances: steps }) => {
      const letters = encodeLetters(text, charset), widths = new Uint8Array((steps?.length ?? 0) * 2), out = new DataView(widths.buffer);
      if (steps?.length === letters.length) steps.forEach((value, i) => { out.setInt16(2 * i, value, true); });
      return wmfRecord(EXT_TEXT, place, word(letters.length), word(options & ~STEPS_2D), box, even(letters), steps?.length === letters.length ? widths : new Uint8Array());
    });
  }

  private add(own: NewText, x: number, y: number, build: (text: NewText) => Uint8Array): void {
    const { mapping } = this, { font } = mapping.state;
    this.items.push({ run: this.runs.length, build, own });
    this.runs.push({ ...own, size: font.size, align: mapping.align, ...mapping.place(x, y) });
    mapping.advance(own.advances?.reduce((sum, step) => sum + step, 0) ?? own.text.length * font.size * 0.5);
  }
}

const word = (value: number): Uint8Array => Uint8Array.of(value & 255, value >> 8);
const even = (bytes: Uint8Array): Uint8Array => (bytes.length % 2 === 0 ? bytes : concat([bytes, new Uint8Array(1)]));

/** Rectangle and units ([MS-WMF] 2.3.2.3), with a checksum over the ten words before it. */
const placeableOf = (view: DataView): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(PLACEABLE_LENGTH), head = new DataView(out.buffer);
  head.setUint32(0, PLACEABLE, true);
  for (let at = 6; at < 16; at += 2) head.setUint16(at, view.getUint16(at, true), true);
  let sum = 0;
  for (let at = 0; at < 20; at += 2) sum ^= head.getUint16(at, true);
  head.setUint16(20, sum, true);
  return out;
};

/** [MS-WMF] 2.2.1.2, from the height on. */
const fontOf = (view: DataView): DrawnFont => {
  const height = view.getInt16(6, true);
  return { size: height === 0 ? PLAIN_FONT.size : height < 0 ? -height : height * 0.85, charset: view.getUint8(6 + 13), turn: view.getInt16(10, true) };
};

const cleanFont = (view: DataView, record: Uint8Array): Uint8Array => {
  const face = plainFace(nameIn(String.fromCharCode(...record.subarray(24, 56)))), name = new Uint8Array((face.length + 2) & ~1);
  for (let i = 0; i < face.length; i++) name[i] = face.charCodeAt(i);
  if (view.byteLength < 24) throw new RangeError('wmf');
  return wmfRecord(FONT, record.subarray(6, 24), name);
};
