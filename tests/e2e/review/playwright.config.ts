import { defineConfig } from '@playwright/test';

/** The interface alone, over its harness: npx playwright test -c tests/e2e/review. Scroll bars take room, as they do for a contractor. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 60_000,
  reporter: 'line',
  outputDir: '../../../test-results/review',
  use: { actionTimeout: 5_000, viewport: { width: 1000, height: 720 }, launchOptions: { executablePath: process.env.PREWASH_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'], ignoreDefaultArgs: ['--hide-scrollbars'] } },
});
