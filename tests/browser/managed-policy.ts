import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium and Chrome for Testing look for a fleet's policies on Linux (https://chromeenterprise.google/policies/, "Linux quick start"). */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** The id of an extension loaded from a folder: SHA-256 of its path, the first 16 bytes in the letters a to p (crx_file/id_util.cc). */
export const extensionIdOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');

const FILES = FOLDERS.map((folder) => join(folder, `prewash-test-${process.pid}.json`));

/** Writes a real policy file for the extension with this id. Throws EACCES where only an administrator may. */
export const setPolicyOf = (id: string, settings: object): void => {
  for (const file of FILES) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }));
  }
};

/** The same for an extension loaded from a folder; returns how to take the policy away. */
export const setPolicy = (extension: string, settings: object): (() => void) => {
  setPolicyOf(extensionIdOf(extension), settings);
  return () => { for (const file of FILES) rmSync(file, { force: true }); };
};
