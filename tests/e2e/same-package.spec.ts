import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The store package of a clean build, as `npm run zip` makes it. */
const packageIn = async (folder: string): Promise<string> => {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'zip'], { cwd: root, encoding: 'utf8', env: { ...process.env, PREWASH_OUT: folder, PREWASH_SITES: '' } });
  expect(status, stderr).toBe(0);
  const name = (await readdir(folder)).find((one) => one.endsWith('.zip')) ?? '';
  return createHash('sha256').update(await readFile(join(folder, name))).digest('hex');
};

test('two clean builds give the same package, byte for byte', async () => {
  test.setTimeout(180_000);
  const folders = await Promise.all(['a', 'b'].map((name) => mkdtemp(join(tmpdir(), `prewash-build-${name}-`))));
  const [first, second] = [await packageIn(folders[0]!), await packageIn(folders[1]!)];
  expect(second, 'something in the build depends on the time, the folder or the order of files').toBe(first);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});
