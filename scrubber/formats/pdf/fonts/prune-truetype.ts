import { readCmap, writeCmap } from './cmap-table';
import { readTables, writeTables } from './sfnt';

/** Tables that draw glyphs. Names, licences, positions of pairs and private tables are not among them. */
const KEPT = new Set(['cmap', 'cvt ', 'fpgm', 'prep', 'glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp', 'vhea', 'vmtx', 'OS/2', 'gasp']);

/** Which glyphs are still drawn, given the font's own table of codes. */
export type Chosen = (lookup: (platform: number, encoding: number, code: number) => number | undefined) => ReadonlySet<number> | undefined;

/**
 * A TrueType program with the outlines, widths and codes of the glyphs that are still drawn, and empty ones for the rest: a subset would
 * otherwise spell letters that only a removed word had. Undefined where the file is not understood.
 */
export const pruneTrueType = (font: Uint8Array, chosen: Chosen): Uint8Array | undefined => {
  try {
    return prune(font, chosen);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
};

const prune = (font: Uint8Array, chosen: Chosen): Uint8Array | undefined => {
  const tables = readTables(font), [head, maxp, loca, glyf] = ['head', 'maxp', 'loca', 'glyf'].map((name) => tables?.get(name));
  if (tables === undefined || head === undefined || maxp === undefined || loca === undefined || glyf === undefined) return undefined;
  const cmap = readCmap(tables.get('cmap') ?? new Uint8Array(4)), wanted = chosen((platform, encoding, code) => cmap.find((table) => table.platform === platform && table.encoding === encoding)?.glyphs.get(code));
  if (wanted === undefined) return undefined;
  const count = viewOf(maxp).getUint16(4), long = viewOf(head).getUint16(50) === 1, offsets = Array.from({ length: count + 1 }, (_, i) => (long ? viewOf(loca).getUint32(i * 4) : viewOf(loca).getUint16(i * 2) * 2));
  const kept = withParts(wanted, glyf, offsets), outlines = newOutlines(kept, glyf, offsets), next = new Map([...tables].filter(([name]) => KEPT.has(name)));
  next.set('glyf', outlines.glyf).set('loca', outlines.loca).set('head', longHead(head));
  for (const [metrics, header] of [['hmtx', 'hhea'], ['vmtx', 'vhea']] as const) {
    const [table, counts] = [tables.get(metrics), tables.get(header)];
    if (table !== undefined && counts !== undefined) next.set(metrics, newMetrics(table, viewOf(counts).getUint16(34), kept));
  }
  if (tables.has('cmap')) next.set('cmap', writeCmap(cmap.map((table) => ({ ...table, glyphs: new Map([...table.glyphs].filter(([, glyph]) => kept.has(glyph))) }))));
  next.set('post', postWithoutNames());
  return writeTables(next);
};

const viewOf = (table: Uint8Array): DataView => new DataView(table.buffer, table.byteOffset, table.byteLength);

/** Composite glyphs draw other glyphs (5.3.3): flags, index, then two or four bytes and up to four scales. */
const withParts = (wanted: ReadonlySet<number>, glyf: Uint8Array, offsets: readonly number[]): Set<number> => {
  const kept = new Set([0]), open = [...wanted], view = viewOf(glyf);
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    const start = offsets[glyph], end = offsets[glyph + 1];
    if (kept.has(glyph) && glyph !== 0) continue;
    kept.add(glyph);
    if (start === undefined || end === undefined || end - start < 12 || view.getInt16(start) >= 0) continue;
    for (let at = start + 10; at + 4 <= end;) {
      const flags = view.getUint16(at);
      open.push(view.getUint16(at + 2));
      at += 4 + ((flags & 1) !== 0 ? 4 : 2) + ((flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0);
      if ((flags & 32) === 0) break;
    }
  }
  return kept;
};

const newOutlines = (kept: ReadonlySet<number>, glyf: Uint8Array, offsets: readonly number[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } => {
  const parts: Uint8Array[] = [], loca = new Uint8Array(offsets.length * 4), view = viewOf(loca);
  let at = 0;
  for (let glyph = 0; glyph + 1 < offsets.length; glyph++) {
    view.setUint32(glyph * 4, at);
    if (!kept.has(glyph)) continue;
    const outline = glyf.subarray(offsets[glyph], offsets[glyph + 1]);
    parts.push(outline);
    at += (outline.length + 3) & ~3;
  }
  view.setUint32((offsets.length - 1) * 4, at);
  const all = new Uint8Array(at);
  let to = 0;
  for (const part of parts) { all.set(part, to); to += (part.length + 3) & ~3; }
  return { glyf: all, loca };
};

/** No dates, no checksum of a file that is no more. */
export const plainHead = (head: Uint8Array): Uint8Array => {
  const copy = head.slice();
  copy.fill(0, 8, 12);
  copy.fill(0, 20, 36);
  return copy;
};

/** Long offsets. */
const longHead = (head: Uint8Array): Uint8Array => {
  const copy = plainHead(head);
  viewOf(copy).setUint16(50, 1);
  return copy;
};

export const newMetrics = (table: Uint8Array, full: number, kept: ReadonlySet<number>): Uint8Array => {
  const copy = table.slice();
  for (let glyph = 0; glyph * 4 < full * 4; glyph++) if (!kept.has(glyph) && glyph * 4 + 4 <= copy.length && glyph !== full - 1) copy.fill(0, glyph * 4, glyph * 4 + 4);
  for (let at = full * 4, glyph = full; at + 2 <= copy.length; at += 2, glyph++) if (!kept.has(glyph)) copy.fill(0, at, at + 2);
  return copy;
};

export const postWithoutNames = (): Uint8Array => {
  const post = new Uint8Array(32);
  viewOf(post).setUint32(0, 0x00030000);
  return post;
};
