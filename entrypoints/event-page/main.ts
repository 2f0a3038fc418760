import { browser } from 'wxt/browser';
import { startBackground } from '../background/start';
import { startHolds } from '../offscreen/start';

/** Firefox ends an event page after 30 seconds without a call of the extension's interfaces (extensions.background.idle.timeout). */
const AWAKE_MS = 15_000;

/**
 * Firefox has no offscreen documents, and its background is a page with workers of its own: both parts live in it. Messages between them
 * do not leave the page (shared/messaging.ts).
 */
startBackground();
const holds = startHolds();
setInterval(() => { if (holds.rows().length > 0) void browser.runtime.getPlatformInfo(); }, AWAKE_MS);
