import { OPEN, script, SEND, ZONE, type MatrixPage } from './page';

const CHOOSER = `${OPEN}<input type="file" id="input">${script(`${SEND} input.onchange = () => send(input.files); pick.onclick = () => input.click();`)}`;
const DROPPER = `${ZONE}${script(`${SEND} zone.ondragover = (event) => event.preventDefault(); zone.ondrop = (event) => { event.preventDefault(); send(event.dataTransfer.files); };`)}`;
const INNER = { '/inner': { type: 'text/html; charset=utf-8', body: CHOOSER }, '/dropper': { type: 'text/html; charset=utf-8', body: DROPPER } };
const CORS = { '/upload': { type: 'text/plain', body: '', headers: { 'access-control-allow-origin': '*' } } };
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** Pages without a base address of their own must name the server. */
const absolute = (code: string): string => code.replaceAll("fetch('/upload'", "fetch(location.ancestorOrigins[0] + '/upload'");

type Frame = Pick<MatrixPage, 'body'> & Partial<MatrixPage>;
const FRAMES: Readonly<Record<string, Frame>> = {
  'of the same origin': { body: '<iframe src="/inner"></iframe>' },
  'of another site': { body: `<script>const frame = document.createElement('iframe'); frame.src = location.href.replace('127.0.0.1', 'localhost').replace(/\\/[^/]*$/, '/inner'); addEventListener('load', () => document.body.append(frame));</script>` },
  'in a frame': { body: '<iframe src="/outer"></iframe>', frame: 'iframe >> iframe', also: { '/outer': { type: 'text/html; charset=utf-8', body: '<iframe src="/inner"></iframe>' } } },
  'with srcdoc': { body: `<iframe srcdoc="${escaped(CHOOSER)}"></iframe>` },
  'with srcdoc in a sandbox': { body: `<iframe sandbox="allow-scripts allow-forms" srcdoc="${escaped(absolute(CHOOSER))}"></iframe>` },
  'in a sandbox': { body: '<iframe sandbox="allow-scripts" src="/inner"></iframe>' },
  'in a sandbox of the same origin': { body: '<iframe sandbox="allow-scripts allow-same-origin" src="/inner"></iframe>' },
  'that is about:blank, written into': { body: `<iframe></iframe>${script(`const inner = document.querySelector('iframe').contentDocument; inner.write(${JSON.stringify(CHOOSER)}); inner.close();`)}` },
  'that is about:blank, built up': { body: `<iframe></iframe>${script(`${SEND} const inner = document.querySelector('iframe').contentDocument; inner.body.innerHTML = ${JSON.stringify(`${OPEN}<input type="file">`)}; const input = inner.querySelector('input'); input.onchange = () => send(input.files); inner.querySelector('button').onclick = () => input.click();`)}` },
  'from a blob': { body: script(`const frame = document.createElement('iframe'); frame.src = URL.createObjectURL(new Blob([${JSON.stringify(absolute(CHOOSER))}], { type: 'text/html' })); document.body.append(frame);`) },
  'from a data address': { body: `<iframe src="data:text/html,${encodeURIComponent(absolute(CHOOSER))}"></iframe>` },
  'from a javascript address': { body: script(`const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(`javascript:${JSON.stringify(CHOOSER)}`)}; document.body.append(frame);`) },
  'added later': { body: script(`setTimeout(() => { const frame = document.createElement('iframe'); frame.src = '/inner'; document.body.append(frame); }, 200);`) },
  'that a script navigates': { body: `<iframe src="about:blank" name="inner"></iframe>${script(`setTimeout(() => { frames.inner.location = '/inner'; }, 200);`)}` },
  'in a shadow tree': { body: `<div id="host"></div>${script(`host.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/inner"></iframe>';`)}` },
};

/** What a strict site sends along with its page. */
const POLICIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a strict content policy': { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; connect-src 'self'; form-action 'self'" },
  'trusted types': { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  'cross-origin isolation': { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  'a sandboxed page': { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  'a permissions policy': { 'permissions-policy': 'clipboard-read=(), clipboard-write=(), fullscreen=(), camera=()' },
  'no referrer and no framing': { 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' },
};

export const FRAME_PAGES: readonly MatrixPage[] = [
  ...Object.entries(FRAMES).map(([name, page]): MatrixPage => ({ name: `a frame ${name}`, way: 'choose', frame: 'iframe', ...page, also: { ...INNER, ...CORS, ...page.also } })),
  { name: 'a drop on a frame of the same origin', way: 'drop', frame: 'iframe', body: '<iframe src="/dropper" width="400" height="300"></iframe>', also: INNER },
  { name: 'a drop on a frame with srcdoc', way: 'drop', frame: 'iframe', body: `<iframe width="400" height="300" srcdoc="${escaped(DROPPER)}"></iframe>` },
  ...Object.entries(POLICIES).flatMap(([name, headers]): MatrixPage[] => [
    { name: `a chooser under ${name}`, way: 'choose', body: CHOOSER, headers, also: CORS },
    { name: `a drop under ${name}`, way: 'drop', body: DROPPER, headers, also: CORS },
  ]),
  { name: 'a page written anew after loading', way: 'choose', body: script(`addEventListener('load', () => { document.open(); document.write(${JSON.stringify(CHOOSER)}); document.close(); });`) },
  { name: 'a page whose body is replaced', way: 'choose', body: script(`${SEND} addEventListener('load', () => { const body = document.createElement('body'); body.innerHTML = ${JSON.stringify(`${OPEN}<input type="file" id="input">`)}; document.body.replaceWith(body); const input = document.querySelector('input'); input.onchange = () => send(input.files); document.getElementById('pick').onclick = () => input.click(); });`) },
];
