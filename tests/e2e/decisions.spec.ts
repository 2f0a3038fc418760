import { dropFiles } from '../browser/gestures';
import { cancel, expect, test, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED, USEFUL } from './secrets';

const FIELD = `<input type="file" id="field" multiple>${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;
const FORM = `<form action="/form" method="post" enctype="multipart/form-data"><input type="file" name="paper" id="field"><button name="go" value="now">Send</button></form>`;

test('cancel leaves the page as if nothing had been chosen', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  await cancel(await review());
  await expect.poll(() => page.locator('#field').evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0);
  expect(server.files).toEqual([]);
  serverNeverGot(...PLANTED);
});

test('closing the review releases nothing', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FORM);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  await (await review()).close();
  await page.getByRole('button', { name: 'Send' }).click();
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});

test('a form waits for the review and is sent once, by the same button', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FORM);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await page.getByRole('button', { name: 'Send' }).click();
  expect(server.posts).toEqual([]);
  await upload(window);
  await expect.poll(() => server.posts.length).toBe(1);
  expect(server.posts[0]?.fields.map(({ field }) => field)).toEqual(['paper', 'go']);
  expect(server.files[0]?.bytes.toString()).toContain(USEFUL);
  serverNeverGot(...PLANTED);
});

test('form.submit() waits for the review too', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FORM);
  await page.locator('#field').setInputFiles(await file('note.txt', NOTE));
  const window = await review();
  await page.evaluate(() => document.forms[0]?.submit());
  expect(server.posts).toEqual([]);
  await upload(window);
  await expect.poll(() => server.posts.length).toBe(1);
  expect(server.files[0]?.bytes.toString()).toContain(USEFUL);
  serverNeverGot(...PLANTED);
});

test('choosing again replaces what was chosen before', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD);
  await page.locator('#field').setInputFiles(await file('first.txt', `${NOTE}first`));
  const window = await review();
  await page.locator('#field').setInputFiles(await file('second.txt', `${NOTE}second`));
  await expect(window.getByText('second.txt').first()).toBeVisible();
  await upload(window);
  await expect.poll(() => server.files.map(({ bytes }) => bytes.toString().trim().split('\n').at(-1))).toEqual(['second']);
  serverNeverGot(...PLANTED);
});

test('a file that cannot be cleaned is refused, and the others go on', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(`<div id="zone" style="height:200px">Drop</div>${UPLOADER}<script>
    zone.ondragover = (event) => event.preventDefault();
    zone.ondrop = (event) => { event.preventDefault(); upload(event.dataTransfer.files); };
  </script>`);
  await dropFiles(page, '#zone', [await file('a.txt', NOTE), await file('broken.docx', `PK\x03\x04 ${NOTE}`), await file('b.txt', NOTE)]);
  const window = await review();
  await expect(window.getByRole('button', { name: /^Upload 2 of 3 clean copies/ })).toBeVisible();
  await upload(window);
  await expect.poll(() => server.files.length).toBe(2);
  serverNeverGot(...PLANTED);
});

test('a pasted file is held', async ({ visit, review, server, serverNeverGot }) => {
  const page = await visit(`<textarea id="box"></textarea>${UPLOADER}<script>box.onpaste = (event) => upload(event.clipboardData.files);</script>`);
  // The system clipboard takes no text files, so the page's own paste stands in: it is held like any other.
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([text], 'note.txt', { type: 'text/plain' }));
    document.querySelector('#box')?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, NOTE);
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot(...PLANTED);
});
