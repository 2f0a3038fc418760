import { expect, type BrowserContext, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { foundIn, textsOf } from '../browser/extract';
import { dropFiles } from '../browser/gestures';
import { reviewOf } from '../browser/launch';
import type { UploadServer } from '../browser/upload-server';
import type { Sample } from './samples/index';

type Play = { readonly context: BrowserContext; readonly page: Page; readonly server: UploadServer; readonly samples: readonly Sample[]; readonly folder: string };

/** Plays the contractor where nobody sits at a screen. True only if the server got clean copies of everything. */
export const playContractor = async ({ context, page, server, samples, folder }: Play): Promise<boolean> => {
  console.log(`1. Drags ${samples.length} files onto the drop zone.`);
  await dropFiles(page, '#zone', samples.map(({ name }) => join(folder, 'samples', name)));
  const review = await reviewOf(context);
  console.log('2. The page got nothing. Prewash reads the files and shows what it found.');
  const button = review.getByRole('button', { name: /^Upload/ });
  await expect(review.getByText(/^(Reading|Waiting)/)).toHaveCount(0, { timeout: 120_000 });
  const lookedAt = review.getByRole('button', { name: 'I looked: keep all' });
  if (await lookedAt.count() > 0) await lookedAt.first().click();
  await review.screenshot({ path: join(folder, 'review.png') });
  console.log(`3. Looks at the review (${join(folder, 'review.png')}) and presses "${(await button.innerText()).split('\n')[0]}".`);
  await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 });
  await button.click();
  await expect.poll(() => server.files.length, { timeout: 60_000 }).toBe(samples.length).catch(() => undefined);
  return judge(server, samples, folder);
};

/** By the bytes that came, by means that share nothing with the scrubber. */
const judge = async (server: UploadServer, samples: readonly Sample[], folder: string): Promise<boolean> => {
  await mkdir(join(folder, 'received'), { recursive: true });
  for (const { name, bytes } of server.files) await writeFile(join(folder, 'received', basename(name)), bytes);
  console.log(`4. The server received ${server.files.length} of ${samples.length} files:`);
  for (const { name, bytes } of server.files) console.log(`   ${name}, ${bytes.length.toLocaleString('en')} bytes`);
  const planted = samples.flatMap((sample) => sample.planted), left = foundIn(Buffer.concat(server.raw), planted);
  const text = server.files.flatMap(({ bytes }) => textsOf(bytes)).join('\n'), lost = samples.filter(({ kept }) => !text.includes(kept));
  console.log(left.length === 0 ? `5. None of the ${planted.length} private values in the samples reached it.` : `5. FAILED: ${left.length} of ${planted.length} private values reached it: ${left.join(', ')}`);
  if (lost.length > 0) console.log(`   FAILED: no longer of use: ${lost.map(({ name }) => name).join(', ')}`);
  return left.length === 0 && lost.length === 0 && server.files.length === samples.length;
};
