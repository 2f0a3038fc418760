/** TrueType and OpenType files as tables (ISO/IEC 14496-22, 4). */
export type Tables = Map<string, Uint8Array>;

export const readTables = (font: Uint8Array): Tables | undefined => {
  if (font.length < 12) return undefined;
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength), count = view.getUint16(4), tables: Tables = new Map();
  if (12 + count * 16 > font.length) return undefined;
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16, offset = view.getUint32(at + 8), length = view.getUint32(at + 12);
    if (offset > font.length) return undefined;
    tables.set(String.fromCharCode(...font.subarray(at, at + 4)), font.subarray(offset, Math.min(font.length, offset + length)));
  }
  return tables;
};

export const writeTables = (tables: Tables): Uint8Array => {
  const names = [...tables.keys()].sort(), pad = (size: number): number => (size + 3) & ~3, start = 12 + names.length * 16;
  const out = new Uint8Array(start + names.reduce((sum, name) => sum + pad(tables.get(name)!.length), 0)), view = new DataView(out.buffer), power = Math.floor(Math.log2(Math.max(1, names.length)));
  // `OTTO` where outlines are CFF (4.2).
  view.setUint32(0, tables.has('CFF ') ? 0x4f54544f : 0x00010000);
  view.setUint16(4, names.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, names.length * 16 - 16 * 2 ** power);
  let at = start;
  names.forEach((name, i) => {
    const table = tables.get(name)!;
    for (let k = 0; k < 4; k++) out[12 + i * 16 + k] = name.charCodeAt(k);
    out.set(table, at);
    view.setUint32(16 + i * 16, checksum(view, at, pad(table.length)));
    view.setUint32(20 + i * 16, at);
    view.setUint32(24 + i * 16, table.length);
    at += pad(table.length);
  });
  return out;
};

const checksum = (view: DataView, from: number, length: number): number => {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};
