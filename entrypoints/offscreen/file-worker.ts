import pdfiumUrl from '@embedpdf/pdfium/pdfium.wasm?url';
import '../../scrubber/file-worker';
import { provideWasm } from '../../scrubber/wasm';
import { liveAs } from './life';
import { packageBytes } from './package-bytes';

const ADDRESSES = { pdfium: pdfiumUrl } as const;

/** The worker of one file in the browser: the scrubber's own, with the WebAssembly that the package brings along. */
provideWasm((name) => packageBytes(ADDRESSES[name]));
liveAs(self as unknown as Parameters<typeof liveAs>[0]);
