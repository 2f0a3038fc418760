import type { BrowserContext, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';

/** Ends a part of the extension the hard way, through the browser's own tools. False where there is no such part just now. */
export const endTarget = async (context: BrowserContext, page: Page, type: string, address: RegExp): Promise<boolean> => {
  const browser = await context.newCDPSession(page);
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const target = targetInfos.find((one) => one.type === type && address.test(one.url));
  if (target) await browser.send('Target.closeTarget', { targetId: target.targetId });
  await browser.detach();
  return target !== undefined;
};

/** Kills every process of the Chromium with this profile, as a power cut would. */
export const killBrowser = (profile: string): void => {
  try {
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);
  } catch {
    // Nothing of it was running.
  }
};
