import type { Page } from '@playwright/test';
import { script } from './page';

/** A page where nothing is uploaded, and what somebody does there. `note` is the page's own record of what it saw. */
export type OrdinaryPage = { readonly name: string; readonly body: string; readonly play: (page: Page) => Promise<void> };

/** The page writes down what happens to it, and everything that can be told from outside about its world. */
export const NOTES = script(`
  const notes = [], note = (...what) => notes.push(what.map(String).join(' '));
  addEventListener('message', (event) => note('message', JSON.stringify(event.data)));
  addEventListener('error', (event) => note('error', event.message));
  for (const type of ['input', 'change', 'beforeinput', 'submit', 'click', 'dragstart', 'dragenter', 'drop', 'dragend', 'paste', 'copy', 'cancel', 'formdata', 'focusin'])
    addEventListener(type, (event) => note(type, event.target.id || event.target.nodeName, event.isTrusted, event.defaultPrevented));`);

const write = (path: string): string => `fetch('${path}', { method: 'POST', body: JSON.stringify({ text: box.value }) }).then((answer) => note('saved', answer.status));`;

const drag = async (page: Page, from: string, to: string): Promise<void> => page.locator(from).dragTo(page.locator(to));
const choose = async (page: Page, from: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.locator(from).click();
  await (await chooser).setFiles([]);
};

