import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The given values that stand in any file below a folder, as UTF-8 or UTF-16, in any case of ASCII letters. */
export const foundOnDisk = async (folder: string, values: readonly string[]): Promise<readonly string[]> => {
  const wanted = values.flatMap((value) => (['utf8', 'utf16le'] as const).map((encoding) => ({ value, bytes: Buffer.from(value.toLowerCase(), encoding) })));
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = lowerCase(await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0)));
    for (const { value, bytes: needle } of wanted) if (bytes.includes(needle)) found.add(`${value} in ${entry.name}`);
  }
  return [...found];
};

const lowerCase = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte)));
