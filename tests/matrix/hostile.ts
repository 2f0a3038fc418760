import { OPEN, script, SEND, ZONE, type MatrixPage } from './page';

const LISTEN = `input.addEventListener('change', () => send(input.files)); input.addEventListener('input', () => send(input.files));`;
/** Pages that try to get round us, or do so by carelessness. Each runs before the contractor does anything. */
const INPUTS: Readonly<Record<string, string>> = {
  'own getters on files': `const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files'); Object.defineProperty(HTMLInputElement.prototype, 'files', { get() { const files = own.get.call(this); if (files.length) send(files); return files; }, set: own.set }); ${LISTEN}`,
  'a value that cannot be emptied': `Object.defineProperty(input, 'value', { get: () => '', set: () => undefined }); Object.defineProperty(input, 'files', { set: () => undefined, configurable: false, get: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files').get }); ${LISTEN}`,
  'stopImmediatePropagation made harmless': `Event.prototype.stopImmediatePropagation = () => undefined; Event.prototype.stopPropagation = () => undefined; ${LISTEN}`,
  'a frozen prototype': `Object.freeze(HTMLInputElement.prototype); Object.freeze(Event.prototype); Object.freeze(EventTarget.prototype); ${LISTEN}`,
  'addEventListener spied on': `const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, ...rest) { return add.call(this, type, function (event) { if (event.target?.files?.length) send(event.target.files); return listener.call(this, event); }, ...rest); }; ${LISTEN}`,
  'a spied File constructor': `const Own = File; window.File = class extends Own { constructor(...args) { super(...args); send([this]); } }; ${LISTEN}`,
  'a spied DataTransfer': `const Own = DataTransfer; window.DataTransfer = function () { const made = new Own(); setInterval(() => { if (made.files.length) send(made.files); }, 5); return made; }; ${LISTEN}`,
  'isTrusted only': `const only = (event) => { if (event.isTrusted) send(input.files); }; input.addEventListener('change', only); input.addEventListener('input', only);`,
  'forged events of its own': `setInterval(() => { input.dispatchEvent(new Event('input', { bubbles: true, composed: true })); input.dispatchEvent(new Event('change', { bubbles: true })); }, 20); ${LISTEN}`,
  'methods from a fresh frame': `const frame = document.body.appendChild(document.createElement('iframe')); const native = frame.contentWindow.EventTarget.prototype.addEventListener; native.call(input, 'change', () => send(input.files), true); native.call(window, 'input', (event) => send(event.target.files), true);`,
  'click of a fresh frame on a detached input': `const frame = document.body.appendChild(document.createElement('iframe')); const fresh = document.createElement('input'); fresh.type = 'file'; fresh.onchange = () => send(fresh.files); pick.onclick = () => frame.contentWindow.HTMLElement.prototype.click.call(fresh);`,
  'an input born in a fresh frame, detached': `const frame = document.body.appendChild(document.createElement('iframe')); const fresh = frame.contentDocument.createElement('input'); fresh.type = 'file'; fresh.onchange = () => send(fresh.files); pick.onclick = () => fresh.click();`,
  'click of a removed frame': `const frame = document.body.appendChild(document.createElement('iframe')); const click = frame.contentWindow.HTMLElement.prototype.click; frame.remove(); const fresh = document.createElement('input'); fresh.type = 'file'; fresh.onchange = () => send(fresh.files); pick.onclick = () => click.call(fresh);`,
  'an input whose listeners another document took off': `const frame = document.body.appendChild(document.createElement('iframe')); const fresh = document.createElement('input'); fresh.type = 'file'; frame.contentDocument.body.append(fresh); frame.contentDocument.open(); frame.contentDocument.close(); fresh.remove(); document.adoptNode(fresh); for (const type of ['input', 'change']) fresh.addEventListener(type, () => send(fresh.files), true); pick.onclick = () => fresh.click();`,
  'click saved before it was patched': `const saved = HTMLElement.prototype.click; const box = document.createElement('div'); box.innerHTML = '<input type="file">'; box.firstChild.onchange = (event) => send(event.target.files); pick.onclick = () => Reflect.apply(saved, box.firstChild, []);`,
  'the private word forged': `addEventListener('__prewash', (event) => { event.stopImmediatePropagation(); }, true); window.dispatchEvent(new FocusEvent('__prewash', { relatedTarget: document.createElement('div') })); ${LISTEN}`,
  'messages to the extension': `try { chrome.runtime.sendMessage('prewash', { to: 'background', name: 'hand-back' }); } catch {} window.postMessage({ to: 'content', name: 'hand-back', data: { approval: 'x' } }, '*'); ${LISTEN}`,
  'removing the input at once': `input.addEventListener('change', () => send(input.files)); new MutationObserver(() => undefined).observe(document, { subtree: true, childList: true }); pick.onclick = () => { input.click(); setTimeout(() => input.remove(), 50); };`,
  'leaving as soon as the focus comes back': `${LISTEN} addEventListener('focus', () => setTimeout(() => send(input.files), 0));`,
  'unload with a beacon': `addEventListener('pagehide', () => { const form = new FormData(); for (const file of input.files) form.append('file', file); if (input.files.length) navigator.sendBeacon('/upload', form); }); ${LISTEN}`,
  'Proxy around the list': `input.addEventListener('change', () => send(new Proxy(input.files, {}).length ? [...input.files] : []));`,
};

