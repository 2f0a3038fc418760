import { concat } from '../concat';
import { type Drawing, drawingOf, type NewText, type TextRun } from './drawing';
import { cleanRecord, recordOf } from './emf-records';
import { decodeLetters, nameIn, plainFace, readUtf16 } from './letters';
import { type DrawnFont, Mapping, PLAIN_FONT } from './mapping';

/** Record types of [MS-EMF] 2.1.1 with a meaning here. */
const HEADER = 1, END = 14, COMMENT = 70, FONT = 82, TEXT_A = 83, TEXT_W = 84, TEXTS_A = 96, TEXTS_W = 97, SMALL_TEXT = 108;
/** [MS-EMF] 2.1.11: glyphs instead of letters; steps in two directions; no rectangle; letters of one byte. */
const GLYPHS = 0x10, STEPS_2D = 0x2000, NO_RECTANGLE = 0x100, SMALL = 0x200;
/** Bytes of the header that draw: what stands behind them describes the picture ([MS-EMF] 2.2.9). */
const PLAIN_HEADER = 88, EMR_TEXT = 40, FONT_LENGTH = 332;
const EMF_PLUS = 0x2b464d45, PLUS_HEADER = 0x4001, DUAL = 1;

type Item = Uint8Array | { readonly run: number; readonly build: (text: NewText) => Uint8Array; readonly own: NewText };

/**
 * Reads an enhanced metafile ([MS-EMF]): what draws stays, by allow-list of records, and text can be written anew. Comments, escapes, the
 * description, names of styles and unknown records go.
 * @throws RangeError where records do not add up, text is stored as glyphs, or only EMF+ records draw
 */
export const readEmf = (bytes: Uint8Array): Drawing => {
  const reader = new EmfReader();
  reader.read(bytes);
  return drawingOf(reader.runs, reader.bitmap, (texts) => put(reader, texts));
};

const put = ({ items, head }: EmfReader, texts: ReadonlyMap<number, NewText>): Uint8Array => {
  const records = items.map((item) => (item instanceof Uint8Array ? item : item.build(texts.get(item.run) ?? item.own))), end = recordOf(END, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 20, 0, 0, 0)), header = head.slice(), view = new DataView(header.buffer), all = [header, ...records, end];
  view.setUint32(4, header.length, true);
  view.setUint32(48, all.reduce((sum, { length }) => sum + length, 0), true);
  view.setUint32(52, all.length, true);
  // No description, no palette.
  for (const at of [60, 64, 68]) view.setUint32(at, 0, true);
  view.setUint16(58, 0, true);
  return concat(all);
};

class EmfReader {
  readonly items: Item[] = [];
  readonly runs: TextRun[] = [];
  head = new Uint8Array();
  bitmap: Uint8Array | undefined;
  private readonly see = (bitmap: Uint8Array): void => { if (bitmap.length > (this.bitmap?.length ?? 0)) this.bitmap = bitmap; };
  private readonly mapping = new Mapping();
  private readonly fonts = new Map<number, DrawnFont>();
  private plus: 'none' | 'dual' | 'alone' = 'none';

