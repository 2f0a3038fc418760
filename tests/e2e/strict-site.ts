import type { BrowserContext } from '@playwright/test';
import { expect } from './fixtures';

/** Makes our local pages strict in the options, as the contractor would. */
export const makeStrict = async (context: BrowserContext): Promise<void> => {
  const options = await context.newPage();
  await options.goto(new URL('/options.html', context.serviceWorkers()[0]?.url()).href);
  const box = options.getByRole('checkbox', { name: 'Strict for http://127.0.0.1/*' });
  await box.click();
  await expect(box).toBeChecked();
  await options.close();
};
