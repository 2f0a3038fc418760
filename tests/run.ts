import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './browser/find-chromium';

/** `npm test`: every check, one after the other, each with its own output. The last line is `N passed, N failed`. */
type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly args: readonly string[]; readonly report?: string; readonly read?: (report: unknown) => Count };

const REPORTS = 'test-results/reports';
const seed = process.env.PREWASH_SEED ?? String(Date.now() % 1_000_000_000);

const readVitest = (report: unknown): Count => {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};
const readPlaywright = (report: unknown): Count => {
  const { expected, flaky, unexpected } = (report as { stats: { expected: number; flaky: number; unexpected: number } }).stats;
  return { passed: expected + flaky, failed: unexpected };
};

const STEPS: readonly Step[] = [
  { name: 'prepare', args: ['wxt', 'prepare'] },
  { name: 'lint', args: ['eslint', '.'] },
  { name: 'types', args: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the scrubber alone', args: ['tsc', '--noEmit', '-p', 'scrubber/tsconfig.json'] },
  {
    name: 'unit, contract and property tests', read: readVitest, report: `${REPORTS}/vitest.json`,
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/vitest.json`],
  },
  { name: 'build', args: ['wxt', 'build'] },
  { name: 'stories in a real browser', args: ['playwright', 'test'], read: readPlaywright, report: `${REPORTS}/playwright.json` },
];

/** A step without tests of its own counts only when it fails; a report that is missing or says all is well does not outweigh a failed exit. */
const countOf = ({ report, read }: Step, ok: boolean): Count => {
  const counted = report && read && existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  return { passed: counted.passed, failed: Math.max(counted.failed, ok ? 0 : 1) };
};

const run = (step: Step, env: NodeJS.ProcessEnv): Count => {
  console.log(`\n== ${step.name}`);
  const { status } = spawnSync('npx', ['--no-install', ...step.args], { stdio: ['ignore', 'inherit', 'inherit'], env });
  const count = countOf(step, status === 0);
  if (count.failed > 0) console.log(`== ${step.name}: failed`);
  return count;
};

const chromiumOrNone = (): { path?: string; failed: number } => {
  try {
    return { path: findChromium(), failed: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { failed: 1 };
  }
};

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const chromium = chromiumOrNone();
console.log(`Seed of the long matrices: PREWASH_SEED=${seed}`);
const env = { ...process.env, PREWASH_SEED: seed, PREWASH_REPORT: `${REPORTS}/playwright.json`, ...(chromium.path ? { PREWASH_CHROMIUM: chromium.path } : {}) };
const counts = STEPS.filter((step) => chromium.path !== undefined || step.read !== readPlaywright).map((step) => run(step, env));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, chromium.failed);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
