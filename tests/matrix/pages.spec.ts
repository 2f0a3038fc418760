import type { Page } from '@playwright/test';
import { dropFiles } from '../browser/gestures';
import { cancel, expect, test, upload } from '../e2e/fixtures';
import { NOTE, PLANTED, USEFUL } from '../e2e/secrets';
import { MATRIX } from './index';
import type { MatrixPage } from './page';
import { pasteText } from './paste';
import { slice } from './slice';

const whole = process.env.PREWASH_LONG !== undefined;
const seed = Number(process.env.PREWASH_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const OUTCOMES = ['approve', 'cancel', 'close'] as const;
type Outcome = (typeof OUTCOMES)[number];

const stories = MATRIX.flatMap((page) => OUTCOMES.map((outcome) => ({ page, outcome })));
const chosen = whole ? stories : slice(stories, 40, seed);
if (!whole) console.log(`pages: ${chosen.length} of ${stories.length}, seed ${seed} (PREWASH_SEED=${seed} plays them again, PREWASH_LONG=1 plays all)`);

const within = (page: Page, { frame }: MatrixPage) => (frame ?? '').split(' >> ').filter(Boolean).reduce<Page | ReturnType<Page['frameLocator']>>((place, name) => place.frameLocator(name), page);

const give = async (page: Page, entry: MatrixPage, path: string): Promise<void> => {
  if (entry.way === 'choose') {
    const chooser = page.waitForEvent('filechooser', { timeout: entry.hostile ? 5_000 : 30_000 }).catch((error: unknown) => { if (!entry.hostile) throw error; });
    // A page that was stopped has no button any more.
    await within(page, entry).locator('#pick').click(entry.hostile ? { timeout: 3_000 } : {}).catch((error: unknown) => { if (!entry.hostile) throw error; });
    // Some tricks lead to no chooser at all, which is fine.
    await (await chooser)?.setFiles(path);
  } else if (entry.way === 'drop') {
    await dropFiles(page, within(page, entry).locator('#zone'), [path]);
  } else {
    await pasteText(page.locator('#zone'), NOTE);
  }
};

for (const { page: entry, outcome } of chosen) {
  test(`${entry.name}: ${outcome}`, async ({ browserContext, server, file, review, serverNeverGot }) => {
    for (const [path, content] of Object.entries(entry.also ?? {})) server.serve(path, content);
    const html = entry.type ? entry.body : `<!doctype html><meta charset="utf-8"><title>Vendor</title><link rel="icon" href="data:,"><body>${entry.body}`;
    const page = await browserContext.newPage();
    await page.goto(server.serve('/page', { type: entry.type ?? 'text/html; charset=utf-8', body: html, headers: entry.headers ?? {} }));
    await give(page, entry, await file('Quenneville note.txt', NOTE));
    const window = await Promise.race([review(), page.waitForTimeout(entry.hostile ? 5_000 : 30_000)]);
    // A page that works against us may end up with nothing at all.
    if (window || !entry.hostile) await finish(outcome, window ?? await review());
    if (outcome === 'approve' && !entry.hostile) await expect.poll(() => server.raw.some((body) => body.includes(USEFUL)), 'the clean copy arrives').toBe(true);
    else await page.waitForTimeout(400);
    if (outcome !== 'approve') expect(server.raw.some((body) => body.includes(USEFUL)), 'nothing of the file goes out').toBe(false);
    serverNeverGot(...PLANTED);
  });
}

const finish = async (outcome: Outcome, window: Page): Promise<void> => {
  if (outcome === 'approve') await upload(window);
  else if (outcome === 'cancel') await cancel(window);
  else await window.close();
};