  read(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 8 <= bytes.length;) {
      const type = view.getUint32(at, true), size = view.getUint32(at + 4, true);
      if (size < 8 || at + size > bytes.length || (at === 0) !== (type === HEADER)) throw new RangeError('emf');
      if (type === HEADER) this.head = this.header(bytes.slice(0, size));
      else if (type === END) break;
      else this.record(type, bytes.subarray(at, at + size));
      at += size;
    }
    if (this.head.length === 0 || this.plus === 'alone') throw new RangeError('emf');
  }

  private header(record: Uint8Array): Uint8Array<ArrayBuffer> {
    if (record.length < PLAIN_HEADER) throw new RangeError('emf');
    return record.slice(0, PLAIN_HEADER);
  }

  private record(type: number, record: Uint8Array): void {
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    this.follow(type, view);
    switch (type) {
      case COMMENT: this.comment(view); return;
      case FONT: this.font(view, record); return;
      case TEXT_A: case TEXT_W: this.text(view, record, 36, type === TEXT_W); return;
      case TEXTS_A: case TEXTS_W: for (let i = 0, count = view.getUint32(36, true); i < count; i++) this.text(view, record, 40 + i * EMR_TEXT, type === TEXTS_W); return;
      case SMALL_TEXT: this.smallText(view, record); return;
      default: { const clean = cleanRecord(type, record, this.see); if (clean !== undefined) this.items.push(clean); }
    }
  }

  /** What decides where text stands. */
  private follow(type: number, view: DataView): void {
    const { mapping } = this, i32 = (at: number): number => view.getInt32(at, true), f32 = (at: number): number => view.getFloat32(at, true), matrix = (at: number) => [f32(at), f32(at + 4), f32(at + 8), f32(at + 12), f32(at + 16), f32(at + 20)] as const;
    switch (type) {
      case 9: mapping.set({ extent: [i32(8), i32(12)] }); return;
      case 10: mapping.set({ origin: [i32(8), i32(12)] }); return;
      case 11: mapping.set({ viewExtent: [i32(8), i32(12)] }); return;
      case 12: mapping.set({ viewOrigin: [i32(8), i32(12)] }); return;
      case 17: mapping.mode(i32(8)); return;
      case 22: mapping.set({ align: i32(8) }); return;
      case 27: case 54: mapping.set({ at: [i32(8), i32(12)] }); return;
      case 33: mapping.save(); return;
      case 34: mapping.restore(i32(8)); return;
      case 35: mapping.set({ world: matrix(8) }); return;
      case 36: this.transform(i32(32), matrix(8)); return;
      case 37: { const font = this.fonts.get(view.getUint32(8, true)); if (font !== undefined) mapping.set({ font }); return; }
      default:
    }
  }

  /** [MS-EMF] 2.1.24: identity, before, after, instead. */
  private transform(mode: number, m: Mapping['state']['world']): void {
    const { world } = this.mapping.state, times = (n: typeof m, o: typeof m): typeof m => [n[0] * o[0] + n[1] * o[2], n[0] * o[1] + n[1] * o[3], n[2] * o[0] + n[3] * o[2], n[2] * o[1] + n[3] * o[3], n[4] * o[0] + n[5] * o[2] + o[4], n[4] * o[1] + n[5] * o[3] + o[5]];
    this.mapping.set({ world: mode === 1 ? [1, 0, 0, 1, 0, 0] : mode === 2 ? times(m, world) : mode === 3 ? times(world, m) : m });
  }

  /** Comments go. Where EMF+ draws beside EMF ([MS-EMFPLUS] 2.3.3.3), the one is enough; where it draws alone, nothing would be left. */
  private comment(view: DataView): void {
    if (view.byteLength < 32 || view.getUint32(12, true) !== EMF_PLUS) return;
    if (view.getUint16(16, true) === PLUS_HEADER) this.plus = (view.getUint16(18, true) & DUAL) !== 0 ? 'dual' : 'alone';
    else if (this.plus === 'none') this.plus = 'alone';
  }

  /** LOGFONT ([MS-EMF] 2.2.13) with a face that says nothing; full name, style and designs go. */
  private font(view: DataView, record: Uint8Array): void {
    const font = new Uint8Array(FONT_LENGTH), out = new DataView(font.buffer), face = plainFace(nameIn(readUtf16(view, 40, 32)));
    font.set(record.subarray(0, 40));
    for (let i = 0; i < face.length; i++) out.setUint16(40 + 2 * i, face.charCodeAt(i), true);
    const height = view.getInt32(12, true);
    this.fonts.set(view.getUint32(8, true), { size: height === 0 ? PLAIN_FONT.size : height < 0 ? -height : height * 0.85, charset: view.getUint8(35), turn: view.getInt32(20, true) });
    this.items.push(recordOf(FONT, font));
  }

  /** EmrText ([MS-EMF] 2.2.5) at an offset of its record; each is written as a record of its own, in UTF-16. */
  private text(view: DataView, record: Uint8Array, at: number, wide: boolean): void {
    const x = view.getInt32(at, true), y = view.getInt32(at + 4, true), count = view.getUint32(at + 8, true), from = view.getUint32(at + 12, true), options = view.getUint32(at + 16, true), stepsAt = view.getUint32(at + 36, true), { font } = this.mapping.state;
    if ((options & GLYPHS) !== 0) throw new RangeError('emf');
    if (count > record.length || (count > 0 && from + count * (wide ? 2 : 1) > record.length)) throw new RangeError('emf');
    const text = count === 0 ? '' : wide ? readUtf16(view, from, count) : decodeLetters(record.subarray(from, from + count), font.charset), pairs = (options & STEPS_2D) !== 0, step = pairs ? 8 : 4;
    const advances = count > 0 && stepsAt >= at + EMR_TEXT && stepsAt + count * step <= record.length ? Array.from({ length: count }, (_, i) => view.getInt32(stepsAt + i * step, true)) : undefined;
    const head = record.slice(0, 36), box = record.slice(at + 20, at + 36);
    // The box of a record tells how wide its text was; who plays it does not look at it.
    head.fill(0, 8, 24);
    this.add({ text, advances }, x, y, (next) => textRecord({ ...next, x, y, options: options & ~STEPS_2D, head, box }));
  }

  private add(own: NewText, x: number, y: number, build: (text: NewText) => Uint8Array): void {
    const { mapping } = this, { font } = mapping.state, run: TextRun = { ...own, size: font.size, align: mapping.align, ...mapping.place(x, y) };
    this.items.push({ run: this.runs.length, build, own });
    this.runs.push(run);
    mapping.advance(own.advances?.reduce((sum, step) => sum + step, 0) ?? own.text.length * font.size * 0.5);
  }

  /** [MS-EMF] 2.3.5.37 */
  private smallText(view: DataView, record: Uint8Array): void {
    const x = view.getInt32(8, true), y = view.getInt32(12, true), count = view.getUint32(16, true), options = view.getUint32(20, true), from = (options & NO_RECTANGLE) !== 0 ? 36 : 52, small = (options & SMALL) !== 0;
    if ((options & GLYPHS) !== 0 || count > record.length || from + count * (small ? 1 : 2) > record.length) throw new RangeError('emf');
    const text = small ? decodeLetters(record.subarray(from, from + count), this.mapping.state.font.charset) : readUtf16(view, from, count), head = record.slice(0, from);
    this.add({ text }, x, y, (next) => {
      const letters = new Uint8Array(next.text.length * 2), out = head.slice(), numbers = new DataView(out.buffer);
      writeUtf16(letters, next.text);
      numbers.setUint32(16, next.text.length, true);
      numbers.setUint32(20, (options & ~SMALL) >>> 0, true);
      return recordOf(SMALL_TEXT, out, letters);
    });
  }
}

