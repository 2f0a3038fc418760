import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';
import { launch } from '../browser/launch';
import { playContractor } from './contractor';
import { buildSamples } from './samples/index';
import { startVendor } from './vendor';

/** `npm start`: a vendor's page, files to drag onto it, and a Chromium with Prewash in it. */
const folder = fileURLToPath(new URL('../../demo-output', import.meta.url));
const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || noScreen;

const prepare = async () => {
  const executable = findChromium();
  console.log('Building the extension and the demo page …');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'samples'), { recursive: true });
  const samples = await buildSamples();
  for (const { name, bytes } of samples) await writeFile(join(folder, 'samples', name), bytes);
  return { executable, extension: buildExtension('for-demo'), samples, server: await startVendor(join(folder, 'page')) };
};

const main = async (): Promise<void> => {
  const { executable, extension, samples, server } = await prepare();
  const context = await launch({ executable, extension, headless });
  const page = context.pages()[0] ?? await context.newPage();
  await page.goto(server.origin);
  await page.locator('#zone').waitFor();
  await page.bringToFront();
  if (headless) {
    console.log('No screen: this plays the contractor.');
    process.exitCode = await playContractor({ context, page, server, samples, folder }).catch(failed) ? 0 : 1;
    await context.close();
  } else {
    console.log(`\nChromium is open on ${server.origin}, a made-up vendor's page. Prewash protects it.`);
    console.log(`Next: drag the files in ${join(folder, 'samples')} onto the drop zone. Look at what Prewash found, then press "Upload clean copies".`);
    console.log('The page shows what its server received. Close the browser to end.');
    await context.waitForEvent('close', { timeout: 0 });
  }
  await server.close();
};

const failed = (error: unknown): boolean => {
  console.error(error instanceof Error ? error.message : String(error));
  return false;
};

await main();
