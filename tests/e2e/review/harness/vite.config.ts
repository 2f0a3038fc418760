import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Serves the interface without the extension. Built rather than served from sources, so that speed is measured as shipped. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: { outDir: `${here}/../../../../test-results/review-harness`, emptyOutDir: true, modulePreload: false },
  preview: { port: 4173, strictPort: false },
});
