import { buildDocx, paragraph } from '../builders/docx/package';
import { linesOfText, pdfDocument } from '../builders/pdf/file';
import { carve } from '../builders/pdf/carve';
import { dropFiles } from '../browser/gestures';
import { textsOf } from '../browser/extract';
import { expect, test, upload, UPLOADER } from './fixtures';

const NOTE = 'Hello,\n\nplease call Dr. Philippa Quenneville at philippa.quenneville@harrow-stone.example before Tuesday.\n\nThe pump needs a new seal.\n';
const DROP_ZONE = `<div id="zone" style="height:200px;background:#eee">Drop here</div>${UPLOADER}<script>
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = (event) => { event.preventDefault(); upload(event.dataTransfer.files); };
</script>`;

test('a text file goes from the drop to the server, clean', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(DROP_ZONE);
  await dropFiles(page, '#zone', [await file('note.txt', NOTE)]);
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot('Quenneville', 'philippa', 'harrow-stone');
  expect(server.files[0]?.bytes.toString()).toContain('The pump needs a new seal.');
});

test('a Word document goes from the drop to the server, clean', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(DROP_ZONE);
  const document = await buildDocx(paragraph('Dear Ms. Philippa Quenneville,') + paragraph('write to philippa.quenneville@harrow-stone.example.') + paragraph('The pump needs a new seal.'));
  await dropFiles(page, '#zone', [await file('letter.docx', document)]);
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot('Quenneville', 'philippa', 'harrow-stone');
  expect(textsOf(server.files[0]?.bytes ?? Buffer.alloc(0)).join()).toContain('The pump needs a new seal.');
});

test('a PDF goes from the drop to the server, clean', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(DROP_ZONE);
  const letter = pdfDocument({ pages: [{ content: linesOfText(['Dear Ms. Philippa Quenneville,', 'write to philippa.quenneville@harrow-stone.example.', 'The pump needs a new seal.']) }] });
  await dropFiles(page, '#zone', [await file('letter.pdf', letter)]);
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot('Quenneville', 'philippa', 'harrow-stone');
  const contents = carve(server.files[0]?.bytes ?? Buffer.alloc(0)).join('\n');
  expect(contents).toContain('The pump needs a new seal.');
  expect(contents).not.toMatch(/Quenneville|philippa|harrow/i);
});
