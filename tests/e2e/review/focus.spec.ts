import { expect, focused, test } from './harness';

test('focus stays and rows do not move after a decision with the mouse', async ({ open }) => {
  const page = await open('decided');
  const row = page.getByRole('row', { name: /Meridian/ }).first();
  const keep = row.getByRole('button', { name: 'Keep' });
  const before = await row.boundingBox();
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await expect(keep).toBeFocused();
  await page.waitForTimeout(300);
  const after = await row.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await expect(page.getByRole('status').last()).toHaveText('Meridian: kept.');
});

test('new rows wait while the list has the focus', async ({ open }) => {
  const page = await open('streaming');
  await page.getByRole('row', { name: /Lysander Tremaine/ }).first().click();
  const key = await focused(page);
  const rows = await page.getByRole('treegrid').getAttribute('aria-rowcount');
  await page.evaluate(() => window.fake.reveal(8));
  await expect(page.getByRole('button', { name: '8 new' })).toBeVisible();
  expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(rows);
  expect(await focused(page)).toBe(key);
  await page.getByRole('button', { name: '8 new' }).click();
  await expect(page.getByRole('button', { name: '8 new' })).toHaveCount(0);
  await expect.poll(async () => Number(await page.getByRole('treegrid').getAttribute('aria-rowcount'))).toBeGreaterThan(Number(rows));
});

test('the focus goes to a neighbour when its row disappears', async ({ open }) => {
  const page = await open('decided');
  await page.keyboard.press('a');
  await page.keyboard.type('flowers');
  await expect(page.getByText('Found in 1 place')).toBeVisible();
  await page.keyboard.press('Enter');
  const added = page.locator('[role=row]', { has: page.locator('.entity-text', { hasText: /^flowers$/ }) });
  await expect(added).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(added).toHaveCount(0);
  await expect(page.locator('[role=row]:focus')).toHaveCount(1);
});

test('merging and splitting keep the hand in the list', async ({ open }) => {
  const page = await open('decided');
  await page.getByRole('row', { name: /Anneliese Tremaine/ }).first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Not the same…' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Give them their own row' }).click();
  await expect.poll(() => page.evaluate(() => window.fake.log[0]?.kind)).toBe('not-same');
  await page.getByRole('button', { name: 'The same as…' }).first().click();
  await page.getByRole('dialog').getByRole('searchbox').fill('Lysander Tr');
  await page.getByRole('dialog').getByRole('button', { name: /Lysander Tremaine/ }).click();
  await expect.poll(() => page.evaluate(() => window.fake.log[1]?.kind)).toBe('same');
  await expect(page.locator('[role=row]:focus, [role=row]:focus-within')).not.toHaveCount(0);
});
