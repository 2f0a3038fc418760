import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { LibraryPage } from './pages';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The widgets are fetched for the long run only; they are no part of the project's own dependencies. */
export const fetchLibraries = (): void => {
  if (existsSync(`${folder}/node_modules/esbuild`)) return;
  const { status, stderr } = spawnSync('npm', ['ci'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The upload widgets could not be fetched.\n${stderr}`);
};

type Bundled = { readonly js: string; readonly css: string };
type Bundler = { build(options: object): Promise<{ readonly outputFiles: readonly { readonly path: string; readonly text: string }[] }> };

/** Vue and Quasar read these at build time. */
const DEFINE = {
  'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  __QUASAR_SSR__: 'false', __QUASAR_VERSION__: '"2"', __QUASAR_SSR_SERVER__: 'false', __QUASAR_SSR_CLIENT__: 'false', __QUASAR_SSR_PWA__: 'false',
};

type Loaded = { readonly contents: string; readonly loader: string; readonly resolveDir: string };
type Hooks = { onResolve(which: object, answer: () => object): void; onLoad(which: object, answer: () => Loaded): void };

/** The one component of a page, as Svelte's own compiler makes it. */
const svelte = (source: string) => ({
  name: 'svelte',
  setup: (build: Hooks): void => {
    build.onResolve({ filter: /^page\.svelte$/ }, () => ({ path: 'page.svelte', namespace: 'svelte' }));
    build.onLoad({ filter: /.*/, namespace: 'svelte' }, () => {
      const { compile } = createRequire(`${folder}/package.json`)('svelte/compiler') as { compile(source: string, options: object): { readonly js: { readonly code: string } } };
      return { contents: compile(source, { filename: 'page.svelte' }).js.code, loader: 'js', resolveDir: folder };
    });
  },
});

/** One page's script and style with everything that it imports. */
export const bundle = async ({ code, svelte: component }: LibraryPage): Promise<Bundled> => {
  const esbuild = createRequire(`${folder}/package.json`)('esbuild') as Bundler;
  const { outputFiles } = await esbuild.build({
    stdin: { contents: code, resolveDir: folder }, bundle: true, write: false, outdir: folder, format: 'iife', target: 'chrome130', define: DEFINE,
    banner: { js: 'var process = { env: {} };' }, loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'empty', '.png': 'empty', '.gif': 'empty' }, minify: true, logLevel: 'silent',
    plugins: component === undefined ? [] : [svelte(component)],
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
};
