/** What Firefox's manifest has otherwise (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities). */
export const forFirefox = (manifest: Record<string, unknown>): void => {
  delete manifest.minimum_chrome_version;
  // Firefox always clones messages structurally, Files included.
  delete manifest.message_serialization;
  // A policy of Firefox needs no schema in the package.
  delete manifest.storage;
  manifest.permissions = (manifest.permissions as readonly string[]).filter((permission) => permission !== 'offscreen');
  manifest.background = { page: 'event-page.html' };
  manifest.browser_specific_settings = { gecko: { id: 'prewash@prewash.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } };
};