const writeUtf16 = (bytes: Uint8Array, text: string): void => {
  for (let i = 0; i < text.length; i++) { bytes[2 * i] = text.charCodeAt(i) & 255; bytes[2 * i + 1] = text.charCodeAt(i) >> 8; }
};

type TextRecord = NewText & { readonly x: number; readonly y: number; readonly options: number; readonly head: Uint8Array; readonly box: Uint8Array };

/** EMR_EXTTEXTOUTW ([MS-EMF] 2.3.5.8): fixed part, letters, steps. */
const textRecord = ({ text, advances, x, y, options, head, box }: TextRecord): Uint8Array => {
  const start = 36 + EMR_TEXT, fixed = new Uint8Array(start), view = new DataView(fixed.buffer), letters = new Uint8Array((text.length * 2 + 3) & ~3), steps = new Uint8Array((advances?.length ?? 0) * 4), out = new DataView(steps.buffer);
  fixed.set(head);
  fixed.set(box, 56);
  writeUtf16(letters, text);
  [x, y].forEach((value, i) => { view.setInt32(36 + 4 * i, value, true); });
  [text.length, start, options].forEach((value, i) => { view.setUint32(44 + 4 * i, value >>> 0, true); });
  view.setUint32(72, steps.length === 0 ? 0 : start + letters.length, true);
  advances?.forEach((value, i) => { out.setInt32(4 * i, value, true); });
  return recordOf(TEXT_W, fixed, letters, steps);
};
