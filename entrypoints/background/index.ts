import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from './start';

/** Chromium's service worker. Firefox runs the same in its event page (entrypoints/event-page). */
export default defineBackground({ include: ['chrome'], main: startBackground });
