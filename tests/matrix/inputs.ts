import { OPEN, script, SEND, type MatrixPage } from './page';

/** Where an input can come from. Each piece of code leaves it in `input`, with nothing listening yet. */
const BORN: Readonly<Record<string, string>> = {
  'in the markup': `document.body.insertAdjacentHTML('beforeend', '<input type="file">'); const input = document.querySelector('input');`,
  'hidden by display none': `document.body.insertAdjacentHTML('beforeend', '<input type="file" style="display:none">'); const input = document.querySelector('input');`,
  'with accept and multiple': `document.body.insertAdjacentHTML('beforeend', '<input type="file" multiple accept=".txt,text/plain">'); const input = document.querySelector('input');`,
  'made and inserted': `const input = document.createElement('input'); input.type = 'file'; document.body.append(input);`,
  'made and never inserted': `const input = document.createElement('input'); input.type = 'file';`,
  'made in upper case': `const input = document.createElement('INPUT'); input.setAttribute('type', 'FILE');`,
  'made with createElementNS': `const input = document.createElementNS('http://www.w3.org/1999/xhtml', 'input'); input.type = 'file';`,
  'from innerHTML, detached': `const box = document.createElement('div'); box.innerHTML = '<input type="file">'; const input = box.firstChild;`,
  'from insertAdjacentHTML, detached': `const box = document.createElement('div'); box.insertAdjacentHTML('afterbegin', '<input type="file">'); const input = box.firstChild;`,
  'from a template': `const t = document.createElement('template'); t.innerHTML = '<input type="file">'; const input = t.content.cloneNode(true).firstChild; document.body.append(input);`,
  'from a template, detached': `const t = document.createElement('template'); t.innerHTML = '<input type="file">'; const input = document.importNode(t.content, true).firstChild;`,
  'cloned, detached': `const first = document.createElement('input'); first.type = 'file'; const input = first.cloneNode();`,
  'from DOMParser, adopted': `const input = document.adoptNode(new DOMParser().parseFromString('<input type="file">', 'text/html').querySelector('input'));`,
  'from a range': `const input = document.createRange().createContextualFragment('<input type="file">').firstChild;`,
  'from another document': `const other = document.implementation.createHTMLDocument(''); const input = document.importNode(Object.assign(other.createElement('input'), { type: 'file' }));`,
  'in an open shadow tree': `const host = document.body.appendChild(document.createElement('div')); const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<input type="file">'; const input = root.firstChild;`,
  'in a closed shadow tree': `const host = document.body.appendChild(document.createElement('div')); const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = '<input type="file">'; const input = root.firstChild;`,
  'in closed shadow trees, nested': `const host = document.body.appendChild(document.createElement('div')); const outer = host.attachShadow({ mode: 'closed' }); outer.innerHTML = '<p></p>'; const root = outer.firstChild.attachShadow({ mode: 'closed' }); root.innerHTML = '<input type="file">'; const input = root.firstChild;`,
  'in a detached shadow tree': `const host = document.createElement('div'); const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<input type="file">'; const input = root.firstChild;`,
  'in a custom element': `customElements.define('up-load', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<input type="file">'; } }); customElements.define('up-load-2', class extends HTMLElement { constructor() { super(); this.root = this.attachShadow({ mode: 'closed' }); this.root.innerHTML = '<input type="file">'; } }); const made = document.createElement('up-load-2'); document.body.append(made); const input = made.root.firstChild;`,
  'that becomes a file input later': `const input = document.createElement('input'); document.body.append(input); input.type = 'file';`,
  'in a dialog': `document.body.insertAdjacentHTML('beforeend', '<dialog><input type="file"></dialog>'); const input = document.querySelector('input');`,
  'in svg': `document.body.insertAdjacentHTML('beforeend', '<svg><foreignObject width="200" height="50"><input type="file"></foreignObject></svg>'); const input = document.querySelector('input');`,
  'moved between trees': `const input = document.createElement('input'); input.type = 'file'; const a = document.createElement('div'), b = document.createElement('div'); a.append(input); b.append(input);`,
};

/** How a page opens the chooser. */
const OPENED: Readonly<Record<string, string>> = {
  'a click': 'input.click()',
  showPicker: 'input.showPicker()',
  'a click event': `input.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
  'a label': `const label = document.createElement('label'); (input.parentNode ?? document.createElement('div')).append(label); label.append(input); label.click()`,
};

/** What pages do with an input while its chooser is open. */
const MOVED: Readonly<Record<string, string>> = {
  'taken out right after the click': 'input.click(); input.remove();',
  'taken out while the chooser is open': 'input.click(); setTimeout(() => input.remove(), 20);',
  'taken out with what is around it': 'const around = input.parentNode; input.click(); around.remove();',
  'wiped out by innerHTML': `input.click(); setTimeout(() => { document.body.innerHTML = '<p>Choosing</p>'; }, 20);`,
  'put into another tree': `input.click(); setTimeout(() => document.createElement('div').append(input), 20);`,
  'put into a shadow tree': `input.click(); setTimeout(() => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(input), 20);`,
};

const pageOf = (born: string, open: string): string =>
  `${OPEN}${script(`${SEND} ${born} input.onchange = () => send(input.files); pick.onclick = () => { ${open} };`)}`;

export const INPUT_PAGES: readonly MatrixPage[] = Object.entries(BORN).map(([name, born]): MatrixPage => ({ name: `an input ${name}`, way: 'choose', body: pageOf(born, 'input.click()') }))
  .concat(Object.entries(OPENED).slice(1).flatMap(([how, open]) => ['in the markup', 'made and never inserted', 'from innerHTML, detached', 'in a closed shadow tree']
    .map((where): MatrixPage => ({ name: `an input ${where}, opened by ${how}`, way: 'choose', body: pageOf(BORN[where] ?? '', open) }))))
  .concat(Object.entries(MOVED).flatMap(([how, move]) => ['in a dialog', 'made and inserted', 'in an open shadow tree']
    .map((where): MatrixPage => ({ name: `an input ${where}, ${how}`, way: 'choose', body: pageOf(BORN[where] ?? '', move) }))));
