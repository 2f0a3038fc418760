import react from '@vitejs/plugin-react';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { entriesOf } from '../browser/extract';
import type { Received } from '../browser/multipart';
import { startServer, type UploadServer } from '../browser/upload-server';

const root = fileURLToPath(new URL('./page', import.meta.url));
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };

/** What a vendor could read in a file, in short. */
const show = ({ bytes }: Received): string => {
  const parts = entriesOf(bytes).map(({ name }) => name);
  return parts.length > 0 ? parts.join('\n') : bytes.toString('utf8').slice(0, 200);
};

/** The vendor's site: the page, its upload address, and the list of what came. */
export const startVendor = async (outDir: string): Promise<UploadServer> => {
  await build({ root, configFile: false, logLevel: 'error', plugins: [react()], build: { outDir, emptyOutDir: true } });
  const server = await startServer();
  for (const file of await readdir(outDir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name), address = path.slice(outDir.length).replaceAll('\\', '/');
    const content = { type: TYPES[file.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body: await readFile(path) };
    server.serve(address, content);
    if (address === '/index.html') server.serve('/', content);
  }
  server.serve('/received', { type: 'application/json', get body() { return JSON.stringify(server.files.map((file) => ({ name: file.name, size: file.bytes.length, shown: show(file) }))); } });
  return server;
};
