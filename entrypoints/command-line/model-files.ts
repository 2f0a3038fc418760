import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { provideTagModel } from '../../scrubber/recognizers/model/tag-model';
import { startTagModel } from '../shared/onnx-session';

const OWN = path.resolve(import.meta.dirname, '../../public/models');

/** In Node the weights are read from the project, or from the folder that PREWASH_MODEL names; `PREWASH_MODEL=off` and --no-model leave the network out. */
export const provideModelFiles = (folder = process.env['PREWASH_MODEL'] ?? OWN): void => {
  if (folder === 'off' || !existsSync(path.join(folder, 'names.onnx'))) return;
  const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path.join(folder, name)));
  const wasm = (): Promise<Uint8Array> => readFile(createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')).then((bytes) => new Uint8Array(bytes));
  provideTagModel(() => startTagModel({ read, wasm, threads: 1 }));
};
