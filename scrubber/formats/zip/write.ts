import JSZip from 'jszip';

/** DOS time starts in 1980 (APPNOTE 4.4.6); jszip writes the UTC fields of a date, so the time zone plays no part. */
const EPOCH = new Date(Date.UTC(1980, 0, 1));
const FIRST = ['[Content_Types].xml', 'mimetype'];

/** Packed by their own formats: deflating them again takes long and wins nothing. */
const PACKED = /\.(?:png|jpe?g|gif|webp|wdp|jxr)$/i;

/**
 * A new archive from nothing: one date, one compression, no extra fields, no comments, a fixed order. Equal files give equal bytes.
 * `[Content_Types].xml` comes first, as Office writes it and as file(1) and some upload pages expect; OpenDocument wants `mimetype` there,
 * uncompressed (ODF 1.3 part 2, 3.3).
 */
export const writeZip = async (files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> => {
  const zip = new JSZip();
  const names = [...files.keys()].sort((a, b) => (FIRST.includes(a) ? -1 : FIRST.includes(b) ? 1 : a < b ? -1 : a > b ? 1 : 0));
  for (const name of names) zip.file(name, files.get(name) ?? new Uint8Array(), { date: EPOCH, createFolders: false, binary: true, ...(name === 'mimetype' || PACKED.test(name) ? { compression: 'STORE' as const } : {}) });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'DOS' });
};
