import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SITES = 'http://127.0.0.1/* http://localhost/*';

/** Builds the extension with our local pages protected from the first second, beside the ordinary build. Returns its folder. */
export const buildExtension = (name: string): string => {
  const script = `import { build } from 'wxt'; await build({ outDir: '.output/${name}' });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root, encoding: 'utf8', env: { ...process.env, PREWASH_SITES: SITES, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
  return extensionFolder(name);
};

export const extensionFolder = (name: string): string => fileURLToPath(new URL(`../../.output/${name}/chrome-mv3`, import.meta.url));
