import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const NONE = 'No Chromium 148 or later was found, and none could be installed. Install one (for example "apt-get install chromium" or "npx playwright install chromium"), or set PREWASH_CHROMIUM to its path.';

/** The first Chromium that works: the one named, the system's, one on PATH, Playwright's own; where there is none it is installed. */
export const findChromium = (): string => {
  const found = installed();
  if (found) return found;
  const attempts: (readonly [string, readonly string[]])[] = [['npx', ['playwright', 'install', 'chromium']]];
  if (process.getuid?.() === 0) attempts.push(['apt-get', ['update']], ['apt-get', ['install', '-y', 'chromium']]);
  for (const [command, args] of attempts) {
    console.log(`No Chromium here. Trying: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
    const now = installed();
    if (now) return now;
  }
  throw new Error(NONE);
};

const installed = (): string | undefined => {
  const named = process.env.PREWASH_CHROMIUM;
  if (named) return named;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return ['/usr/bin/chromium', ...onPath, chromium.executablePath()].find((path) => path !== '' && existsSync(path) && isRecent(path));
};

/** Files travel by structured-clone messages, which older ones do not know. Branded Chrome refuses --load-extension. */
const isRecent = (path: string): boolean => {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1] ?? 0) >= 148;
};
