import { defineConfig } from '@playwright/test';
import review from './tests/e2e/review/playwright.config';

/** Real Chromium, real pages, a real server: `npx playwright test --project extension`. */
export default defineConfig({
  globalSetup: './tests/e2e/global-setup.ts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.PREWASH_REPORT ? [['list'], ['json', { outputFile: process.env.PREWASH_REPORT }]] : 'list',
  outputDir: 'test-results/e2e',
  projects: [
    { name: 'extension', testDir: 'tests/e2e', testMatch: '*.spec.ts', testIgnore: '**/review/**' },
    { name: 'pages', testDir: 'tests/matrix', testMatch: '**/*.spec.ts' },
    { name: 'firefox', testDir: 'tests/firefox', testMatch: '*.spec.ts' },
    { name: 'review', testDir: 'tests/e2e/review', testMatch: '*.spec.ts', use: review.use ?? {} },
  ],
});