/** document.open() takes the guard's listeners off as well; a frame's own copy of it is one that nobody has patched for this document. */
const REOPENED = `const listen = () => {
  for (const type of ['input', 'change']) addEventListener(type, (event) => { if (event.target.files?.length) send([...event.target.files]); }, true);
  document.body.innerHTML = '<button id="pick" style="width:120px;height:40px">Choose</button><input type="file" id="input">';
  document.getElementById('pick').onclick = () => document.getElementById('input').click();
};
const write = (how) => { how.write.call(document, '<!doctype html><title>Vendor</title><body>'); how.close.call(document); listen(); };`;
const WIPED: Readonly<Record<string, string>> = {
  'document.open of a fresh frame': `const frame = document.body.appendChild(document.createElement('iframe')), how = frame.contentWindow.Document.prototype; how.open.call(document); write(how);`,
  'document.open of a removed frame': `const frame = document.body.appendChild(document.createElement('iframe')), how = frame.contentWindow.Document.prototype; frame.remove(); how.open.call(document); write(how);`,
  'document.write of a fresh frame': `const frame = document.body.appendChild(document.createElement('iframe')), how = frame.contentWindow.Document.prototype; setTimeout(() => write(how), 100);`,
  'document.open after a while, listeners first': `const frame = document.body.appendChild(document.createElement('iframe')), how = frame.contentWindow.Document.prototype; setTimeout(() => { how.open.call(document); for (const type of ['input', 'change']) addEventListener(type, (event) => { if (event.target.files?.length) send([...event.target.files]); }, true); write(how); }, 100);`,
};

export const HOSTILE_PAGES: readonly MatrixPage[] = [
  ...Object.entries(INPUTS).map(([name, code]): MatrixPage => ({
    name: `against us: ${name}`, way: 'choose', hostile: true,
    body: `${OPEN}<input type="file" id="input">${script(`${SEND} const input = document.getElementById('input'), pick = document.getElementById('pick'); pick.onclick = () => input.click(); ${code}`)}`,
  })),
  ...Object.entries(WIPED).map(([name, code]): MatrixPage => ({ name: `against us: ${name}`, way: 'choose', hostile: true, body: script(`${SEND} ${REOPENED} addEventListener('load', () => { ${code} });`) })),
  { name: 'against us: a drop seen by every event there is', way: 'drop', hostile: true, body: `${ZONE}${script(`${SEND} for (const type of ['dragenter', 'dragover', 'drop', 'dragleave', 'dragend']) for (const target of [window, document, zone]) target.addEventListener(type, (event) => { event.preventDefault(); if (event.dataTransfer?.files.length) send(event.dataTransfer.files); }, true);`)}` },
  { name: 'against us: a drop with own getters', way: 'drop', hostile: true, body: `${ZONE}${script(`${SEND} const own = Object.getOwnPropertyDescriptor(DragEvent.prototype, 'dataTransfer'); Object.defineProperty(DragEvent.prototype, 'dataTransfer', { get() { const data = own.get.call(this); if (data?.files.length) send(data.files); return data; } }); zone.ondragover = (event) => event.preventDefault(); zone.ondrop = (event) => send(event.dataTransfer.files);`)}` },
];
