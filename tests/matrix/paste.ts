import type { Locator } from '@playwright/test';

/** A script's own paste event with one file: files on a real clipboard need a real desktop. */
export const pasteText = (place: Locator, text: string): Promise<void> => place.evaluate((zone, content) => {
  const data = new DataTransfer();
  data.items.add(new File([content], 'note.txt', { type: 'text/plain' }));
  zone.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data }));
}, text);
