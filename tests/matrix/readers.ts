import { OPEN, script, SEND, type MatrixPage } from './page';

/** What a page can do with the files of an input, as soon as it hears of them. */
const READERS: Readonly<Record<string, string>> = {
  'the input event': `input.addEventListener('input', () => send(input.files));`,
  'a listener on the window, capture': `addEventListener('change', (event) => send(event.target.files), true);`,
  'a listener on the document': `document.addEventListener('change', (event) => send(event.target.files));`,
  'handleEvent objects': `input.addEventListener('change', { handleEvent: () => send(input.files) });`,
  'polling with a timer': `const seen = new Set(); setInterval(() => { for (const file of input.files) if (!seen.has(file)) { seen.add(file); send([file]); } }, 1);`,
  'polling with frames': `const seen = new Set(); const look = () => { for (const file of input.files) if (!seen.has(file)) { seen.add(file); send([file]); } requestAnimationFrame(look); }; look();`,
  'looking when the window gets the focus': `const seen = new Set(); addEventListener('focus', () => { for (const file of input.files) if (!seen.has(file)) { seen.add(file); send([file]); } }); input.onchange = () => { for (const file of input.files) if (!seen.has(file)) { seen.add(file); send([file]); } };`,
  'a FileReader': `input.onchange = () => { const reader = new FileReader(); reader.onload = () => fetch('/upload', { method: 'POST', body: reader.result }); reader.readAsText(input.files[0]); };`,
  'a data URL': `input.onchange = () => { const reader = new FileReader(); reader.onload = async () => send([new File([await (await fetch(reader.result)).blob()], input.files[0].name)]); reader.readAsDataURL(input.files[0]); };`,
  'arrayBuffer': `input.onchange = async () => send([new File([await input.files[0].arrayBuffer()], input.files[0].name)]);`,
  'slices': `input.onchange = () => send([new File([input.files[0].slice(0, 10), input.files[0].slice(10)], input.files[0].name)]);`,
  'a stream': `input.onchange = async () => send([new File([await new Response(input.files[0].stream()).blob()], input.files[0].name)]);`,
  'an object URL': `input.onchange = async () => send([new File([await (await fetch(URL.createObjectURL(input.files[0]))).blob()], input.files[0].name)]);`,
  'a PUT with the bare file': `input.onchange = () => fetch('/upload', { method: 'PUT', body: input.files[0] });`,
  'XMLHttpRequest': `input.onchange = () => { const request = new XMLHttpRequest(); request.open('POST', '/upload'); const form = new FormData(); form.append('file', input.files[0]); request.send(form); };`,
  'a beacon': `input.onchange = () => { const form = new FormData(); form.append('file', input.files[0]); navigator.sendBeacon('/upload', form); };`,
  'a worker': `const worker = new Worker(URL.createObjectURL(new Blob(["onmessage = ({ data }) => { const form = new FormData(); form.append('file', data); fetch('" + location.origin + "/upload', { method: 'POST', body: form }); }"]))); input.onchange = () => worker.postMessage(input.files[0]);`,
  'a WebSocket': `const socket = new WebSocket('ws://' + location.host + '/socket'); input.onchange = () => socket.send(input.files[0]);`,
  'IndexedDB and a later look': `const open1 = indexedDB.open('files', 1); open1.onupgradeneeded = () => open1.result.createObjectStore('files', { autoIncrement: true }); input.onchange = () => { open1.result.transaction('files', 'readwrite').objectStore('files').add(input.files[0]).onsuccess = () => { open1.result.transaction('files').objectStore('files').getAll().onsuccess = (event) => send(event.target.result); }; };`,
  'a cache and a later look': `input.onchange = async () => { const cache = await caches.open('files'); await cache.put('/kept', new Response(input.files[0])); send([new File([await (await cache.match('/kept')).blob()], input.files[0].name)]); };`,
  'structured clones': `const { port1, port2 } = new MessageChannel(); port2.onmessage = ({ data }) => send([data]); input.onchange = () => port1.postMessage(input.files[0]);`,
  'hashes, sizes and the name first': `input.onchange = async () => { const file = input.files[0]; await fetch('/start?name=' + encodeURIComponent(file.name) + '&value=' + encodeURIComponent(input.value) + '&size=' + file.size + '&date=' + file.lastModified); send([file]); };`,
  'a second input that it fills itself': `const second = document.createElement('input'); second.type = 'file'; input.onchange = () => { const data = new DataTransfer(); for (const file of input.files) data.items.add(file); second.files = data.files; send(second.files); };`,
  'emptying the input after reading': `input.onchange = () => { const files = [...input.files]; input.value = ''; send(files); };`,
  'replacing the input after reading': `const listen = (one) => { one.onchange = () => { const files = [...one.files], next = one.cloneNode(); one.replaceWith(next); listen(next); send(files); }; }; listen(input);`,
};

/** How a form sends its input. */
const FORMS: Readonly<Record<string, string>> = {
  'form.submit() on change': 'input.onchange = () => form.submit();',
  'requestSubmit() on change': 'input.onchange = () => form.requestSubmit();',
  'requestSubmit(button) on change': 'input.onchange = () => form.requestSubmit(go);',
  'a click on its button on change': 'input.onchange = () => go.click();',
  'a submit listener with fetch': `input.onchange = () => form.requestSubmit(); form.onsubmit = (event) => { event.preventDefault(); fetch('/upload', { method: 'POST', body: new FormData(form) }); };`,
  'a formdata listener': `input.onchange = () => form.requestSubmit(); form.addEventListener('formdata', (event) => send(event.formData.getAll('file')));`,
  'the form attribute': `form.after(input); input.setAttribute('form', 'form'); input.onchange = () => form.requestSubmit();`,
  'submit() of the prototype': 'input.onchange = () => HTMLFormElement.prototype.submit.call(form);',
};

export const READER_PAGES: readonly MatrixPage[] = [
  ...Object.entries(READERS).map(([name, code]): MatrixPage => ({
    name: `a page that uses ${name}`, way: 'choose', body: `${OPEN}<input type="file" id="input">${script(`${SEND} ${code} pick.onclick = () => input.click();`)}`,
  })),
  ...Object.entries(FORMS).map(([name, code]): MatrixPage => ({
    name: `a form with ${name}`, way: 'choose',
    body: `${OPEN}<form id="form" action="/upload" method="post" enctype="multipart/form-data"><input type="file" id="input" name="file"><button id="go">Send</button></form>${script(`${SEND} ${code} pick.onclick = () => input.click();`)}`,
  })),
];
