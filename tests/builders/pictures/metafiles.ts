/** Metafiles written by hand, record by record ([MS-EMF], [MS-WMF]): nothing of the product helps. */
const words = (...values: number[]): Buffer => { const out = Buffer.alloc(values.length * 4); values.forEach((value, i) => out.writeInt32LE(value | 0, i * 4)); return out; };
const padded = (bytes: Buffer, to: number): Buffer => Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

/** One record of an enhanced metafile: its type and what stands behind type and length. */
export const emfRecord = (type: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = padded(Buffer.concat(parts), 4);
  return Buffer.concat([words(type, body.length + 8), body]);
};
export const emfNumbers = (type: number, ...values: number[]): Buffer => emfRecord(type, words(...values));

/** Text at a place, with a step of 10 for each letter (EMR_EXTTEXTOUTW). `hidden` stands behind the record's own data. */
export const emfText = (text: string, x = 0, y = 0, { options = 0, hidden = '', step = 10 } = {}): Buffer => {
  const letters = padded(Buffer.from(text, 'utf16le'), 4);
  return emfRecord(84, words(0, 0, 99, 99, 1, 0, 0, x, y, text.length, 76, options, 0, 0, -1, -1, 76 + letters.length), letters, words(...Array.from(text, () => step)), Buffer.from(hidden, 'utf16le'));
};

/** A font of this face and of height 20 as object 1, and its choice. */
export const emfFont = (face: string, style = ''): Buffer => {
  const font = Buffer.alloc(320);
  font.writeInt32LE(-20, 0);
  font.write(face, 28, 'utf16le');
  font.write(style, 92, 'utf16le');
  return Buffer.concat([emfRecord(82, words(1), font), emfNumbers(37, 1)]);
};
export const emfComment = (text: string | Uint8Array): Buffer => { const data = Buffer.from(text as string); return emfRecord(70, words(data.length), data); };

/** A whole enhanced metafile of these records, described. */
export const emfFile = (records: readonly Uint8Array[], description = ''): Uint8Array => {
  const said = Buffer.from(`${description}\0`, 'utf16le'), header = emfRecord(1, words(0, 0, 100, 100, 0, 0, 2540, 2540, 0x464d4520, 0x10000, 0, records.length + 2, 4, description.length + 1, 100, 0, 1000, 800, 300, 200, 0, 0, 0), said), all = Buffer.concat([header, ...records, emfNumbers(14, 0, 16, 20)]);
  all.writeInt32LE(all.length, 48);
  return new Uint8Array(all);
};

const shorts = (...values: number[]): Buffer => { const out = Buffer.alloc(values.length * 2); values.forEach((value, i) => out.writeInt16LE((value << 16) >> 16, i * 2)); return out; };
export const wmfRecord = (type: number, ...parts: readonly Uint8Array[]): Buffer => { const body = padded(Buffer.concat(parts), 2); return Buffer.concat([words(body.length / 2 + 3), shorts(type), body]); };
export const wmfNumbers = (type: number, ...values: number[]): Buffer => wmfRecord(type, shorts(...values));
export const wmfText = (text: string, x = 0, y = 0): Buffer => { const letters = Buffer.from(text, 'latin1'); return wmfRecord(0x0521, shorts(letters.length), padded(letters, 2), shorts(y, x)); };
export const wmfFont = (face: string): Buffer => wmfRecord(0x02fb, shorts(-20, 0, 0, 0, 400, 0, 0, 0, 0), Buffer.from(`${face}\0`, 'latin1'));

/** A whole placeable metafile of these records. */
export const wmfFile = (records: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat([...records, wmfNumbers(0)]);
  return new Uint8Array(Buffer.concat([words(0x9ac6cdd7 | 0), shorts(0, 0, 0, 100, 100, 96, 0, 0, 0), shorts(1, 9, 0x300), words((18 + body.length) / 2), shorts(8), words(100), shorts(0), body]));
};
