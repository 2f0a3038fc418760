import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionFolder } from '../browser/build-extension';
import { endTarget, killBrowser } from '../browser/ends';
import { findChromium } from '../browser/find-chromium';
import { launch, reviewOf } from '../browser/launch';
import { foundOnDisk } from '../browser/profile';
import { seededRandom } from '../../scrubber/policy/random';
import { expect, test as base, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED } from './secrets';

const FIELD = `<input type="file" id="field" multiple>${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;
const seed = Number(process.env.PREWASH_SEED ?? 1);
const KILLS = process.env.PREWASH_LONG === undefined ? 10 : 500;
/** Long enough for a hold to be made, read, shown, approved and handed back. */
const LONGEST_MS = 3_500;

type Scene = { readonly context: BrowserContext; readonly page: Page; readonly profile: string };
const VICTIMS: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'the service worker': ({ context, page }) => endTarget(context, page, 'service_worker', /background\.js/),
  'the offscreen document': ({ context, page }) => endTarget(context, page, 'background_page', /offscreen\.html/),
  'the review window': async ({ context }) => reviewIn(context)?.close(),
  'the review, by reloading it': async ({ context }) => reviewIn(context)?.reload(),
  'the page, by reloading it': ({ page }) => page.reload(),
  'the page, by going back': ({ page }) => page.goto('about:blank'),
  'the tab': ({ page }) => page.close(),
  'the extension, by reloading it': async ({ context }) => context.serviceWorkers()[0]?.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()),
  'the browser': async ({ profile }) => killBrowser(profile),
};
const reviewIn = (context: BrowserContext): Page | undefined => context.pages().find((page) => page.url().includes('/review.html#'));

const test = base.extend<{ readonly scene: Scene }>({
  scene: async ({ server }, provide) => {
    const profile = await mkdtemp(join(tmpdir(), 'prewash-profile-'));
    const context = await launch({ executable: findChromium(), extension: extensionFolder('for-tests'), headless: true, profile });
    const page = await context.newPage();
    await page.goto(server.serve('/', `<!doctype html><meta charset="utf-8"><body>${FIELD}`));
    await provide({ context, page, profile });
    await context.close().catch(() => undefined);
    killBrowser(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Presses the button whenever it can be pressed, as an impatient contractor would. */
const keepPressing = async (context: BrowserContext, until: number): Promise<void> => {
  while (Date.now() < until) {
    await reviewIn(context)?.getByRole('button', { name: /^Upload/ }).click({ timeout: 200 }).catch(() => undefined);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
};

const next = seededRandom(seed);
const names = Object.keys(VICTIMS);
for (let kill = 0; kill < KILLS; kill += 1) {
  const victim = names[(kill + Math.floor(next() * names.length)) % names.length] ?? '', after = Math.floor(next() * LONGEST_MS);
  test(`kill ${kill}: ${victim}, ${after} ms after the choice`, async ({ scene, file, server, serverNeverGot }) => {
    await scene.page.locator('#field').setInputFiles([await file('Quenneville.txt', NOTE), await file('second.txt', NOTE)]);
    const pressing = keepPressing(scene.context, Date.now() + LONGEST_MS + 1_000);
    await new Promise((resolve) => { setTimeout(resolve, after); });
    await VICTIMS[victim]?.(scene).catch(() => undefined);
    await pressing;
    serverNeverGot(...PLANTED);
    expect(server.posts.length, 'nothing goes out twice').toBeLessThanOrEqual(1);
    killBrowser(scene.profile);
    expect(await foundOnDisk(scene.profile, PLANTED), 'what the browser kept on disk').toEqual([]);
  });
}

test('nothing of a document is on disk while it is reviewed, after it was handed over, and after the browser was closed', async ({ scene: { context, page, profile }, file, server, serverNeverGot }) => {
  await page.locator('#field').setInputFiles(await file('Quenneville.txt', NOTE));
  const review = await reviewOf(context);
  await review.getByRole('searchbox').or(review.getByPlaceholder('Filter')).first().pressSequentially('Quenneville');
  await review.getByRole('button', { name: 'Add something we missed' }).click();
  await review.getByLabel('The word, name or number').pressSequentially('Philippa Quenneville');
  await expect(review.getByText(/^Found in \d+ place/)).toBeVisible();
  expect(await foundOnDisk(profile, PLANTED), 'while it is reviewed').toEqual([]);
  await review.keyboard.press('Escape');
  await upload(review);
  await expect.poll(() => server.files.length).toBe(1);
  expect(await foundOnDisk(profile, PLANTED), 'after it was handed over').toEqual([]);
  await context.close();
  expect(await foundOnDisk(profile, PLANTED), 'after the browser was closed').toEqual([]);
  expect(await foundOnDisk(profile, ['127.0.0.1']), 'the search finds what the browser does keep').not.toEqual([]);
  serverNeverGot(...PLANTED);
});