export const ORDINARY_PAGES: readonly OrdinaryPage[] = [
  { name: 'typing', body: '<input id="box"><textarea id="area"></textarea>', play: async (page) => { await page.locator('#box').pressSequentially('Hello'); await page.locator('#area').pressSequentially('two\nlines'); await page.keyboard.press('Tab'); } },
  { name: 'typing in an editor', body: '<div id="box" contenteditable style="height:60px"></div>', play: async (page) => { await page.locator('#box').click(); await page.keyboard.type('Hello there'); await page.keyboard.press('Control+B'); await page.keyboard.type('bold'); } },
  { name: 'a log-in', body: '<form id="form" action="/login" method="post"><input id="user" name="user"><input id="word" name="word" type="password"><button id="go" name="way" value="in">Log in</button></form>', play: async (page) => { await page.locator('#user').fill('me'); await page.locator('#word').fill('secret'); await page.locator('#word').press('Enter'); await page.waitForURL('**/login'); } },
  { name: 'a log-in with fetch', body: `<form id="form"><input id="user" name="user"><button id="go">Log in</button></form>${script(`form.onsubmit = async (event) => { event.preventDefault(); note('logged in', (await fetch('/login', { method: 'POST', body: new FormData(form) })).status); };`)}`, play: async (page) => { await page.locator('#user').fill('me'); await page.locator('#go').click(); await page.waitForTimeout(200); } },
  { name: 'saving drafts', body: `<textarea id="box"></textarea>${script(`let timer; box.oninput = () => { clearTimeout(timer); timer = setTimeout(() => { ${write('/draft')} }, 1500); };`)}`, play: async (page) => { await page.locator('#box').pressSequentially('Dear all'); await page.waitForTimeout(2500); } },
  { name: 'sorting by drag and drop', body: `<ul id="list"><li id="one" draggable="true">One</li><li id="two" draggable="true">Two</li><li id="three" draggable="true">Three</li></ul>${script(`let held; list.ondragstart = (event) => { held = event.target; event.dataTransfer.setData('text/plain', held.id); }; list.ondragover = (event) => event.preventDefault(); list.ondrop = (event) => { event.preventDefault(); note('dropped', event.dataTransfer.getData('text/plain'), event.dataTransfer.types, event.dataTransfer.files.length); event.target.after(held); };`)}`, play: (page) => drag(page, '#one', '#three') },
  { name: 'dragging text into a field', body: '<p id="one" draggable="true" ondragstart="event.dataTransfer.setData(\'text/plain\', \'dragged\')">Text</p><textarea id="box"></textarea>', play: (page) => drag(page, '#one', '#box') },
  { name: 'copying and pasting text', body: `<input id="box" value="words"><textarea id="area"></textarea>${script(`area.onpaste = (event) => note('pasted', event.clipboardData.getData('text/plain'), event.clipboardData.files.length);`)}`, play: async (page) => { await page.locator('#box').click(); await page.keyboard.press('Control+A'); await page.keyboard.press('Control+C'); await page.locator('#area').click(); await page.keyboard.press('Control+V'); } },
  { name: 'a chooser that is closed', body: `<input type="file" id="field" multiple>${script('field.onchange = () => note(field.files.length);')}`, play: (page) => choose(page, '#field') },
  { name: 'a chooser of an input that is nowhere', body: `<button id="go">Choose</button>${script(`go.onclick = () => { const input = document.createElement('input'); input.type = 'file'; input.oncancel = () => note('cancelled'); input.onchange = () => note('chosen'); note(input.parentNode); input.click(); note(input.parentNode, input.isConnected); };`)}`, play: (page) => choose(page, '#go') },
  { name: 'a form that its own script sends', body: `<form id="form" action="/sent" method="post"><input name="a" value="1"></form>${script('setTimeout(() => form.submit(), 2500);')}`, play: (page) => page.waitForURL('**/sent') },
  { name: 'a form into a frame', body: '<form id="form" action="/framed" method="post" target="frame" enctype="multipart/form-data"><input name="a" value="1"><input type="file" name="b"><button id="go">Send</button></form><iframe name="frame" id="frame"></iframe>', play: async (page) => { await page.locator('#go').click(); await page.waitForTimeout(300); } },
  { name: 'a document that writes itself', body: script(`setTimeout(() => { document.open(); document.write('<p id="new">New</p>'); document.close(); }, 2500);`), play: (page) => page.locator('#new').waitFor() },
  { name: 'frames of many kinds', body: `<iframe srcdoc="<p>one</p>"></iframe><iframe id="blank"></iframe><iframe src="data:text/html,two"></iframe>${script(`blank.contentDocument.write('<p>three</p>'); blank.contentDocument.close(); note(blank.contentDocument.body.innerHTML, Object.getOwnPropertyNames(blank.contentWindow).length);`)}`, play: (page) => page.waitForTimeout(300) },
  { name: 'messages between windows', body: `<iframe id="frame" srcdoc="<script>onmessage = (event) => event.source.postMessage('answer ' + event.data, '*')</script>"></iframe>${script(`frame.onload = () => frame.contentWindow.postMessage('hello', '*');`)}`, play: (page) => page.waitForTimeout(300) },
  { name: 'custom elements and shadow trees', body: `<up-box id="box"></up-box>${script(`customElements.define('up-box', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<input id="inner"><input type="file">'; root.addEventListener('input', (event) => note('inside', event.target.value)); } });`)}`, play: async (page) => { await page.locator('#box').click({ position: { x: 20, y: 10 } }); await page.keyboard.type('abc'); } },
  { name: 'watching every change of the document', body: `<p id="box">Text</p>${script(`new MutationObserver((list) => list.forEach(({ type, target, addedNodes }) => note(type, target.nodeName, [...addedNodes].map((one) => one.nodeName)))).observe(document, { subtree: true, childList: true, attributes: true });`)}`, play: (page) => page.waitForTimeout(400) },
  { name: 'looking at its own world', body: script(`
    note(Object.getOwnPropertyNames(window).sort());
    note(Object.keys(document), document.documentElement.outerHTML.length, performance.getEntriesByType('resource').length);
    for (const type of ['HTMLInputElement', 'HTMLFormElement', 'DataTransferItem', 'Document', 'Element', 'Node', 'HTMLElement', 'EventTarget', 'File', 'Blob', 'FormData', 'Clipboard', 'Window'])
      note(type, Object.entries(Object.getOwnPropertyDescriptors(window[type].prototype)).map(([name, { value, get, set, enumerable, configurable, writable }]) =>
        [name, typeof value === 'function' ? value.name + value.length + /\\[native code\\]/.test(value) + ('prototype' in value) : '', Boolean(get), Boolean(set), enumerable, configurable, writable].join()));
    note(typeof showOpenFilePicker, showOpenFilePicker.name, showOpenFilePicker.length, /\\[native code\\]/.test(showOpenFilePicker));`), play: (page) => page.waitForTimeout(100) },
  { name: 'names that Prewash might use', body: script('let upload = 1, uploadMain = 2, prewash = 3, checkMain = 4; note(upload, uploadMain, prewash, checkMain);'), play: (page) => page.waitForTimeout(50) },
  { name: 'going on and back', body: '<a id="go" href="/next">On</a>', play: async (page) => { await page.locator('#go').click(); await page.waitForURL('**/next'); await page.goBack(); } },
];
