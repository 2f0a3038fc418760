import { expect, test } from './harness';

test('the primary says what is missing and goes there', async ({ open }) => {
  const page = await open('pictures');
  const upload = page.getByRole('button', { name: 'Upload clean copies' });
  await expect(upload).toHaveAccessibleName('Upload clean copies First look at 3 pictures and decide on 1 thing that could not be checked');
  await upload.click();
  await expect(page.locator('[role=row]:focus')).toContainText('Page 1');
  await page.getByRole('button', { name: 'I looked: keep all' }).click();
  await upload.click();
  await expect(page.locator('[role=row]:focus')).toContainText('Sound or film');
  await page.keyboard.press('x');
  await expect(upload).toHaveAccessibleName('Upload clean copies');
  await upload.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('handed to');
});

test('a partial refusal is on the button, and trouble leads to its row', async ({ open }) => {
  const page = await open('refused');
  await expect(page.getByRole('button', { name: 'Upload 2 of 4 clean copies' })).toBeVisible();
  await expect(page.getByText('This file is protected with a password.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to its row' }).click();
  await expect(page.locator('[role=row]:focus')).toContainText('Lysander Tremaine');
});

test('cancel ends the hold and says that nothing went out', async ({ open }) => {
  const page = await open('ordinary');
  await page.getByRole('button', { name: 'Cancel upload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cancelled. Nothing was uploaded.');
});

test('nothing can be uploaded while files are read', async ({ open }) => {
  const page = await open('reading');
  await expect(page.getByText('Reading, 58 %')).toBeVisible();
  await page.getByRole('button', { name: 'Upload clean copies' }).click({ force: true });
  await expect(page.getByRole('status').last()).toHaveText('Still reading. You can go on when all files are read.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing has been uploaded');
});

test('clean files without uploading: each copy is saved, and so is the receipt', async ({ open }) => {
  const page = await open('save');
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Save clean copies' }).click();
  await expect.poll(() => saved.length).toBe(3);
  const again = await open('decided');
  await again.reload();
  await again.getByRole('button', { name: 'Upload clean copies' }).click();
  await again.getByRole('button', { name: 'Save receipt' }).click();
  await expect.poll(() => saved[3]).toBe('prewash-receipt.json');
});

test('a password is asked for, a wrong one is said, and the right one opens the file', async ({ open }) => {
  const page = await open('locked');
  await page.getByRole('button', { name: 'Type the password…' }).click();
  const box = page.getByLabel('The password that opens it');
  await expect(box).toBeFocused();
  expect(await box.evaluate((element) => getComputedStyle(element).getPropertyValue('-webkit-text-security'))).toBe('disc');
  await box.fill('casuarina 7');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That password does not open this file.')).toBeVisible();
  await expect(box).toHaveValue('');
  await box.fill('Casuarina 7');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Upload 3 of 5 clean copies' })).toBeVisible();
});
