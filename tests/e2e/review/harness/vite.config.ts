import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The policy of the extension's pages (architecture.md): what breaks under it must break here. */
const CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; "
  + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types prewash default";

/** Serves the interface without the extension. Built rather than served from sources, so that speed is measured as shipped. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: { emptyOutDir: true, modulePreload: false },
  preview: { port: 4173, strictPort: false, headers: { 'Content-Security-Policy': CSP } },
});
