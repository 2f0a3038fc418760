import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Our messages and scripts need this one (scripting in the main world, documents named in messages); the manifest says the same. */
const NAMES = ['firefox', 'firefox-esr', 'firefox-devedition', 'firefox-nightly'];

/** The Firefox that PREWASH_FIREFOX names, or one on PATH; undefined where there is none: then these stories are skipped. */
export const findFirefox = (): string | undefined =>
  process.env.PREWASH_FIREFOX ?? (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
