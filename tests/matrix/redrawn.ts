import { script, SEND, ZONE, type MatrixPage } from './page';

/** Pages that draw themselves anew all the time, as frameworks and live updates do: what got the files is gone when the clean copies come. */
const drawn = (markup: string, listen: string): string => script(`${SEND}
  const draw = () => { box.innerHTML = ${JSON.stringify(markup)}; ${listen} };
  draw();
  let open = false; addEventListener('focus', () => { open = false; });
  box.addEventListener('click', () => { open = true; setTimeout(() => { open = false; }, 1500); });
  setInterval(() => { if (!open) draw(); }, 1000);`);

const INPUT = '<button type="button" onclick="field.click()" id="pick" style="width:120px;height:40px">Choose</button><input type="file" id="field" name="file">';
const CATCH = 'zone.ondragover = (event) => event.preventDefault();';

export const REDRAWN_PAGES: readonly MatrixPage[] = [
  { name: 'an input that is drawn anew, its listener with it', way: 'choose', body: `<div id="box"></div>${drawn(INPUT, 'field.onchange = () => send(field.files);')}` },
  { name: 'an input that is drawn anew, with one listener above', way: 'choose', body: `<div id="box"></div>${drawn(INPUT, '')}${script("box.addEventListener('change', (event) => send(event.target.files));")}` },
  { name: 'an input without name or id that is drawn anew', way: 'choose', body: `<div id="box"></div>${drawn(INPUT.replace(' id="field" name="file"', '').replace('field.click()', 'this.nextSibling.click()'), 'box.lastChild.onchange = () => send(box.lastChild.files);')}` },
  { name: 'an input in a form that is drawn anew and sent on change', way: 'choose', body: `<div id="box"></div>${drawn(`<form action="/upload" method="post" enctype="multipart/form-data">${INPUT}</form>`, 'field.onchange = () => field.form.requestSubmit();')}` },
  { name: 'a zone that is drawn anew', way: 'drop', body: `<div id="box"></div>${drawn(ZONE, `${CATCH} zone.ondrop = (event) => { event.preventDefault(); send(event.dataTransfer.files); };`)}` },
  { name: 'a zone that is drawn anew and takes pastes', way: 'paste', body: `<div id="box"></div>${drawn(ZONE, "zone.onpaste = (event) => send(event.clipboardData.files);")}` },
];
