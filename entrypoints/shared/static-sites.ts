/** For builds that protect given sites from the start (tests, demo, companies): no permission prompt, no registration. */
type ManifestPart = { host_permissions?: string[]; content_scripts?: unknown[] };

export const sitesFrom = (list: string | undefined): readonly string[] => (list ?? '').split(/\s+/).filter((pattern) => /^https?:\/\//.test(pattern));

/** The WebSocket twin of a pattern, so that the browser lets rules see these connections too. */
export const webSocketTwin = (pattern: string): string => pattern.replace(/^http/, 'ws');

/** Also undoes what WXT adds by itself: a content script registered at run time must not become a permission of the install. */
export const addStaticSites = (manifest: ManifestPart, sites: readonly string[]): void => {
  delete manifest.host_permissions;
  delete manifest.content_scripts;
  if (sites.length === 0) return;
  manifest.host_permissions = [...sites, ...sites.map(webSocketTwin)];
  const common = { matches: [...sites], run_at: 'document_start', all_frames: true, match_origin_as_fallback: true };
  manifest.content_scripts = [
    { ...common, js: ['upload.js'], world: 'ISOLATED' },
    { ...common, js: ['upload-main.js'], world: 'MAIN' },
  ];
};
