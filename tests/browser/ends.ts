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

type Message = { readonly id?: number; readonly method?: string; readonly params?: { readonly sessionId?: string; readonly message?: string; readonly targetInfo?: { readonly url: string } } };

/**
 * Ends a worker of the offscreen document without any event: it closes itself. A worker is no target of the browser, only of its document,
 * so the words go through that document's session. False where no such worker runs.
 */
export const endWorker = async (context: BrowserContext, page: Page, script: RegExp): Promise<boolean> => {
  const browser = await context.newCDPSession(page);
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const owner = targetInfos.find((one) => one.url.includes('/offscreen.html'));
  if (!owner) return false;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: owner.targetId, flatten: false });
  const tell = (message: object): Promise<unknown> => browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
  let isThere = false;
  const found = new Promise<boolean>((resolve) => {
    browser.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, method, params } = JSON.parse(message) as Message;
      // All workers that run already are named before the answer to our call.
      if (id === 1 && !isThere) resolve(false);
      // A worker in the middle of its work takes our words late, and not at all once we are gone.
      if (method === 'Target.receivedMessageFromTarget' && (JSON.parse(params?.message ?? '{}') as Message).id === 3) resolve(true);
      if (method !== 'Target.attachedToTarget' || !script.test(params?.targetInfo?.url ?? '')) return;
      isThere = true;
      void tell({ id: 2, method: 'Target.sendMessageToTarget', params: { sessionId: params?.sessionId, message: JSON.stringify({ id: 3, method: 'Runtime.evaluate', params: { expression: 'setTimeout(close, 300)' } }) } });
    });
  });
  await tell({ id: 1, method: 'Target.setAutoAttach', params: { autoAttach: true, waitForDebuggerOnStart: false, flatten: false } });
  const ended = await found;
  // Before the worker closes: one that starts while somebody is attached would wait for a debugger.
  await tell({ id: 4, method: 'Target.setAutoAttach', params: { autoAttach: false, waitForDebuggerOnStart: false, flatten: false } });
  await browser.send('Target.detachFromTarget', { sessionId });
  await browser.detach();
  return ended;
};

/** Kills every process of the Chromium with this profile, as a power cut would. */
export const killBrowser = (profile: string): void => {
  try {
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);
  } catch {
    // Nothing of it was running.
  }
};
