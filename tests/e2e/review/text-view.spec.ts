import { expect, test } from './harness';

test('marks and rows point at each other', async ({ open }) => {
  const page = await open('ordinary');
  await page.getByRole('region', { name: 'Original' }).getByText('Villa Casuarina').click();
  await expect(page.locator('[role=row]:focus')).toContainText('Villa Casuarina');
  await page.keyboard.press('Home');
  await page.getByRole('row', { name: /Meridian/ }).first().locator('.entity-text').click();
  await expect(page.locator('.mark-lit')).toHaveText('Meridian');
  await expect(page.locator('.mark-lit')).toBeInViewport();
});

test('the clean side shows stand-ins and follows decisions', async ({ open }) => {
  const page = await open('decided');
  await page.getByRole('button', { name: 'Clean copy', exact: true }).click();
  const clean = page.getByRole('region', { name: 'Clean copy' });
  await expect(clean).toContainText('Prepared for Person A by Company A');
  await expect(clean).not.toContainText('Tremaine');
  await page.getByRole('row', { name: /Meridian/ }).first().getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('row', { name: /Meridian/ }).first().locator('.entity-text').click();
  await expect(clean).toContainText('Meridian brings the flowers');
});

test('selected text can be added', async ({ open }) => {
  const page = await open('decided');
  await page.getByRole('region', { name: 'Original' }).getByText('Questions to').first().dblclick({ position: { x: 20, y: 10 } });
  const add = page.locator('.selection-bar').getByRole('button');
  const words = (await add.textContent())?.replace(/^Add “|”$/g, '').trim() ?? '';
  await add.click();
  await expect(page.getByLabel('The word, name or number')).toHaveValue(words);
  await expect(page.getByText(/^Found in \d+ place/)).toBeVisible();
});

test('tables keep their columns', async ({ open }) => {
  const page = await open('tables');
  const edges = await page.locator('.cells').evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join()));
  expect(new Set(edges).size).toBe(1);
});

// A table at the edge of what is drawn brought a scrollbar, which took it out of what is drawn, which took the scrollbar away, without end.
test('a wide table at the edge of the window stays calm, whatever the window’s height', async ({ open }) => {
  const page = await open('wide');
  for (let height = 480; height < 760; height += 4) await page.setViewportSize({ width: 1000, height });
  await expect(page.getByRole('region', { name: 'Original' }).getByText('Line 3', { exact: true })).toBeVisible();
});

test('a view that can’t be drawn takes nothing else away', async ({ open }) => {
  const page = await open('broken');
  await expect(page.getByText(/^This view could not be drawn/)).toBeVisible();
  await page.getByRole('row', { name: /Meridian/ }).first().getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('row', { name: /Meridian/ }).first().getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^contract/ }).click();
  await expect(page.getByRole('region', { name: 'Original' })).toContainText('Charter');
  await expect(page.getByText(/^This view could not be drawn/)).toBeHidden();
});
