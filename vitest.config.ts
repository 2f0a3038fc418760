import { defineConfig } from 'vitest/config';

/** Unit, contract and property tests, in Node. The browser's stories are Playwright's (playwright.config.ts). */
export default defineConfig({
  test: { setupFiles: ['tests/setup.ts'], include: ['tests/{unit,contract,property,corpus}/**/*.test.{ts,tsx}', 'tests/*.test.ts'], passWithNoTests: false, testTimeout: 60_000 },
});
