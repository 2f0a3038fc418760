import type { Page } from '@playwright/test';
import { expect, focused, test } from './harness';

const original = (page: Page) => page.getByRole('region', { name: 'Pages of the original' });
const box = (page: Page, name: RegExp) => original(page).getByRole('button', { name }).first();

test('a page is shown with a box over each found thing, and a click decides', async ({ open }) => {
  const page = await open('pages');
  await expect(original(page).getByRole('img', { name: /^Page 1 of 6\d/ })).toBeVisible();
  await box(page, /^Villa Casuarina, Private place: replaced/).click();
  await expect(page.getByRole('row', { name: /Villa Casuarina/ })).toBeInViewport();
  await page.locator('.picked').getByRole('button', { name: 'Remove' }).click();
  await expect(box(page, /^Villa Casuarina, Private place: removed/)).toHaveClass(/box-remove box-lit/);
  await page.locator('.list').evaluate((list) => { list.scrollTop = 0; });
  await page.getByRole('row', { name: /Meridian/ }).first().locator('.entity-text').click();
  await expect(original(page).locator('.box-lit').first()).toBeInViewport();
});

test('the boxes lie on their words', async ({ open }) => {
  const page = await open('pages');
  const sheet = (await original(page).locator('.sheet').first().boundingBox())!, mark = (await box(page, /^Villa Casuarina/).boundingBox())!;
  const dark = await original(page).locator('canvas').first().evaluate((canvas: HTMLCanvasElement, [x, y, w, h]) => {
    const { data } = canvas.getContext('2d')!.getImageData(x! * canvas.width, y! * canvas.height, w! * canvas.width, h! * canvas.height);
    return data.some((value) => value < 100);
  }, [(mark.x - sheet.x) / sheet.width, (mark.y - sheet.y) / sheet.height, mark.width / sheet.width, mark.height / sheet.height]);
  expect(dark).toBe(true);
});

test('keys move from box to box and decide', async ({ open }) => {
  const page = await open('pages');
  await box(page, /^Villa Casuarina/).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^severe shellfish allergy/);
  await page.keyboard.press('x');
  await expect(page.locator('[data-mark]:focus')).toHaveClass(/box-remove/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.picked')).toContainText('severe shellfish allergy');
  await page.locator('.picked').getByRole('button', { name: 'Show its row' }).click();
  expect(await focused(page)).toMatch(/HEALTH$/);
});

test('a drawn box becomes a value that is looked for everywhere', async ({ open }) => {
  const page = await open('pages');
  await page.getByRole('button', { name: '2×' }).click();
  await original(page).getByRole('img', { name: /^Page 1 of 6\d/ }).waitFor();
  const mark = (await box(page, /^Villa Casuarina/).boundingBox())!;
  await page.mouse.move(mark.x - 2, mark.y + mark.height + 8);
  await page.mouse.down();
  await page.mouse.move(mark.x - 30, mark.y + 4, { steps: 4 });
  await page.mouse.move(mark.x - mark.width / 6.2, mark.y - 1, { steps: 2 });
  await page.mouse.up();
  await expect(page.locator('.selection-bar').getByRole('button')).toHaveText('Add “to”');
  await page.locator('.selection-bar').getByRole('button').click();
  await expect(page.getByLabel('The word, name or number')).toHaveValue('to');
});

test('the sides are flipped in place: the page stays where it is, and the clean copy follows decisions', async ({ open }) => {
  const page = await open('pages');
  const list = page.locator('.pages');
  await list.evaluate((element) => { element.scrollTop = 1500; });
  await expect(original(page).locator('.box').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clean copy', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Pages of the clean copy' })).toBeVisible();
  expect(await list.evaluate((element) => element.scrollTop)).toBe(1500);
  await expect(list.locator('.box')).toHaveCount(0);
  await page.getByRole('button', { name: 'Original', exact: true }).click();
  await expect(original(page).locator('.box').first()).toBeVisible();
  expect(await list.evaluate((element) => element.scrollTop)).toBe(1500);
});

test('while a clean page is drawn the original is not shown in its place', async ({ open }) => {
  const page = await open('slow');
  await expect(original(page).locator('.box').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clean copy', exact: true }).click();
  await expect(page.getByText('The clean copy is being drawn.').first()).toBeVisible();
  await expect(page.locator('.sheet-picture').first()).toBeHidden();
  await page.getByRole('button', { name: 'Original', exact: true }).click();
  await expect(page.locator('.sheet-picture').first()).toBeVisible();
  await expect(page.getByText('is being drawn')).toHaveCount(0);
});

test('only pages in sight are drawn', async ({ open }) => {
  const page = await open('pages');
  const list = page.locator('.pages');
  await expect(list.locator('canvas').first()).toBeVisible();
  for (let at = 0; at < 20; at += 1) await list.evaluate((element) => { element.scrollTop += 1400; });
  await expect.poll(() => page.evaluate(() => window.fake.drawnPages.length)).toBeGreaterThan(2);
  expect(await list.locator('canvas').count()).toBeLessThan(7);
  expect(await page.evaluate(() => new Set(window.fake.drawnPages).size)).toBeLessThan(40);
});

test('what no page shows is shown as text', async ({ open }) => {
  const page = await open('pages');
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Text' }).click();
  await expect(page.getByRole('region', { name: 'Original', exact: true })).toContainText('Prepared for');
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Page' }).click();
  await expect(original(page)).toBeVisible();
  await page.getByRole('row', { name: /Lysander Tremaine/ }).first().click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('row', { name: /lysander\.example/ }).first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Original', exact: true })).toContainText('https://lysander.example/');
});
