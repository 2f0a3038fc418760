/** WebAssembly that formats need. The bytes come from the package: the entry of each worker or program says how it reads them, since the scrubber itself reaches nothing. */
export type WasmName = 'pdfium';
type Reader = (name: WasmName) => Promise<Uint8Array>;

let reader: Reader | undefined;

/** Called once by each entry (file worker, command line, tests), before a file is opened. */
export const provideWasm = (read: Reader): void => { reader = read; };

export const wasmBytes = (name: WasmName): Promise<Uint8Array> => {
  if (reader === undefined) throw new TypeError('no entry has called provideWasm');
  return reader(name);
};
