import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`));
};

const PAGES = ['ordinary', 'pages', 'pictures', 'refused', 'locked', 'reading', 'tables', 'options', 'popup', 'welcome', 'choose'] as const;
for (const scheme of ['light', 'dark'] as const) {
  for (const width of [420, 760, 1000]) {
    test(`no violations and nothing cut off, ${scheme}, ${width} px`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 720 });
      for (const name of PAGES) {
        await page.goto('about:blank');
        await open(name);
        expect(await violations(page), name).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways`).toBe(true);
      }
    });
  }
  test(`no violations in what opens, ${scheme}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open('decided');
    await page.getByRole('row', { name: /Anneliese Tremaine/ }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Not the same…' }).click();
    expect(await violations(page), 'opened row').toEqual([]);
    await page.getByRole('button', { name: 'Clean copy', exact: true }).click();
    for (const key of ['?', 'a']) {
      await page.getByRole('treegrid').locator('[role=row]').first().focus();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await violations(page), `dialog ${key}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.goto('about:blank');
    await open('pages');
    await page.getByRole('button', { name: /^Villa Casuarina/ }).first().click();
    expect(await violations(page), 'page with a picked box').toEqual([]);
    await page.goto('about:blank');
    await open('decided');
    await page.getByRole('button', { name: 'Upload clean copies' }).click();
    await page.getByRole('heading', { name: 'Receipt' }).waitFor();
    expect(await violations(page), 'done').toEqual([]);
  });
}

test('works at 420 px: every part can be reached', async ({ page, open }) => {
  await page.setViewportSize({ width: 420, height: 720 });
  await open('decided');
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Original' })).toContainText('Prepared for');
  await page.getByRole('button', { name: 'Files (3)' }).click();
  await expect(page.getByRole('button', { name: 'Add something we missed' })).toBeVisible();
  await page.getByRole('button', { name: /^Found/ }).click();
  await page.getByRole('row', { name: /Meridian/ }).first().getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: 'Upload clean copies' })).toBeInViewport({ ratio: 1 });
});

test('text has its own size, whatever Chromium gives to pages of an extension', async ({ open }) => {
  const page = await open('ordinary');
  const size = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).fontSize);
  expect(await size('body')).toBe(await size('html'));
});
