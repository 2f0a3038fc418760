import { dropFiles } from '../browser/gestures';
import { expect, test, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED, USEFUL } from './secrets';

/** Every page has an input #field somewhere and uploads whatever it is given, at once. */
const IN_SHADOW = (mode: 'open' | 'closed'): string => `<div id="host"></div>${UPLOADER}<script>
  const root = host.attachShadow({ mode: '${mode}' });
  root.innerHTML = '<input type="file" id="field">';
  root.querySelector('input').onchange = (event) => upload(event.target.files);
  window.openChooser = () => root.querySelector('input').click();
</script>`;
const FIELD = `<input type="file" id="field"><button onclick="field.click()">Choose</button>${UPLOADER}<script>field.onchange = () => upload(field.files); window.openChooser = () => field.click();</script>`;
const DETACHED = `${UPLOADER}<script>
  window.openChooser = () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.onchange = () => upload(input.files);
    input.click();
  };
</script>`;
const FROM_MARKUP = `${UPLOADER}<script>
  window.openChooser = () => {
    const box = document.createElement('div');
    box.innerHTML = '<label><input type="file"></label>';
    box.querySelector('input').onchange = (event) => upload(event.target.files);
    box.querySelector('label').click();
  };
</script>`;
const POLLING = `<input type="file" id="field">${UPLOADER}<script>
  const seen = new Set();
  setInterval(() => { for (const file of field.files) if (!seen.has(file)) { seen.add(file); upload([file]); } }, 1);
  window.openChooser = () => field.click();
</script>`;
const REOPENED = `${UPLOADER}<script>
  addEventListener('load', () => {
    document.open();
    document.write('<input type="file" id="field">');
    document.close();
    field.onchange = () => upload(field.files);
    window.openChooser = () => field.click();
  });
</script>`;

const PAGES: Record<string, string> = {
  'an input': FIELD, 'an input in an open shadow tree': IN_SHADOW('open'), 'an input in a closed shadow tree': IN_SHADOW('closed'),
  'an input that is not in the document': DETACHED, 'a label that is not in the document': FROM_MARKUP,
  'a page that looks at the input all the time': POLLING, 'a document that was opened again': REOPENED,
};

for (const [what, body] of Object.entries(PAGES)) {
  test(`${what} gets the clean copy and nothing else`, async ({ visit, file, review, server, serverNeverGot }) => {
    const page = await visit(body), path = await file('note.txt', NOTE);
    await page.waitForFunction(() => 'openChooser' in window);
    const chooser = page.waitForEvent('filechooser');
    await page.evaluate(() => (window as unknown as { openChooser(): void }).openChooser());
    await (await chooser).setFiles(path);
    await upload(await review());
    await expect.poll(() => server.files.length).toBe(1);
    serverNeverGot(...PLANTED);
    expect(server.files[0]?.bytes.toString()).toContain(USEFUL);
  });
}

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const FRAMES: Record<string, string> = {
  'of the same origin': '<iframe src="/inner"></iframe>',
  'with srcdoc': `<iframe srcdoc="${escaped(FIELD)}"></iframe>`,
  'in a sandbox': '<iframe sandbox="allow-scripts" src="/inner"></iframe>',
  'that is about:blank': `<iframe></iframe><script>
    const inner = document.querySelector('iframe').contentDocument;
    inner.write(${JSON.stringify(FIELD).replaceAll('</', '<\\/')});
    inner.close();
  </script>`,
};

for (const [what, body] of Object.entries(FRAMES)) {
  test(`a frame ${what} is watched over too`, async ({ visit, file, review, server, serverNeverGot }) => {
    server.serve('/inner', FIELD);
    server.serve('/upload', { type: 'text/plain', body: '', headers: { 'access-control-allow-origin': '*' } });
    const page = await visit(body);
    await page.frameLocator('iframe').locator('#field').setInputFiles(await file('note.txt', NOTE));
    await upload(await review());
    await expect.poll(() => server.files.length).toBe(1);
    serverNeverGot(...PLANTED);
  });
}

test('several files at once arrive in their order', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD.replace('type="file"', 'type="file" multiple'));
  await page.locator('#field').setInputFiles([await file('b.txt', `${NOTE}second`), await file('a.txt', `${NOTE}first`)]);
  await upload(await review());
  await expect.poll(() => server.files.map(({ bytes }) => bytes.toString().trim().split('\n').at(-1))).toEqual(['second', 'first']);
  serverNeverGot(...PLANTED);
});

test('a folder keeps its shape, and its names are clean too', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD.replace('type="file"', 'type="file" webkitdirectory'));
  const path = await file('Quenneville papers/inner/note.txt', NOTE);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('#field').click();
  // Not awaited: for a folder Playwright waits for the input's own `input` event, which is exactly what is held back.
  (await chooser).setFiles(path.replace(/\/inner\/note\.txt$/, '')).catch(() => undefined);
  await upload(await review());
  await expect.poll(() => server.files.map(({ name }) => name)).toEqual(['folder-1/folder-2/note.txt']);
  serverNeverGot(...PLANTED);
});

test('a dropped folder comes to the page as entries', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(`<div id="zone" style="height:200px">Drop</div>${UPLOADER}<script>
    const walk = (entry) => entry.isFile ? entry.file((one) => upload([new File([one], entry.fullPath)])) : entry.createReader().readEntries((all) => all.forEach(walk));
    zone.ondragover = (event) => event.preventDefault();
    zone.ondrop = (event) => { event.preventDefault(); for (const item of event.dataTransfer.items) walk(item.webkitGetAsEntry()); };
  </script>`);
  const path = await file('papers/inner/note.txt', NOTE);
  await dropFiles(page, '#zone', [path.replace(/\/inner\/note\.txt$/, '')]);
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

/** How a page may open a window, and what it puts there. */
const WINDOWS: Readonly<Record<string, string>> = {
  'a window with an address': "open('/child');",
  'an empty window that is written into': `const child = open(''); child.document.write('<title>Child</title><input type="file" id="field">'); child.document.getElementById('field').onchange = (event) => upload(event.target.files);`,
};
for (const [name, opens] of Object.entries(WINDOWS)) {
  test(`${name}, opened by the page, holds too`, async ({ browserContext, visit, file, review, server, serverNeverGot }) => {
    server.serve('/child', `<!doctype html><title>Child</title><body>${FIELD}`);
    const page = await visit(`<button onclick="go()">Open</button>${UPLOADER}<script>const go = () => { ${opens} };</script>`);
    const opened = browserContext.waitForEvent('page');
    await page.getByRole('button', { name: 'Open' }).click();
    const child = await opened;
    await child.locator('#field').setInputFiles(await file('note.txt', NOTE));
    await upload(await review());
    await expect.poll(() => server.files.length).toBe(1);
    serverNeverGot(...PLANTED);
  });
}
