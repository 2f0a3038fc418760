import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { provideWasm } from '../../scrubber/wasm';

const FILES = { pdfium: '@embedpdf/pdfium/pdfium.wasm' } as const;

/** In Node the packages' own files are read from node_modules. */
export const provideWasmFiles = (): void => provideWasm(async (name) => new Uint8Array(await readFile(createRequire(import.meta.url).resolve(FILES[name]))));
