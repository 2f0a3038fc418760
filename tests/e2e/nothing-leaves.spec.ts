import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOfText, pdfDocument } from '../builders/pdf/file';
import { extensionFolder } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';
import { launch, reviewOf } from '../browser/launch';
import { expect, test, upload, UPLOADER } from './fixtures';
import { NOTE } from './secrets';

const FIELD = `<input type="file" id="field">${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;

/** Every way out that a script knows. */
const WAYS_OUT = [
  'XMLHttpRequest', 'WebSocket', 'WebTransport', 'RTCPeerConnection', 'EventSource', 'sendBeacon', 'importScripts', 'fetch(', 'new Function', 'eval(',
  'location.assign', 'location.replace', 'document.write', 'innerHTML',
] as const;
/**
 * What is there all the same, and why it cannot get out. PDFium's glue loads its WebAssembly by fetch or XMLHttpRequest (we give it the
 * bytes) and runs in a worker that the manifest's policy cuts off from every network. React sets innerHTML only where a component asks.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'file-worker': ['XMLHttpRequest', 'importScripts', 'fetch('],
  // onnxruntime's glue is given its WebAssembly as bytes; ours reads the weights from the package. The policy lets a worker connect to 'self' only.
  'hold-worker': ['XMLHttpRequest', 'fetch('],
  words: ['innerHTML'],
  // Put into a page on request, it listens whether the page's own code uses these with the test file, and calls none of them.
  'check-main': ['XMLHttpRequest', 'WebSocket'],
};

test('the bundle knows no way out but those on the list', async () => {
  const folder = extensionFolder('for-tests'), found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const code = await readFile(join(entry.parentPath, entry.name), 'utf8'), name = entry.name.replace(/-[\w-]{8}\.js$|\.js$/, '');
    found.push(...WAYS_OUT.filter((way) => code.includes(way) && !KNOWN[name]?.includes(way)).map((way) => `${entry.name}: ${way}`));
  }
  expect(found, 'Take it out, or add it to KNOWN in this file with the reason why nothing can get out').toEqual([]);
});

test('content scripts are small and stand alone', async () => {
  for (const name of ['upload', 'upload-main']) {
    const code = await readFile(join(extensionFolder('for-tests'), `${name}.js`));
    expect(code.length, `${name}.js in bytes`).toBeLessThan(15_000);
    expect(code.toString()).not.toMatch(/\bimport\s*[({"']/);
  }
});

test('the manifest asks for these permissions and no others', async () => {
  const manifest = JSON.parse(await readFile(join(extensionFolder('for-tests'), 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest.permissions, 'A further permission needs a reason in README.md and PRIVACY.md').toEqual(['storage', 'offscreen', 'activeTab', 'scripting', 'declarativeNetRequestWithHostAccess']);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect((manifest.content_security_policy as { extension_pages: string }).extension_pages).toContain("default-src 'none'");
});

type NetEvent = { readonly type: number; readonly params?: { readonly url?: string; readonly initiator?: string; readonly address?: string } };
type NetLog = { readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }; readonly events: readonly NetEvent[] };

/** Chromium asks its maker for updates now and then; without names it gets nowhere, and what is left in the log is the page's and ours. */
const NO_NAMES = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** Where Chromium looks whether there is a way to the IPv6 world; as with the page's own address, nothing is sent (net/dns/host_resolver_manager.cc). */
const PROBE = '[2001:4860:4860::8888]:443';

/** A session of many files of several kinds, with Chromium's own log of its whole network (requests, look-ups of names, TCP and UDP). */
const SESSION = 20;

test('the extension makes no connection in a session of many files', async ({ server, file }) => {
  const folder = await mkdtemp(join(tmpdir(), 'prewash-net-')), log = join(folder, 'net.json');
  const context = await launch({ executable: findChromium(), extension: extensionFolder('for-tests'), headless: true, more: [`--log-net-log=${log}`, NO_NAMES] });
  const page = await context.newPage();
  await page.goto(server.serve('/', `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${FIELD.replace('type="file"', 'type="file" multiple')}`));
  const endings = ['txt', 'md', 'csv', 'json'], pdf = pdfDocument({ pages: [{ content: linesOfText(['Call Petra Quenneville.']) }] });
  const paths = await Promise.all(Array.from({ length: SESSION }, (_, at) => (at % 5 === 4 ? file(`paper ${at}.pdf`, pdf) : file(`note ${at}.${endings[at % 5]}`, endings[at % 5] === 'json' ? JSON.stringify({ note: NOTE }) : NOTE))));
  await page.locator('#field').setInputFiles(paths);
  await upload(await reviewOf(context));
  await expect.poll(() => server.files.length).toBe(SESSION);
  await context.close();
  const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as NetLog;
  const seen = (name: string): readonly NonNullable<NetEvent['params']>[] => events.filter(({ type, params }) => type === constants.logEventTypes[name] && params !== undefined).map(({ params }) => params ?? {});
  const requests = seen('URL_REQUEST_START_JOB').filter(({ url }) => url !== undefined);
  expect(requests.some(({ url }) => url === `${server.origin}/upload`), 'the log saw the page’s own upload').toBe(true);
  expect(requests.filter(({ initiator, url }) => initiator?.startsWith('chrome-extension:') && !url?.startsWith('chrome-extension:')).map(({ url }) => new URL(url ?? '').origin)).toEqual([]);
  const tcp = seen('TCP_CONNECT_ATTEMPT').flatMap(({ address }) => address ?? []);
  expect(tcp.length, 'the log saw connections').toBeGreaterThan(0);
  expect(tcp.filter((address) => !address.startsWith('127.0.0.1:')), 'TCP connections to anywhere else').toEqual([]);
  expect(seen('UDP_CONNECT').flatMap(({ address }) => address ?? []).filter((address) => address !== PROBE && !address.startsWith('127.0.0.1:')), 'sockets over UDP').toEqual([]);
  expect(seen('UDP_BYTES_SENT'), 'packets over UDP').toEqual([]);
  expect(seen('DNS_TRANSACTION'), 'questions to a name server').toEqual([]);
  await rm(folder, { recursive: true, force: true });
});
