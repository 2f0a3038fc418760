/** One subtable of `cmap` (ISO/IEC 14496-22, 5.2.1) as code and glyph. */
export type Subtable = { readonly platform: number; readonly encoding: number; readonly glyphs: Map<number, number> };

export const readCmap = (table: Uint8Array): Subtable[] => {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength), subtables: Subtable[] = [];
  try {
    for (let i = 0, count = Math.min(view.getUint16(2), 20); i < count; i++) {
      const at = 4 + i * 8;
      subtables.push({ platform: view.getUint16(at), encoding: view.getUint16(at + 2), glyphs: readSubtable(view, view.getUint32(at + 4)) });
    }
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
  }
  return subtables;
};

const readSubtable = (view: DataView, at: number): Map<number, number> => {
  const format = view.getUint16(at), glyphs = new Map<number, number>(), put = (code: number, glyph: number): void => { if (glyph !== 0 && glyphs.size < 70_000) glyphs.set(code, glyph); };
  if (format === 0) for (let code = 0; code < 256; code++) put(code, view.getUint8(at + 6 + code));
  else if (format === 6) for (let i = 0, first = view.getUint16(at + 6), count = view.getUint16(at + 8); i < count; i++) put(first + i, view.getUint16(at + 10 + i * 2));
  else if (format === 4) {
    const segments = view.getUint16(at + 6) / 2, ends = at + 14, starts = ends + segments * 2 + 2, deltas = starts + segments * 2, offsets = deltas + segments * 2;
    for (let i = 0; i < segments; i++) {
      const start = view.getUint16(starts + i * 2), end = view.getUint16(ends + i * 2), delta = view.getUint16(deltas + i * 2), offset = view.getUint16(offsets + i * 2);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const glyph = offset === 0 ? code : view.getUint16(offsets + i * 2 + offset + (code - start) * 2);
        put(code, offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff);
      }
    }
  } else if (format === 12) {
    for (let i = 0, groups = Math.min(view.getUint32(at + 12), 20_000); i < groups; i++) {
      const group = at + 16 + i * 12, start = view.getUint32(group), end = Math.min(view.getUint32(group + 4), start + 70_000), first = view.getUint32(group + 8);
      for (let code = start; code <= end; code++) put(code, first + code - start);
    }
  }
  return glyphs;
};

/** Subtables written as format 4, one segment for each code. */
export const writeCmap = (subtables: readonly Subtable[]): Uint8Array => {
  const bodies = subtables.map(({ glyphs }) => format4([...glyphs].filter(([code]) => code < 0xffff).sort(([a], [b]) => a - b))), out = new Uint8Array(4 + bodies.length * 8 + bodies.reduce((sum, { length }) => sum + length, 0)), view = new DataView(out.buffer);
  view.setUint16(2, bodies.length);
  let at = 4 + bodies.length * 8;
  bodies.forEach((body, i) => {
    view.setUint16(4 + i * 8, subtables[i]!.platform);
    view.setUint16(6 + i * 8, subtables[i]!.encoding);
    view.setUint32(8 + i * 8, at);
    out.set(body, at);
    at += body.length;
  });
  return out;
};

const format4 = (entries: readonly (readonly [number, number])[]): Uint8Array => {
  const count = entries.length + 1, out = new Uint8Array(16 + count * 8), view = new DataView(out.buffer), power = 2 ** Math.floor(Math.log2(count));
  [4, out.length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2].forEach((value, i) => view.setUint16(i * 2, value));
  [...entries, [0xffff, 0] as const].forEach(([code, glyph], i) => {
    view.setUint16(14 + i * 2, code);
    view.setUint16(16 + count * 2 + i * 2, code);
    view.setUint16(16 + count * 4 + i * 2, (glyph - code) & 0xffff);
  });
  return out;
};
