import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** Writes a package again with one date for all files, in the order of their names: the same sources give the same bytes. Used by the build only. */
export const steadyZip = async (path: string): Promise<void> => {
  const made = await JSZip.loadAsync(readFileSync(path));
  const steady = new JSZip();
  const date = new Date('2000-01-01T00:00:00Z');
  for (const name of Object.keys(made.files).sort()) {
    const entry = made.files[name];
    if (entry && !entry.dir) steady.file(name, await entry.async('uint8array'), { date, createFolders: false });
  }
  writeFileSync(path, await steady.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' }));
};
