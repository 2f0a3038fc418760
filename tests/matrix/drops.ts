import { script, SEND, ZONE, type MatrixPage } from './page';

const CATCH = 'zone.ondragover = (event) => event.preventDefault();';
const DROPS: Readonly<Record<string, string>> = {
  'dataTransfer.files': `${CATCH} zone.ondrop = (event) => { event.preventDefault(); send(event.dataTransfer.files); };`,
  'items and getAsFile': `${CATCH} zone.ondrop = (event) => { event.preventDefault(); send([...event.dataTransfer.items].map((item) => item.getAsFile())); };`,
  'webkitGetAsEntry': `${CATCH} zone.ondrop = (event) => { event.preventDefault(); event.dataTransfer.items[0].webkitGetAsEntry().file((file) => send([file])); };`,
  'getAsFileSystemHandle': `${CATCH} zone.ondrop = async (event) => { event.preventDefault(); const handle = await event.dataTransfer.items[0].getAsFileSystemHandle(); send([await handle.getFile()]); };`,
  'a listener on the window': `addEventListener('dragover', (event) => event.preventDefault()); addEventListener('drop', (event) => { event.preventDefault(); send(event.dataTransfer.files); }, true);`,
  'a listener on the document': `document.addEventListener('dragover', (event) => event.preventDefault()); document.addEventListener('drop', (event) => { event.preventDefault(); send(event.dataTransfer.files); });`,
  'an overlay that appears while dragging': `const cover = document.createElement('div'); cover.style.cssText = 'position:fixed;inset:0;background:#0003'; cover.ondragover = (event) => event.preventDefault(); addEventListener('dragenter', () => document.body.append(cover)); cover.ondragleave = () => cover.remove(); cover.ondrop = (event) => { event.preventDefault(); cover.remove(); send(event.dataTransfer.files); };`,
  'an overlay that a framework draws anew while dragging': `let cover; const end = () => { const old = cover; cover = undefined; setTimeout(() => old?.remove()); }; zone.ondragover = (event) => { event.preventDefault(); if (cover) return; cover = document.createElement('div'); cover.style.cssText = 'position:absolute;inset:0;background:#0003'; cover.ondragenter = cover.ondragover = (over) => over.preventDefault(); cover.ondragleave = end; cover.ondrop = (drop) => { drop.preventDefault(); drop.stopPropagation(); send(drop.dataTransfer.files); end(); }; zone.style.position = 'relative'; setTimeout(() => { if (cover) zone.append(cover); }); };`,
  'a zone in an open shadow tree': `${CATCH} const root = zone.attachShadow({ mode: 'open' }); root.innerHTML = '<p style="height:140px">Drop</p>'; root.firstChild.ondragover = (event) => event.preventDefault(); root.firstChild.ondrop = (event) => { event.preventDefault(); send(event.dataTransfer.files); };`,
  'a zone in a closed shadow tree': `${CATCH} const root = zone.attachShadow({ mode: 'closed' }); root.innerHTML = '<p style="height:140px">Drop</p>'; root.firstChild.ondragover = (event) => event.preventDefault(); root.firstChild.ondrop = (event) => { event.preventDefault(); send(event.dataTransfer.files); };`,
  'a drop on an input': `zone.innerHTML = '<input type="file" style="width:100%;height:140px">'; const input = zone.firstChild; input.onchange = () => send(input.files);`,
  'a drop on an input over the zone': `zone.style.position = 'relative'; zone.innerHTML = 'Drop<input type="file" multiple style="position:absolute;inset:0;opacity:0">'; const input = zone.lastChild; input.onchange = () => send(input.files);`,
  'files given on to an input': `${CATCH} const input = document.createElement('input'); input.type = 'file'; zone.ondrop = (event) => { event.preventDefault(); input.files = event.dataTransfer.files; send(input.files); };`,
  'an editor': `zone.contentEditable = 'true'; zone.addEventListener('drop', (event) => { event.preventDefault(); send(event.dataTransfer.files); });`,
  'a check of the types first': `zone.ondragover = (event) => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); }; zone.ondrop = (event) => { event.preventDefault(); if (event.dataTransfer.types.includes('Files') && event.dataTransfer.items[0].kind === 'file') send(event.dataTransfer.files); };`,
  'a counter of dragenter and dragleave': `let depth = 0; zone.ondragenter = (event) => { event.preventDefault(); depth += 1; }; zone.ondragleave = () => { depth -= 1; }; zone.ondragover = (event) => event.preventDefault(); zone.ondrop = (event) => { event.preventDefault(); depth = 0; send(event.dataTransfer.files); };`,
};
const PASTES: Readonly<Record<string, string>> = {
  'clipboardData.files': `document.addEventListener('paste', (event) => send(event.clipboardData.files));`,
  'clipboardData.items': `document.addEventListener('paste', (event) => send([...event.clipboardData.items].map((item) => item.getAsFile()).filter(Boolean)));`,
  'an editor': `zone.contentEditable = 'true'; zone.addEventListener('paste', (event) => { event.preventDefault(); send(event.clipboardData.files); });`,
};

export const DROP_PAGES: readonly MatrixPage[] = [
  ...Object.entries(DROPS).map(([name, code]): MatrixPage => ({ name: `a drop with ${name}`, way: 'drop', body: `${ZONE}${script(`${SEND} ${code}`)}` })),
  ...Object.entries(PASTES).map(([name, code]): MatrixPage => ({ name: `a paste with ${name}`, way: 'paste', body: `${ZONE}${script(`${SEND} ${code}`)}` })),
];
