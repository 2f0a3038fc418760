import { provideWasmFiles } from '../entrypoints/command-line/wasm-files';

provideWasmFiles();
