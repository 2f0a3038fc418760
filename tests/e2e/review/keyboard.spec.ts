import { expect, focused, test } from './harness';

test('a whole review with the keyboard alone', async ({ open }) => {
  const page = await open('ordinary');
  await page.keyboard.press('n');
  await expect(page.locator('[role=row]:focus')).toContainText('Will');
  await page.keyboard.press('r');
  await page.keyboard.press('n');
  await expect(page.locator('[role=row]:focus')).toContainText('Grace');
  const grace = await focused(page);
  await page.keyboard.press('k');
  await expect(page.getByRole('dialog')).toContainText('Keep “Grace”?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toBe(grace);
  await expect(page.locator('[role=row]:focus')).toContainText('stays as it is');
  await page.keyboard.press('n');
  await page.keyboard.press('k');
  await expect(page.locator('[role=row]:focus')).toContainText('Meridian');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[role=row]:focus')).toContainText('Prewash can’t read what a picture shows');
  await page.keyboard.press('k');
  await expect(page.getByText('All decided').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 clean copies handed to submit.vendor.example');
  await expect(page.getByText(/^Checked again: none of the \d+ removed values is left in the 3 clean copies\.$/)).toBeVisible();
});

test('arrows open and close rows, letters decide single places, Ctrl+Z takes it back', async ({ open }) => {
  const page = await open('ordinary');
  await page.getByRole('row', { name: /Lysander Tremaine/ }).first().click();
  const row = page.locator('[role=row]:focus');
  await page.keyboard.press('ArrowRight');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row).toContainText('Prepared for');
  await page.keyboard.press('x');
  await expect(row.getByRole('button', { name: 'Remove' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(row.getByRole('button', { name: 'Replace' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(row).toContainText('Lysander Tremaine');
  await page.keyboard.press('ArrowLeft');
  await expect(row).toHaveAttribute('aria-expanded', 'false');
});

test('slash filters, A adds, ? shows the keys, letters stay letters while typing', async ({ open }) => {
  const page = await open('ordinary');
  await page.keyboard.press('/');
  await page.keyboard.type('k');
  await expect(page.getByRole('searchbox')).toHaveValue('k');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.keyboard.type('flowers');
  await expect(page.getByText('Found in 1 place in 1 file.')).toBeVisible();
  expect(await page.evaluate(() => window.fake.log.length)).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.fake.log.map((entry) => entry.kind))).toEqual(['add']);
});
