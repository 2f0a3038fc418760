import { buildExtension } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';

/** Once per run: the extension with our pages protected, and a Chromium for all workers. */
export default function globalSetup(): void {
  process.env.PREWASH_CHROMIUM = findChromium();
  buildExtension('for-tests');
}
