import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { addStaticSites, sitesFrom } from './entrypoints/shared/static-sites';
import { forFirefox } from './entrypoints/shared/for-firefox';
import { managedSchema } from './entrypoints/shared/managed-schema';
import { steadyZip } from './entrypoints/shared/steady-zip';
import { thirdPartyNotices } from './entrypoints/shared/third-party-notices';

/** Everything that an extension page may do. Workers inherit it and so can reach no network at all (architecture.md, Decisions). */
const CSP = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "style-src 'self'", "img-src 'self' blob:",
  "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", 'trusted-types prewash default',
].join('; ');

const ICONS = { 16: 'icons/idle-16.png', 32: 'icons/idle-32.png', 48: 'icons/idle-48.png', 128: 'icons/idle-128.png' };

export default defineConfig({
  imports: false,
  // Tests build for their own sites beside the real build.
  outDir: process.env.PREWASH_OUT ?? '.output',
  manifestVersion: 3,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '148',
    message_serialization: 'structured_clone',
    permissions: ['storage', 'offscreen', 'activeTab', 'scripting', 'declarativeNetRequestWithHostAccess'],
    optional_host_permissions: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'],
    content_security_policy: { extension_pages: CSP },
    icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_icon: ICONS, default_title: 'Prewash' },
    // WXT's type of the manifest does not know message_serialization yet.
  } as object,
  vite: () => ({
    plugins: [react()],
    worker: { format: 'es' as const },
    // The polyfill would be one more script for a browser that needs none.
    build: { modulePreload: false, sourcemap: false },
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      addStaticSites(manifest, sitesFrom(process.env.PREWASH_SITES));
      if (wxt.config.browser === 'firefox') forFirefox(manifest as Record<string, unknown>);
      manifest.options_ui = { page: 'options.html', open_in_tab: true };
    },
    'zip:done': async (_, files) => { for (const file of files) await steadyZip(file); },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'managed-schema.json', contents: `${JSON.stringify(managedSchema, null, 2)}\n` });
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: thirdPartyNotices(process.cwd()) });
    },
  },
});
