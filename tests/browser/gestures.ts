import type { Locator, Page } from '@playwright/test';
import { basename } from 'node:path';

/** Drags files or folders from the computer onto an element, as trusted events: what a contractor's mouse does. */
export const dropFiles = async (page: Page, target: string | Locator, paths: readonly string[]): Promise<void> => {
  const box = await (typeof target === 'string' ? page.locator(target) : target).boundingBox();
  if (!box) throw new Error('nothing to drop on');
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
  }
  await devtools.detach();
};

export const nameOf = (path: string): string => basename(path);
