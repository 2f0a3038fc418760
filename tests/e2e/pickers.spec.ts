import { cancel, expect, test, upload, UPLOADER } from './fixtures';
import { NOTE, PLANTED, USEFUL } from './secrets';

/** Pages that never show an input: the browser's own pickers and its clipboard. */
const FILE_PICKER = `<button id="pick">Choose</button>${UPLOADER}<script>pick.onclick = async () => {
  try { for (const handle of await showOpenFilePicker({ multiple: true })) upload([await handle.getFile()]); } catch (error) { fetch('/said-' + error.name); }
};</script>`;
const FOLDER_PICKER = `<button id="pick">Choose</button>${UPLOADER}<script>
  const walk = async (folder, path) => { for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') await walk(handle, path + name + '/');
    else upload([new File([await handle.getFile()], path + name)]);
  } };
  pick.onclick = async () => walk(await showDirectoryPicker(), '');
</script>`;
const CLIPBOARD = `<canvas id="picture" width="20" height="20"></canvas><button id="copy">Copy</button><button id="pick">Paste</button>${UPLOADER}<script>
  copy.onclick = () => picture.toBlob(async (blob) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob, 'text/plain': new Blob(['words'], { type: 'text/plain' }) })]);
    document.title = 'copied';
  });
  pick.onclick = async () => {
    try { for (const item of await navigator.clipboard.read()) for (const type of item.types) upload([new File([await item.getType(type)], type.replace('/', '.'))]); }
    catch (error) { fetch('/said-' + error.name); }
  };
</script>`;

test('showOpenFilePicker gives a handle of the clean copy', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FILE_PICKER), chooser = page.waitForEvent('filechooser');
  await page.locator('#pick').click();
  await (await chooser).setFiles(await file('note.txt', NOTE));
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  expect(server.files[0]?.bytes.toString()).toContain(USEFUL);
  serverNeverGot(...PLANTED);
});

test('showOpenFilePicker hears of a cancelled upload as of a closed chooser', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FILE_PICKER), chooser = page.waitForEvent('filechooser');
  await page.locator('#pick').click();
  await (await chooser).setFiles(await file('note.txt', NOTE));
  await cancel(await review());
  await expect.poll(() => server.raw.some((one) => one.includes('/said-AbortError'))).toBe(true);
  serverNeverGot(...PLANTED, USEFUL);
});

test('showDirectoryPicker gives a folder of clean copies', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FOLDER_PICKER), chooser = page.waitForEvent('filechooser');
  const path = await file('Quenneville papers/inner/note.txt', NOTE);
  await page.locator('#pick').click();
  // Not awaited: Playwright waits for the input's own event, which is held back.
  (await chooser).setFiles(path.replace(/\/inner\/note\.txt$/, '')).catch(() => undefined);
  await upload(await review());
  await expect.poll(() => server.files.map(({ name }) => name)).toEqual(['folder-2/note.txt']);
  serverNeverGot(...PLANTED);
});

test('a picture that the page reads from the clipboard is held', async ({ browserContext, visit, review, server }) => {
  await browserContext.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit(CLIPBOARD);
  await page.locator('#copy').click();
  await expect(page).toHaveTitle('copied');
  await page.locator('#pick').click();
  const window = await review();
  await expect(window.getByText('clipboard.png').first()).toBeVisible();
  expect(server.files, 'nothing before the decision').toEqual([]);
  await cancel(window);
  await expect.poll(() => server.raw.some((one) => one.includes('/said-AbortError'))).toBe(true);
  expect(server.files).toEqual([]);
});
